using System.Collections;

namespace IprCorpus.Runtime;

/// <summary>Those annotations of a list that have the same value in a column.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public sealed class AnnotationGroup<TValue, T> : IGrouping<TValue, T>, IReadOnlyCollection<T>
    where T : CorpusAnnotation
{
    internal AnnotationGroup(TValue key, AnnotationList<T> items) => (Key, Items) = (key, items);

    /// <summary>The value that they share.</summary>
    public TValue Key { get; }

    /// <summary>The annotations, in document order.</summary>
    public AnnotationList<T> Items { get; }

    /// <summary>How many annotations there are.</summary>
    public int Count => Items.Count;

    /// <summary>Walks through the annotations without allocating.</summary>
    public AnnotationList<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <summary>The value and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key}: {Count}");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}
