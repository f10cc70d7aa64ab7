namespace IprCorpus.Runtime;

/// <content>What an annotation is in, and what it gets from there.</content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Gets those annotations that rest on what the text says: the ones that are neither marked as inferred nor are in an
    /// annotation that is (<see cref="CorpusAnnotation.IsInferred"/>). Found when they are asked for.
    /// </summary>
    public AnnotationFilter<T> Explicit => Where(static annotation => !annotation.IsInferred);

    /// <summary>Finds the shortest annotation of the list in which another is; of two that are equally short, the later in document order.</summary>
    /// <param name="annotation">The other annotation; it is never its own answer.</param>
    /// <returns>
    /// The annotation; null where none covers all of the other. Of annotations that cover the same text, those of the list that
    /// come after the other in document order do not count, so that two are never in each other.
    /// </returns>
    public T? InnermostCovering(CorpusAnnotation annotation)
    {
        T? innermost = null;
        foreach (var candidate in Covering(annotation))
        {
            if ((innermost is null || candidate.Length <= innermost.Length)
                && (candidate.Span != annotation.Span || candidate.GetType() != annotation.GetType() || candidate.Row.Index < annotation.Row.Index))
            {
                innermost = candidate;
            }
        }

        return innermost;
    }
}
