using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime;

/// <content>
/// The relations of <see cref="TextSpan"/> between annotations. Those of different documents stand in none. Covering,
/// colocation and overlap compare what the two cover, fragment by fragment; all others look at their starts and ends
/// alone. <see cref="SpanRelation"/> says what each means for discontinuous annotations.
/// </content>
public abstract partial record CorpusAnnotation
{
    /// <summary>
    /// Determines whether no part of this annotation is outside another: each fragment of this one is inside one
    /// fragment of the other.
    /// </summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool IsCoveredBy(CorpusAnnotation other) => SharesDocument(other) && Span.IsCoveredBy(other.Span) && AreRelated(SpanRelation.CoveredBy, other);

    /// <summary>
    /// Determines whether no part of another annotation is outside this one: <see cref="IsCoveredBy"/> seen from the
    /// other side.
    /// </summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool Covers(CorpusAnnotation other) => other.IsCoveredBy(this);

    /// <summary>Determines whether both annotations cover the same stretches of text.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool IsColocatedWith(CorpusAnnotation other) => SharesDocument(other) && Span == other.Span && AreRelated(SpanRelation.Colocated, other);

    /// <summary>
    /// Determines whether the two share a character, or one is a point inside the other or at its edge: some fragment of
    /// one overlaps some fragment of the other.
    /// </summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool Overlaps(CorpusAnnotation other) => SharesDocument(other) && Span.DistanceTo(other.Span) == 0 && AreRelated(SpanRelation.Overlapping, other);

    /// <summary>Determines whether this annotation starts before another and ends inside it or with it.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool OverlapsAtBegin(CorpusAnnotation other) => SharesDocument(other) && Span.OverlapsAtBegin(other.Span);

    /// <summary>Determines whether this annotation starts inside another or with it and ends after it.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool OverlapsAtEnd(CorpusAnnotation other) => SharesDocument(other) && Span.OverlapsAtEnd(other.Span);

    /// <summary>Determines whether both annotations start at the same place.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool BeginsWith(CorpusAnnotation other) => SharesDocument(other) && Span.BeginsWith(other.Span);

    /// <summary>Determines whether both annotations end at the same place.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool EndsWith(CorpusAnnotation other) => SharesDocument(other) && Span.EndsWith(other.Span);

    /// <summary>Determines whether this annotation ends where another starts, or earlier.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool IsBefore(CorpusAnnotation other) => SharesDocument(other) && Span.IsBefore(other.Span);

    /// <summary>Determines whether this annotation starts where another ends, or later.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool IsAfter(CorpusAnnotation other) => SharesDocument(other) && Span.IsAfter(other.Span);

    /// <summary>Determines whether this annotation ends exactly where another starts.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool Meets(CorpusAnnotation other) => SharesDocument(other) && Span.Meets(other.Span);

    /// <summary>Determines whether this annotation starts exactly where another ends.</summary>
    /// <param name="other">The other annotation.</param>
    /// <returns>True where it holds; false for annotations of different documents.</returns>
    public bool IsMetBy(CorpusAnnotation other) => SharesDocument(other) && Span.IsMetBy(other.Span);

    /// <summary>
    /// Determines whether the annotation covers the UTF-16 code unit at a position of its document. One in the gap between
    /// two fragments is not covered.
    /// </summary>
    /// <param name="position">The position.</param>
    /// <returns>True where it is covered.</returns>
    public bool CoversText(int position) => Span.Contains(position) && Coverage.Holds(position);

    /// <summary>Determines whether what both cover stands in a relation; asked where their starts and ends allow it.</summary>
    private bool AreRelated(SpanRelation relation, CorpusAnnotation other) =>
        IsDiscontinuous || other.IsDiscontinuous ? Coverage.Is(relation, other.Coverage) : Span.Is(relation, other.Span);

    private bool SharesDocument(CorpusAnnotation other) => ReferenceEquals(_row.Block, other._row.Block);
}
