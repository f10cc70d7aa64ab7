using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>Those annotations of a list that have the same key, in document order: a list like any other.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public sealed class AnnotationGroup<TKey, T> : AnnotationList<T>, IGrouping<TKey, T>
    where T : CorpusAnnotation
{
    internal AnnotationGroup(TKey key, AnnotationTable<T> table, int[] rows, int start, int count)
        : base(table, rows, start, count) => Key = key;

    /// <summary>What they share.</summary>
    public TKey Key { get; }

    /// <summary>The key and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key}: {Count}");
}
