namespace IprCorpus.Runtime.Spans;

/// <summary>
/// A set of spans as at most three regions, of which each holds later starts than the one before it, so that what they
/// select is in document order.
/// </summary>
internal readonly record struct Regions(Region First, Region? Second = null, Region? Third = null)
{
    private const int Any = Region.Any;
    private const int All = Region.All;

    /// <summary>
    /// The spans that stand in a relation to the one given. With gaps, the spans from start to end of all whose fragments
    /// can stand in it to fragments between the same two places.
    /// </summary>
    public static Regions Of(SpanRelation relation, TextSpan span, bool withGaps = false)
    {
        var (start, end) = span;
        return relation switch
        {
            SpanRelation.CoveredBy => new(new(start, end, Any, end)),
            SpanRelation.Covering => new(new(Any, start, end, All)),
            SpanRelation.Colocated => new(new(start, start, end, end)),
            SpanRelation.Overlapping => withGaps ? Touching(span) : Overlapping(span),
            SpanRelation.OverlappingAtBegin => new(new(Any, start - 1, After(start), end)),
            SpanRelation.OverlappingAtEnd => new(new(start, end - 1, After(end), All)),
            SpanRelation.BeginningWith => new(new(start, start, Any, All)),
            SpanRelation.EndingWith => new(new(Any, end, end, end)),
            SpanRelation.Before => new(new(Any, start, Any, start)),
            SpanRelation.After => new(new(end, All, Any, All)),
            SpanRelation.AdjacentBefore => new(new(Any, start, start, start)),
            SpanRelation.AdjacentAfter => new(new(end, end, Any, All)),
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation between spans."),
        };
    }

    /// <summary>The spans to which the one given stands in a relation; with gaps, as <see cref="Of"/> has it.</summary>
    public static Regions ConverseOf(SpanRelation relation, TextSpan span, bool withGaps = false)
    {
        var (start, end) = span;
        return relation switch
        {
            SpanRelation.CoveredBy => Of(SpanRelation.Covering, span),
            SpanRelation.Covering => Of(SpanRelation.CoveredBy, span),
            SpanRelation.OverlappingAtBegin => new(new(After(start), end - 1, end, All)),
            SpanRelation.OverlappingAtEnd => new(new(Any, start, After(start), end - 1)),
            SpanRelation.Before => Of(SpanRelation.After, span),
            SpanRelation.After => Of(SpanRelation.Before, span),
            SpanRelation.AdjacentBefore => Of(SpanRelation.AdjacentAfter, span),
            SpanRelation.AdjacentAfter => Of(SpanRelation.AdjacentBefore, span),
            _ => Of(relation, span, withGaps),
        };
    }

    /// <summary>The spans at no distance from the one given. A fragment that is a point can overlap where the whole only touches.</summary>
    public static Regions Touching(TextSpan span) => new(new(Any, span.End, span.Start, All));

    /// <summary>The spans that hold a position, or start or end there.</summary>
    public static Regions Touching(int position) => new(new(Any, position, position, All));

    /// <summary>The spans that hold the character at a position, and the points there.</summary>
    public static Regions At(int position) =>
        new(new(Any, position - 1, After(position), All), new(position, position, Any, All));

    // What starts earlier must end after the start, or at it where that is the end too; what starts inside overlaps; and
    // of what starts at the end only the points do.
    private static Regions Overlapping(TextSpan span)
    {
        var (start, end) = span;
        return span.IsEmpty
            ? new(new(Any, start - 1, start, All), new(start, start, Any, All))
            : new(new(Any, start - 1, After(start), All), new(start, end - 1, Any, All), new(end, end, end, end));
    }

    private static int After(int position) => position == int.MaxValue ? position : position + 1;
}
