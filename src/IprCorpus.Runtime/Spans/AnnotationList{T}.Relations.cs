namespace IprCorpus.Runtime;

/// <content>
/// Selection by UIMA's relations, to an annotation or to any stretch of a document's text. <see cref="SpanRelation"/> says
/// what each means for discontinuous annotations.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Selects the annotations that are inside another: no part of them is outside it. What is in a gap between two
    /// fragments of it is not inside.
    /// </summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> CoveredBy(CorpusAnnotation annotation) => Select(SpanRelation.CoveredBy, annotation);

    /// <summary>Selects the annotations of a document that are inside a span: no part of them is outside it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> CoveredBy(CorpusDocument document, TextSpan span) => Select(SpanRelation.CoveredBy, document, span);

    /// <summary>Selects the annotations that another is inside of: no part of it is outside them.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> Covering(CorpusAnnotation annotation) => Select(SpanRelation.Covering, annotation);

    /// <summary>Selects the annotations of a document that a span is inside of: no part of it is outside them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> Covering(CorpusDocument document, TextSpan span) => Select(SpanRelation.Covering, document, span);

    /// <summary>Selects the annotations that start and end where another does, fragment by fragment.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> ColocatedWith(CorpusAnnotation annotation) => Select(SpanRelation.Colocated, annotation);

    /// <summary>Selects the unbroken annotations of a document that start and end where a span does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> ColocatedWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.Colocated, document, span);

    /// <summary>
    /// Selects the annotations that share a character with another, and points inside it or at its edge; where it is a
    /// point, those around it.
    /// </summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> Overlapping(CorpusAnnotation annotation) => Select(SpanRelation.Overlapping, annotation);

    /// <summary>
    /// Selects the annotations of a document that share a character with a span, and points inside it or at its edge; where
    /// it is a point, those around it.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> Overlapping(CorpusDocument document, TextSpan span) => Select(SpanRelation.Overlapping, document, span);

    /// <summary>Selects the annotations that start before another and end inside it or with it.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> OverlappingAtBegin(CorpusAnnotation annotation) => Select(SpanRelation.OverlappingAtBegin, annotation);

    /// <summary>Selects the annotations of a document that start before a span and end inside it or with it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> OverlappingAtBegin(CorpusDocument document, TextSpan span) => Select(SpanRelation.OverlappingAtBegin, document, span);

    /// <summary>Selects the annotations that start inside another or with it and end after it.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> OverlappingAtEnd(CorpusAnnotation annotation) => Select(SpanRelation.OverlappingAtEnd, annotation);

    /// <summary>Selects the annotations of a document that start inside a span or with it and end after it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> OverlappingAtEnd(CorpusDocument document, TextSpan span) => Select(SpanRelation.OverlappingAtEnd, document, span);

    /// <summary>Selects the annotations that start where another starts.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> BeginningWith(CorpusAnnotation annotation) => Select(SpanRelation.BeginningWith, annotation);

    /// <summary>Selects the annotations of a document that start where a span starts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> BeginningWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.BeginningWith, document, span);

    /// <summary>Selects the annotations that end where another ends.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> EndingWith(CorpusAnnotation annotation) => Select(SpanRelation.EndingWith, annotation);

    /// <summary>Selects the annotations of a document that end where a span ends.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> EndingWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.EndingWith, document, span);

    /// <summary>Selects the annotations that end where another starts, or earlier.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> Before(CorpusAnnotation annotation) => Select(SpanRelation.Before, annotation);

    /// <summary>Selects the annotations of a document that end where a span starts, or earlier.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> Before(CorpusDocument document, TextSpan span) => Select(SpanRelation.Before, document, span);

    /// <summary>Selects the annotations that start where another ends, or later.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for an
    /// annotation of another corpus.
    /// </returns>
    public AnnotationList<T> After(CorpusAnnotation annotation) => Select(SpanRelation.After, annotation);

    /// <summary>Selects the annotations of a document that start where a span ends, or later.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>
    /// A list in document order, found in logarithmic time and as much again for each answer at worst; empty for a document
    /// of another corpus.
    /// </returns>
    public AnnotationList<T> After(CorpusDocument document, TextSpan span) => Select(SpanRelation.After, document, span);
}
