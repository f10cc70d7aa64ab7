namespace IprCorpus.Tool.Comparison;

/// <summary>
/// Pairs the annotations of one document in two corpora, one with one: first those of one type at one place, or relations with the
/// same arguments, those with the most equal values before others; then relations at one place; then those of one type that overlap, the most characters first;
/// then those of another type at one
/// place. What is left is gone or added.
/// </summary>
internal sealed class AnnotationMatcher
{
    /// <summary>The greatest number of annotations at one place that are compared with each other; further ones are paired in their order.</summary>
    private const int MostAlike = 200;

    private readonly ComparedSchema _schema;
    private readonly IReadOnlyList<ComparedAnnotation> _first;
    private readonly IReadOnlyList<ComparedAnnotation> _second;
    private readonly int[] _matchOf;
    private readonly bool[] _taken;

    private AnnotationMatcher(ComparedSchema schema, AnnotatedView first, AnnotatedView second)
    {
        (_schema, _first, _second) = (schema, first.Annotations, second.Annotations);
        _matchOf = Enumerable.Repeat(-1, _first.Count).ToArray();
        _taken = new bool[_second.Count];
    }

    /// <returns>The pairs in the order of the first corpus, and then what the second has added.</returns>
    public static IReadOnlyList<AnnotationPair> Match(ComparedSchema schema, AnnotatedView first, AnnotatedView second)
    {
        var matcher = new AnnotationMatcher(schema, first, second);
        matcher.MatchEqual(static annotation => (annotation.Identity, string.Join('\0', annotation.Values), annotation.Model.Id));
        matcher.MatchEqual(static annotation => (annotation.Identity, string.Join('\0', annotation.Values)));
        matcher.MatchEqual(static annotation => annotation.Identity);
        matcher.MatchEqual(static annotation => (annotation.Type, annotation.Place));
        matcher.MatchOverlapping();
        matcher.MatchEqual(annotation => (schema.Types[annotation.Type].IsRelation, annotation.Key));
        return [.. matcher.Pairs()];
    }

    private void MatchEqual<TKey>(Func<ComparedAnnotation, TKey> key)
        where TKey : notnull
    {
        var candidates = Free().ToLookup(i => key(_second[i]));
        foreach (var group in Unmatched().Where(i => !_first[i].IsNowhere).GroupBy(i => key(_first[i])))
        {
            var others = candidates[group.Key].Where(other => !_second[other].IsNowhere).ToList();
            Take(
                from i in @group.Take(MostAlike)
                from other in others.Take(MostAlike)
                orderby EqualValues(_first[i], _second[other]) descending, _first[i].Model.Id == _second[other].Model.Id descending, i, other
                select (i, other));
            Take(group.Skip(MostAlike).Zip(others.Skip(MostAlike)));
        }
    }

    private void MatchOverlapping()
    {
        var candidates = Free().Where(i => !_schema.Types[_second[i].Type].IsRelation).ToLookup(i => _second[i].Type);
        foreach (var group in Unmatched().Where(i => !_schema.Types[_first[i].Type].IsRelation).GroupBy(i => _first[i].Type))
        {
            var others = candidates[group.Key].OrderBy(i => _second[i].Start).ToList();
            var longest = others.Select(i => _second[i].End - _second[i].Start).DefaultIfEmpty().Max();
            Take(
                from i in @group
                from other in StartingBetween(others, _first[i].Start - longest, _first[i].End)
                let overlap = _first[i].Overlap(_second[other])
                where overlap > 0
                orderby overlap descending, i, other
                select (i, other));
        }
    }

    private IEnumerable<int> StartingBetween(List<int> sorted, int start, int end)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _second[sorted[middle]].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (; low < sorted.Count && _second[sorted[low]].Start < end; low++)
        {
            yield return sorted[low];
        }
    }

    private void Take(IEnumerable<(int First, int Second)> pairs)
    {
        foreach (var (first, second) in pairs)
        {
            if (_matchOf[first] < 0 && !_taken[second])
            {
                (_matchOf[first], _taken[second]) = (second, true);
            }
        }
    }

    private IEnumerable<AnnotationPair> Pairs()
    {
        for (var i = 0; i < _first.Count; i++)
        {
            yield return _matchOf[i] < 0
                ? new AnnotationPair(_first[i], null, AnnotationChange.Gone)
                : new AnnotationPair(_first[i], _second[_matchOf[i]], ChangeOf(_first[i], _second[_matchOf[i]]));
        }

        foreach (var i in Free())
        {
            yield return new AnnotationPair(null, _second[i], AnnotationChange.Added);
        }
    }

    private static AnnotationChange ChangeOf(ComparedAnnotation first, ComparedAnnotation second) =>
        first.Type != second.Type ? AnnotationChange.Type
        : first.Key != second.Key ? AnnotationChange.Span
        : !first.Values.SequenceEqual(second.Values) ? AnnotationChange.Values
        : !first.Model.Fragments.Equals(second.Model.Fragments) ? AnnotationChange.Moved
        : AnnotationChange.None;

    private static int EqualValues(ComparedAnnotation first, ComparedAnnotation second) =>
        first.Type == second.Type ? first.Values.Zip(second.Values).Count(static pair => pair.First == pair.Second) : 0;

    private IEnumerable<int> Unmatched() => Enumerable.Range(0, _first.Count).Where(i => _matchOf[i] < 0).ToList();

    private IEnumerable<int> Free() => Enumerable.Range(0, _second.Count).Where(i => !_taken[i]).ToList();
}
