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
    /// <summary>Initializes a span from its first code unit to the one after its last.</summary>
    /// <param name="start">The first code unit in the span.</param>
    /// <param name="end">The code unit after the last in the span; the start, for a point.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end is before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Gets the first code unit in the span.</summary>
    public int Start { get; }

    /// <summary>Gets the code unit after the last in the span; the start, for a point.</summary>
    public int End { get; }

    /// <summary>Gets the number of code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether the span is a point.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Determines whether the code unit at a position is in the span. A point holds none.</summary>
    /// <param name="position">The position.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>
    /// Determines whether no part of this span is outside another. A point at either edge of the other is covered by it.
    /// </summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool IsCoveredBy(TextSpan other) => other.Start <= Start && End <= other.End;

    /// <summary>
    /// Determines whether no part of another span is outside this one: <see cref="IsCoveredBy"/> seen from the other
    /// side.
    /// </summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool Covers(TextSpan other) => other.IsCoveredBy(this);

    /// <summary>Determines whether both spans start and end at the same places.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool IsColocatedWith(TextSpan other) => this == other;

    /// <summary>
    /// Determines whether the two share a character, or one is a point inside the other or at its edge. Spans that only
    /// touch do not overlap.
    /// </summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool Overlaps(TextSpan other) =>
        Start == other.Start || End == other.End || (Start < other.End && other.Start < End);

    /// <summary>Determines whether this span starts before another and ends inside it or with it.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool OverlapsAtBegin(TextSpan other) => Start < other.Start && other.Start < End && End <= other.End;

    /// <summary>Determines whether this span starts inside another or with it and ends after it.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool OverlapsAtEnd(TextSpan other) => other.Start <= Start && Start < other.End && other.End < End;

    /// <summary>Determines whether both spans start at the same place.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool BeginsWith(TextSpan other) => Start == other.Start;

    /// <summary>Determines whether both spans end at the same place.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool EndsWith(TextSpan other) => End == other.End;

    /// <summary>
    /// Determines whether this span ends where another starts, or earlier. Two points at one place are before each other.
    /// </summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool IsBefore(TextSpan other) => End <= other.Start;

    /// <summary>Determines whether this span starts where another ends, or later. Two points at one place are after each other.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool IsAfter(TextSpan other) => Start >= other.End;

    /// <summary>Determines whether this span ends exactly where another starts.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool Meets(TextSpan other) => End == other.Start;

    /// <summary>Determines whether this span starts exactly where another ends.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
    public bool IsMetBy(TextSpan other) => Start == other.End;

    /// <summary>
    /// Determines whether this span stands in a relation to another: <c>a.Is(SpanRelation.CoveredBy, b)</c> is
    /// <c>a.IsCoveredBy(b)</c>.
    /// </summary>
    /// <param name="relation">The relation.</param>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>True where it holds.</returns>
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

    /// <summary>Counts the code units between the two spans.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>The number of code units; 0 where the spans overlap or touch.</returns>
    public int DistanceTo(TextSpan other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));

    /// <summary>
    /// Compares two spans by document order: the earlier start first, and of equal starts the later end first, so that what
    /// covers precedes what is covered.
    /// </summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns>Less than 0 where this span comes first, more than 0 where the other does, 0 where they are equal.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Deconstructs the span.</summary>
    /// <param name="start">The first code unit in the span.</param>
    /// <param name="end">The code unit after the last in the span.</param>
    public void Deconstruct(out int start, out int end) => (start, end) = (Start, End);

    /// <summary>Returns start and end.</summary>
    /// <returns>A text such as <c>3..9</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");

    /// <summary>Determines whether the left span comes first in document order.</summary>
    /// <param name="left">The left span.</param>
    /// <param name="right">The right span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the left span comes first in document order, or both are equal.</summary>
    /// <param name="left">The left span.</param>
    /// <param name="right">The right span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the right span comes first in document order.</summary>
    /// <param name="left">The left span.</param>
    /// <param name="right">The right span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the right span comes first in document order, or both are equal.</summary>
    /// <param name="left">The left span.</param>
    /// <param name="right">The right span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
