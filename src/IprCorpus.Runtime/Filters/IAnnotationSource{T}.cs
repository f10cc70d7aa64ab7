namespace IprCorpus.Runtime;

/// <summary>
/// Annotations of one type in document order: an <see cref="AnnotationList{T}"/>, or an <see cref="AnnotationFilter{T}"/>
/// that becomes one. Methods that join two lists take either.
/// </summary>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public interface IAnnotationSource<T> : IEnumerable<T>
    where T : CorpusAnnotation
{
    /// <summary>Returns the annotations as a list, which answers every query by position.</summary>
    /// <returns>The list itself, or a new list of the annotations that pass the filter, in document order; never null.</returns>
    AnnotationList<T> ToAnnotationList();
}
