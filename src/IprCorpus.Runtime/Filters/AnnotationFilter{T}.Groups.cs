namespace IprCorpus.Runtime;

/// <content>Groups and counts of the annotations that pass.</content>
public abstract partial class AnnotationFilter<T>
{
    /// <inheritdoc cref="AnnotationList{T}.GroupBy{TKey}(Func{T, TKey})"/>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector) => GroupBy(keySelector, null);

    /// <inheritdoc cref="AnnotationList{T}.GroupBy{TKey}(Func{T, TKey}, IEqualityComparer{TKey}?)"/>
    public virtual IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return Deferred(list => list.Groups(null, keySelector, comparer));
    }

    /// <inheritdoc cref="AnnotationList{T}.GroupBy{TValue}(AnnotationColumn{T, TValue})"/>
    public IEnumerable<AnnotationGroup<TValue, T>> GroupBy<TValue>(AnnotationColumn<T, TValue> column) => Deferred(list => list.GroupBy(column));

    /// <inheritdoc cref="AnnotationList{T}.CountBy{TKey}(Func{T, TKey}, IEqualityComparer{TKey}?)"/>
    public IEnumerable<KeyValuePair<TKey, int>> CountBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return Deferred(list => list.CountBy(keySelector, comparer));
    }

    /// <inheritdoc cref="AnnotationList{T}.CountBy{TValue}(AnnotationColumn{T, TValue})"/>
    public IEnumerable<KeyValuePair<TValue, int>> CountBy<TValue>(AnnotationColumn<T, TValue> column) => Deferred(list => list.CountBy(column));

    /// <inheritdoc cref="AnnotationList{T}.CountWhere"/>
    public int CountWhere<TValue>(AnnotationColumn<T, TValue> column, TValue value) => Where(column, value).Count();

    /// <inheritdoc cref="CorpusList{T}.Frequencies{TKey}(Func{T, TKey})"/>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull => FrequencyList<TKey>.Of(this.Select(keyOf));

    /// <inheritdoc cref="CorpusList{T}.Frequencies{TKey}(Func{T, TKey})"/>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : struct => FrequencyList<TKey>.Of(this.Select(keyOf).OfType<TKey>());

    /// <inheritdoc cref="AnnotationList{T}.CooccurrencesWithin"/>
    public IReadOnlyList<Cooccurrence<TKey>> CooccurrencesWithin<TKey, TPlace>(IAnnotationSource<TPlace> places, Func<T, TKey?> keyOf)
        where TKey : notnull
        where TPlace : CorpusAnnotation => ToAnnotationList().CooccurrencesWithin(places, keyOf);

    /// <inheritdoc cref="AnnotationList{T}.CooccurrencesInDocuments"/>
    public IReadOnlyList<Cooccurrence<TKey>> CooccurrencesInDocuments<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull => ToAnnotationList().CooccurrencesInDocuments(keyOf);

    /// <inheritdoc cref="AnnotationList{T}.ChainsBy"/>
    public IReadOnlyList<Chain<TKey, T>> ChainsBy<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull => ToAnnotationList().ChainsBy(keyOf);

    /// <summary>Reads the filter when the answer is walked through, and not before.</summary>
    private IEnumerable<TResult> Deferred<TResult>(Func<AnnotationList<T>, IEnumerable<TResult>> read)
    {
        foreach (var result in read(ToAnnotationList()))
        {
            yield return result;
        }
    }
}
