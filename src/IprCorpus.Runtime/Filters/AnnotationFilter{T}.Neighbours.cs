namespace IprCorpus.Runtime;

/// <content>Selection by place, order and distance. Only annotations that pass are counted.</content>
public abstract partial class AnnotationFilter<T>
{
    /// <inheritdoc cref="AnnotationList{T}.In(CorpusDocument)"/>
    public AnnotationList<T> In(CorpusDocument document) => ApplyTo(List.In(document));

    /// <inheritdoc cref="AnnotationList{T}.In(IEnumerable{CorpusDocument})"/>
    public AnnotationList<T> In(IEnumerable<CorpusDocument> documents) => ApplyTo(List.In(documents));

    /// <inheritdoc cref="AnnotationList{T}.At"/>
    public AnnotationList<T> At(CorpusDocument document, int position) => ApplyTo(List.At(document, position));

    /// <inheritdoc cref="AnnotationList{T}.Between"/>
    public AnnotationList<T> Between(CorpusAnnotation first, CorpusAnnotation second) => ApplyTo(List.Between(first, second));

    /// <inheritdoc cref="AnnotationList{T}.Preceding(CorpusAnnotation, int)"/>
    public AnnotationList<T> Preceding(CorpusAnnotation annotation, int count) => Before(annotation).Preceding(annotation, count);

    /// <inheritdoc cref="AnnotationList{T}.Preceding(CorpusDocument, TextSpan, int)"/>
    public AnnotationList<T> Preceding(CorpusDocument document, TextSpan span, int count) =>
        Before(document, span).Preceding(document, span, count);

    /// <inheritdoc cref="AnnotationList{T}.Following(CorpusAnnotation, int)"/>
    public AnnotationList<T> Following(CorpusAnnotation annotation, int count) => After(annotation).Following(annotation, count);

    /// <inheritdoc cref="AnnotationList{T}.Following(CorpusDocument, TextSpan, int)"/>
    public AnnotationList<T> Following(CorpusDocument document, TextSpan span, int count) =>
        After(document, span).Following(document, span, count);

    /// <inheritdoc cref="AnnotationList{T}.NearestTo(CorpusAnnotation)"/>
    public AnnotationList<T> NearestTo(CorpusAnnotation annotation) => ApplyTo(List.InDocumentOf(annotation)).NearestTo(annotation);

    /// <inheritdoc cref="AnnotationList{T}.NearestTo(CorpusDocument, TextSpan)"/>
    public AnnotationList<T> NearestTo(CorpusDocument document, TextSpan span) => In(document).NearestTo(document, span);
}
