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
    /// Whether no part of this annotation lies outside the other, which is of the same document: each fragment of this
    /// one lies inside one fragment of the other.
    /// </summary>
    public bool IsCoveredBy(CorpusAnnotation other) => SharesDocument(other) && Span.IsCoveredBy(other.Span) && AreRelated(SpanRelation.CoveredBy, other);

    /// <summary>Whether no part of the other annotation, of the same document, lies outside this one: <see cref="IsCoveredBy"/> seen from the other side.</summary>
    public bool Covers(CorpusAnnotation other) => other.IsCoveredBy(this);

    /// <summary>Whether both cover the same stretches of the same document.</summary>
    public bool IsColocatedWith(CorpusAnnotation other) => SharesDocument(other) && Span == other.Span && AreRelated(SpanRelation.Colocated, other);

    /// <summary>
    /// Whether the two share a character of their document, or one is a point inside the other or at its edge: some
    /// fragment of one overlaps some fragment of the other.
    /// </summary>
    public bool Overlaps(CorpusAnnotation other) => SharesDocument(other) && Span.DistanceTo(other.Span) == 0 && AreRelated(SpanRelation.Overlapping, other);

    /// <summary>Whether this annotation starts before the other, of the same document, and ends inside it or with it.</summary>
    public bool OverlapsAtBegin(CorpusAnnotation other) => SharesDocument(other) && Span.OverlapsAtBegin(other.Span);

    /// <summary>Whether this annotation starts inside the other, of the same document, or with it, and ends after it.</summary>
    public bool OverlapsAtEnd(CorpusAnnotation other) => SharesDocument(other) && Span.OverlapsAtEnd(other.Span);

    /// <summary>Whether both start at the same place of the same document.</summary>
    public bool BeginsWith(CorpusAnnotation other) => SharesDocument(other) && Span.BeginsWith(other.Span);

    /// <summary>Whether both end at the same place of the same document.</summary>
    public bool EndsWith(CorpusAnnotation other) => SharesDocument(other) && Span.EndsWith(other.Span);

    /// <summary>Whether this annotation ends where the other, of the same document, starts, or earlier.</summary>
    public bool IsBefore(CorpusAnnotation other) => SharesDocument(other) && Span.IsBefore(other.Span);

    /// <summary>Whether this annotation starts where the other, of the same document, ends, or later.</summary>
    public bool IsAfter(CorpusAnnotation other) => SharesDocument(other) && Span.IsAfter(other.Span);

    /// <summary>Whether this annotation ends exactly where the other, of the same document, starts.</summary>
    public bool Meets(CorpusAnnotation other) => SharesDocument(other) && Span.Meets(other.Span);

    /// <summary>Whether this annotation starts exactly where the other, of the same document, ends.</summary>
    public bool IsMetBy(CorpusAnnotation other) => SharesDocument(other) && Span.IsMetBy(other.Span);

    /// <summary>
    /// Whether the annotation covers the UTF-16 code unit at a position of its document: one in the gap between two
    /// fragments is not covered.
    /// </summary>
    public bool CoversText(int position) => Span.Contains(position) && Coverage.Holds(position);

    /// <summary>Whether what both cover stands in a relation; asked where their starts and ends allow it.</summary>
    private bool AreRelated(SpanRelation relation, CorpusAnnotation other) =>
        IsDiscontinuous || other.IsDiscontinuous ? Coverage.Is(relation, other.Coverage) : Span.Is(relation, other.Span);

    private bool SharesDocument(CorpusAnnotation other) => ReferenceEquals(_row.Block, other._row.Block);
}
