namespace IprCorpus.Runtime.Filters;

/// <summary>A filter by a function of the record.</summary>
internal sealed class PredicateFilter<T>(AnnotationList<T> list, Func<T, bool> passes) : AnnotationFilter<T>(list)
    where T : CorpusAnnotation
{
    /// <summary>Combines the two tests into one, so that no list is made between them.</summary>
    public override AnnotationFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var first = passes;
        return new PredicateFilter<T>(List, annotation => first(annotation) && predicate(annotation));
    }

    /// <summary>Groups in one pass, without a list of what passes.</summary>
    public override IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return List.Groups(passes, keySelector, comparer);
    }

    public override IEnumerator<T> GetEnumerator()
    {
        foreach (var annotation in List)
        {
            if (passes(annotation))
            {
                yield return annotation;
            }
        }
    }

    internal override AnnotationList<T> ApplyTo(AnnotationList<T> list) => list.Select(passes);

    internal override int CountIn(AnnotationList<T> list) => list.CountOf(passes);
}
