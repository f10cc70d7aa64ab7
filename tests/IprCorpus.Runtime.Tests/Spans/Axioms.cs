namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>
/// The relations written from UIMA's definition of them by one another, all resting on "covered by", and from the words
/// for adjacency. Slow, and independent of what is tested.
/// </summary>
internal static class Axioms
{
    public static readonly SpanRelation[] All = Enum.GetValues<SpanRelation>();

    public static bool Hold(SpanRelation relation, TextSpan x, TextSpan y) => relation switch
    {
        SpanRelation.CoveredBy => Inside(x.Start, x.End, y.Start, y.End),
        SpanRelation.Covering => Inside(y.Start, y.End, x.Start, x.End),
        SpanRelation.Colocated => Same(x.Start, x.End, y.Start, y.End),
        SpanRelation.OverlappingAtBegin => !Inside(x.Start, x.Start, y.Start, y.End) && Inside(x.End, x.End, y.Start, y.End)
            && !Same(x.End, x.End, y.Start, y.Start),
        SpanRelation.OverlappingAtEnd => Inside(x.Start, x.Start, y.Start, y.End) && !Inside(x.End, x.End, y.Start, y.End)
            && !Same(x.Start, x.Start, y.End, y.End),
        SpanRelation.Overlapping => Hold(SpanRelation.OverlappingAtBegin, x, y) || Hold(SpanRelation.OverlappingAtEnd, x, y)
            || Hold(SpanRelation.CoveredBy, x, y) || Hold(SpanRelation.Covering, x, y),
        SpanRelation.BeginningWith => Same(x.Start, x.Start, y.Start, y.Start),
        SpanRelation.EndingWith => Same(x.End, x.End, y.End, y.End),
        SpanRelation.Before => Inside(x.Start, x.End, int.MinValue, y.Start),
        SpanRelation.After => Inside(x.Start, x.End, y.End, int.MaxValue),
        SpanRelation.AdjacentBefore => Same(x.End, x.End, y.Start, y.Start),
        SpanRelation.AdjacentAfter => Same(x.Start, x.Start, y.End, y.End),
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <summary>
    /// What a relation means between the fragments of two annotations: covering looks for one fragment that holds each,
    /// overlap for any two that overlap; what is about starts and ends takes the first and the last.
    /// </summary>
    public static bool Hold(SpanRelation relation, IReadOnlyList<TextSpan> x, IReadOnlyList<TextSpan> y) => relation switch
    {
        SpanRelation.CoveredBy => x.All(f => y.Any(g => Hold(relation, f, g))),
        SpanRelation.Covering => y.All(g => x.Any(f => Hold(relation, f, g))),
        SpanRelation.Colocated => x.SequenceEqual(y),
        SpanRelation.Overlapping => x.Any(f => y.Any(g => Hold(relation, f, g))),
        _ => Hold(relation, new TextSpan(x[0].Start, x[^1].End), new TextSpan(y[0].Start, y[^1].End)),
    };

    private static bool Inside(int xStart, int xEnd, int yStart, int yEnd) => yStart <= xStart && xEnd <= yEnd;

    private static bool Same(int xStart, int xEnd, int yStart, int yEnd) =>
        Inside(xStart, xEnd, yStart, yEnd) && Inside(yStart, yEnd, xStart, xEnd);
}
