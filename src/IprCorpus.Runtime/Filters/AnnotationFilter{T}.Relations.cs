namespace IprCorpus.Runtime;

/// <content>Selection by UIMA's relations: what the list selects from its index, then tested.</content>
public abstract partial class AnnotationFilter<T>
{
    /// <inheritdoc cref="AnnotationList{T}.CoveredBy(CorpusAnnotation)"/>
    public AnnotationList<T> CoveredBy(CorpusAnnotation annotation) => ApplyTo(List.CoveredBy(annotation));

    /// <inheritdoc cref="AnnotationList{T}.CoveredBy(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> CoveredBy(CorpusDocument document, TextSpan span) => ApplyTo(List.CoveredBy(document, span));

    /// <inheritdoc cref="AnnotationList{T}.Covering(CorpusAnnotation)"/>
    public AnnotationList<T> Covering(CorpusAnnotation annotation) => ApplyTo(List.Covering(annotation));

    /// <inheritdoc cref="AnnotationList{T}.InnermostCovering(CorpusAnnotation)"/>
    public T? InnermostCovering(CorpusAnnotation annotation) => Covering(annotation).InnermostCovering(annotation);

    /// <inheritdoc cref="AnnotationList{T}.Covering(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> Covering(CorpusDocument document, TextSpan span) => ApplyTo(List.Covering(document, span));

    /// <inheritdoc cref="AnnotationList{T}.ColocatedWith(CorpusAnnotation)"/>
    public AnnotationList<T> ColocatedWith(CorpusAnnotation annotation) => ApplyTo(List.ColocatedWith(annotation));

    /// <inheritdoc cref="AnnotationList{T}.ColocatedWith(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> ColocatedWith(CorpusDocument document, TextSpan span) => ApplyTo(List.ColocatedWith(document, span));

    /// <inheritdoc cref="AnnotationList{T}.Overlapping(CorpusAnnotation)"/>
    public AnnotationList<T> Overlapping(CorpusAnnotation annotation) => ApplyTo(List.Overlapping(annotation));

    /// <inheritdoc cref="AnnotationList{T}.Overlapping(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> Overlapping(CorpusDocument document, TextSpan span) => ApplyTo(List.Overlapping(document, span));

    /// <inheritdoc cref="AnnotationList{T}.OverlappingAtBegin(CorpusAnnotation)"/>
    public AnnotationList<T> OverlappingAtBegin(CorpusAnnotation annotation) => ApplyTo(List.OverlappingAtBegin(annotation));

    /// <inheritdoc cref="AnnotationList{T}.OverlappingAtBegin(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> OverlappingAtBegin(CorpusDocument document, TextSpan span) => ApplyTo(List.OverlappingAtBegin(document, span));

    /// <inheritdoc cref="AnnotationList{T}.OverlappingAtEnd(CorpusAnnotation)"/>
    public AnnotationList<T> OverlappingAtEnd(CorpusAnnotation annotation) => ApplyTo(List.OverlappingAtEnd(annotation));

    /// <inheritdoc cref="AnnotationList{T}.OverlappingAtEnd(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> OverlappingAtEnd(CorpusDocument document, TextSpan span) => ApplyTo(List.OverlappingAtEnd(document, span));

    /// <inheritdoc cref="AnnotationList{T}.BeginningWith(CorpusAnnotation)"/>
    public AnnotationList<T> BeginningWith(CorpusAnnotation annotation) => ApplyTo(List.BeginningWith(annotation));

    /// <inheritdoc cref="AnnotationList{T}.BeginningWith(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> BeginningWith(CorpusDocument document, TextSpan span) => ApplyTo(List.BeginningWith(document, span));

    /// <inheritdoc cref="AnnotationList{T}.EndingWith(CorpusAnnotation)"/>
    public AnnotationList<T> EndingWith(CorpusAnnotation annotation) => ApplyTo(List.EndingWith(annotation));

    /// <inheritdoc cref="AnnotationList{T}.EndingWith(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> EndingWith(CorpusDocument document, TextSpan span) => ApplyTo(List.EndingWith(document, span));

    /// <inheritdoc cref="AnnotationList{T}.Before(CorpusAnnotation)"/>
    public AnnotationList<T> Before(CorpusAnnotation annotation) => ApplyTo(List.Before(annotation));

    /// <inheritdoc cref="AnnotationList{T}.Before(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> Before(CorpusDocument document, TextSpan span) => ApplyTo(List.Before(document, span));

    /// <inheritdoc cref="AnnotationList{T}.After(CorpusAnnotation)"/>
    public AnnotationList<T> After(CorpusAnnotation annotation) => ApplyTo(List.After(annotation));

    /// <inheritdoc cref="AnnotationList{T}.After(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> After(CorpusDocument document, TextSpan span) => ApplyTo(List.After(document, span));

    /// <inheritdoc cref="AnnotationList{T}.AdjacentBefore(CorpusAnnotation, bool)"/>
    public AnnotationList<T> AdjacentBefore(CorpusAnnotation annotation, bool skipWhiteSpace = false) =>
        ApplyTo(List.AdjacentBefore(annotation, skipWhiteSpace));

    /// <inheritdoc cref="AnnotationList{T}.AdjacentBefore(CorpusDocument, TextSpan, bool)"/>
    public AnnotationList<T> AdjacentBefore(CorpusDocument document, TextSpan span, bool skipWhiteSpace = false) =>
        ApplyTo(List.AdjacentBefore(document, span, skipWhiteSpace));

    /// <inheritdoc cref="AnnotationList{T}.AdjacentAfter(CorpusAnnotation, bool)"/>
    public AnnotationList<T> AdjacentAfter(CorpusAnnotation annotation, bool skipWhiteSpace = false) => ApplyTo(List.AdjacentAfter(annotation, skipWhiteSpace));

    /// <inheritdoc cref="AnnotationList{T}.AdjacentAfter(CorpusDocument, TextSpan, bool)"/>
    public AnnotationList<T> AdjacentAfter(CorpusDocument document, TextSpan span, bool skipWhiteSpace = false) =>
        ApplyTo(List.AdjacentAfter(document, span, skipWhiteSpace));

    /// <inheritdoc cref="AnnotationList{T}.PairsWith"/>
    public IEnumerable<(T First, TOther Second)> PairsWith<TOther>(IAnnotationSource<TOther> others, SpanRelation relation)
        where TOther : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(others);
        AnnotationList<T>.Check(relation);
        return Deferred(list => list.PairsWith(others, relation));
    }
}
