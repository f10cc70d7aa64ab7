namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>What each query must answer, by looking at every annotation.</summary>
internal static class Oracle
{
    public static List<T> Select<T>(IEnumerable<T> list, SpanRelation relation, CorpusAnnotation y)
        where T : CorpusAnnotation =>
        [.. list.Where(x => !x.Equals(y) && SameDocument(x, y) && Axioms.Hold(relation, x.Fragments, y.Fragments))];

    public static List<T> Select<T>(IEnumerable<T> list, SpanRelation relation, CorpusDocument document, TextSpan y)
        where T : CorpusAnnotation =>
        [.. list.Where(x => DocumentOf(x) == document.Index && Axioms.Hold(relation, x.Fragments, [y]))];

    public static List<T> Between<T>(IEnumerable<T> list, CorpusAnnotation a, CorpusAnnotation b)
        where T : CorpusAnnotation
    {
        var (earlier, later) = a.Span <= b.Span ? (a, b) : (b, a);
        return [.. list.Where(x => !x.Equals(a) && !x.Equals(b) && SameDocument(x, a) && SameDocument(x, b) && earlier.End <= x.Start && x.End <= later.Start)];
    }

    public static List<T> At<T>(IEnumerable<T> list, CorpusDocument document, int position)
        where T : CorpusAnnotation =>
        [.. list.Where(x => DocumentOf(x) == document.Index
            && x.Fragments.Any(f => f.IsEmpty ? f.Start == position : f.Start <= position && position < f.End))];

    public static List<T> Nearest<T>(IEnumerable<T> list, CorpusAnnotation y)
        where T : CorpusAnnotation
    {
        var others = list.Where(x => !x.Equals(y) && SameDocument(x, y)).ToList();
        return [.. others.Where(x => x.Span.DistanceTo(y.Span) == others.Min(other => other.Span.DistanceTo(y.Span)))];
    }

    public static List<T> AdjacentBefore<T>(IEnumerable<T> list, CorpusAnnotation y, string text)
        where T : CorpusAnnotation =>
        [.. list.Where(x => !x.Equals(y) && SameDocument(x, y) && x.End <= y.Start && string.IsNullOrWhiteSpace(text[x.End..y.Start]))];

    public static List<T> AdjacentAfter<T>(IEnumerable<T> list, CorpusAnnotation y, string text)
        where T : CorpusAnnotation =>
        [.. list.Where(x => !x.Equals(y) && SameDocument(x, y) && y.End <= x.Start && string.IsNullOrWhiteSpace(text[y.End..x.Start]))];

    public static int DocumentOf(CorpusAnnotation annotation) => annotation.Row.Block.Document;

    private static bool SameDocument(CorpusAnnotation x, CorpusAnnotation y) => DocumentOf(x) == DocumentOf(y);
}
