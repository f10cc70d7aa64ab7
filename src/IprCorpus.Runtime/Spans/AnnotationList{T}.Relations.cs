namespace IprCorpus.Runtime;

/// <content>
/// Selection by UIMA's relations, to an annotation or to any stretch of a document's text. <see cref="SpanRelation"/> says
/// what each means for discontinuous annotations.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// The annotations that lie inside another: no part of them is outside it. What lies in a gap between two fragments of
    /// it is not inside.
    /// </summary>
    public AnnotationList<T> CoveredBy(CorpusAnnotation annotation) => Select(SpanRelation.CoveredBy, annotation);

    /// <summary>The annotations of a document that lie inside a span: no part of them is outside it.</summary>
    public AnnotationList<T> CoveredBy(CorpusDocument document, TextSpan span) => Select(SpanRelation.CoveredBy, document, span);

    /// <summary>The annotations in which another annotation lies inside: no part of it is outside them.</summary>
    public AnnotationList<T> Covering(CorpusAnnotation annotation) => Select(SpanRelation.Covering, annotation);

    /// <summary>The annotations of a document in which a span lies inside: no part of it is outside them.</summary>
    public AnnotationList<T> Covering(CorpusDocument document, TextSpan span) => Select(SpanRelation.Covering, document, span);

    /// <summary>The annotations that start and end where another does, fragment by fragment.</summary>
    public AnnotationList<T> ColocatedWith(CorpusAnnotation annotation) => Select(SpanRelation.Colocated, annotation);

    /// <summary>The unbroken annotations of a document that start and end where a span does.</summary>
    public AnnotationList<T> ColocatedWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.Colocated, document, span);

    /// <summary>The annotations that share a character with another, and points inside it or at its edge; where it is a point, those around it.</summary>
    public AnnotationList<T> Overlapping(CorpusAnnotation annotation) => Select(SpanRelation.Overlapping, annotation);

    /// <summary>The annotations of a document that share a character with a span, and points inside it or at its edge; where it is a point, those around it.</summary>
    public AnnotationList<T> Overlapping(CorpusDocument document, TextSpan span) => Select(SpanRelation.Overlapping, document, span);

    /// <summary>The annotations that start before another and end inside it or with it.</summary>
    public AnnotationList<T> OverlappingAtBegin(CorpusAnnotation annotation) => Select(SpanRelation.OverlappingAtBegin, annotation);

    /// <summary>The annotations of a document that start before a span and end inside it or with it.</summary>
    public AnnotationList<T> OverlappingAtBegin(CorpusDocument document, TextSpan span) => Select(SpanRelation.OverlappingAtBegin, document, span);

    /// <summary>The annotations that start inside another or with it and end after it.</summary>
    public AnnotationList<T> OverlappingAtEnd(CorpusAnnotation annotation) => Select(SpanRelation.OverlappingAtEnd, annotation);

    /// <summary>The annotations of a document that start inside a span or with it and end after it.</summary>
    public AnnotationList<T> OverlappingAtEnd(CorpusDocument document, TextSpan span) => Select(SpanRelation.OverlappingAtEnd, document, span);

    /// <summary>The annotations that start where another starts.</summary>
    public AnnotationList<T> BeginningWith(CorpusAnnotation annotation) => Select(SpanRelation.BeginningWith, annotation);

    /// <summary>The annotations of a document that start where a span starts.</summary>
    public AnnotationList<T> BeginningWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.BeginningWith, document, span);

    /// <summary>The annotations that end where another ends.</summary>
    public AnnotationList<T> EndingWith(CorpusAnnotation annotation) => Select(SpanRelation.EndingWith, annotation);

    /// <summary>The annotations of a document that end where a span ends.</summary>
    public AnnotationList<T> EndingWith(CorpusDocument document, TextSpan span) => Select(SpanRelation.EndingWith, document, span);

    /// <summary>The annotations that end where another starts, or earlier.</summary>
    public AnnotationList<T> Before(CorpusAnnotation annotation) => Select(SpanRelation.Before, annotation);

    /// <summary>The annotations of a document that end where a span starts, or earlier.</summary>
    public AnnotationList<T> Before(CorpusDocument document, TextSpan span) => Select(SpanRelation.Before, document, span);

    /// <summary>The annotations that start where another ends, or later.</summary>
    public AnnotationList<T> After(CorpusAnnotation annotation) => Select(SpanRelation.After, annotation);

    /// <summary>The annotations of a document that start where a span ends, or later.</summary>
    public AnnotationList<T> After(CorpusDocument document, TextSpan span) => Select(SpanRelation.After, document, span);
}
