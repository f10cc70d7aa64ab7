namespace IprCorpus.Runtime;

/// <summary>The annotations of one document that speak of the same thing, as all mentions of one person do.</summary>
/// <param name="Key">What they speak of.</param>
/// <param name="Links">The annotations, in document order; to be asked by position like any other list.</param>
public sealed record Chain<TKey, T>(TKey Key, AnnotationList<T> Links)
    where TKey : notnull
    where T : CorpusAnnotation
{
    /// <summary>What it is about, and how many links it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key} {Links.Count}");
}
