using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// A stretch of a document's text, from a start to an end that is not part of it (half-open), counted in UTF-16 code
/// units as <see cref="string"/> counts. A span of no length is a point between two characters.
/// </summary>
/// <remarks>
/// The predicates are those of Apache UIMA's <c>AnnotationPredicates</c>, points included; <see cref="SpanRelation"/>
/// says how other systems name them. They know nothing of documents: compare spans of one text only.
/// </remarks>
[JsonConverter(typeof(TextSpanConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A span from its first code unit to the one after its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end lies before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit in the span.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last in the span; the start, for a point.</summary>
    public int End { get; }

    /// <summary>How many code units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span is a point.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether the code unit at a position is in the span; a point holds none.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether no part of this span lies outside the other. A point at either edge of the other is covered by it.</summary>
    public bool IsCoveredBy(TextSpan other) => other.Start <= Start && End <= other.End;

    /// <summary>Whether no part of the other span lies outside this one: <see cref="IsCoveredBy"/> seen from the other side.</summary>
    public bool Covers(TextSpan other) => other.IsCoveredBy(this);

    /// <summary>Whether both start and end at the same places.</summary>
    public bool IsColocatedWith(TextSpan other) => this == other;

    /// <summary>
    /// Whether the two share a character, or one is a point inside the other or at its edge. Spans that only touch do
    /// not overlap.
    /// </summary>
    public bool Overlaps(TextSpan other) =>
        Start == other.Start || End == other.End || (Start < other.End && other.Start < End);

    /// <summary>Whether this span starts before the other and ends inside it or with it.</summary>
    public bool OverlapsAtBegin(TextSpan other) => Start < other.Start && other.Start < End && End <= other.End;

    /// <summary>Whether this span starts inside the other or with it and ends after it.</summary>
    public bool OverlapsAtEnd(TextSpan other) => other.Start <= Start && Start < other.End && other.End < End;

    /// <summary>Whether both start at the same place.</summary>
    public bool BeginsWith(TextSpan other) => Start == other.Start;

    /// <summary>Whether both end at the same place.</summary>
    public bool EndsWith(TextSpan other) => End == other.End;

    /// <summary>Whether this span ends where the other starts, or earlier. Two points at one place lie before each other.</summary>
    public bool IsBefore(TextSpan other) => End <= other.Start;

    /// <summary>Whether this span starts where the other ends, or later. Two points at one place lie after each other.</summary>
    public bool IsAfter(TextSpan other) => Start >= other.End;

    /// <summary>Whether this span ends exactly where the other starts.</summary>
    public bool Meets(TextSpan other) => End == other.Start;

    /// <summary>Whether this span starts exactly where the other ends.</summary>
    public bool IsMetBy(TextSpan other) => Start == other.End;

    /// <summary>Whether this span stands in a relation to the other: <c>a.Is(SpanRelation.CoveredBy, b)</c> is <c>a.IsCoveredBy(b)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public bool Is(SpanRelation relation, TextSpan other) => relation switch
    {
        SpanRelation.CoveredBy => IsCoveredBy(other),
        SpanRelation.Covering => Covers(other),
        SpanRelation.Colocated => IsColocatedWith(other),
        SpanRelation.Overlapping => Overlaps(other),
        SpanRelation.OverlappingAtBegin => OverlapsAtBegin(other),
        SpanRelation.OverlappingAtEnd => OverlapsAtEnd(other),
        SpanRelation.BeginningWith => BeginsWith(other),
        SpanRelation.EndingWith => EndsWith(other),
        SpanRelation.Before => IsBefore(other),
        SpanRelation.After => IsAfter(other),
        SpanRelation.AdjacentBefore => Meets(other),
        SpanRelation.AdjacentAfter => IsMetBy(other),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation between spans."),
    };

    /// <summary>
    /// How many code units lie between the two; 0 where they overlap or touch.
    /// </summary>
    public int DistanceTo(TextSpan other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));

    /// <summary>Document order: the earlier start first, and of equal starts the later end first, so that what covers precedes what is covered.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Gives start and end.</summary>
    public void Deconstruct(out int start, out int end) => (start, end) = (Start, End);

    /// <summary>Start and end, as in <c>3..9</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");

    /// <summary>Whether the left span comes first in document order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes first in document order, or both are equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right span comes first in document order.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the right span comes first in document order, or both are equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
