namespace IprCorpus.Tool.Comparison;

/// <summary>An annotation of the first corpus with its counterpart in the second.</summary>
/// <param name="First">Null where the second has added it.</param>
/// <param name="Second">Null where it is gone.</param>
/// <param name="Change">The differences.</param>
internal sealed record AnnotationPair(ComparedAnnotation? First, ComparedAnnotation? Second, AnnotationChange Change);
