namespace IprCorpus.Tool.Comparison;

/// <summary>The annotations that one corpus has of a document that several have.</summary>
/// <param name="Id">The id of the document in the corpus.</param>
/// <param name="Text">Its text there.</param>
/// <param name="IsEdited">Whether that differs from the text in the first corpus.</param>
/// <param name="Annotations">In document order.</param>
internal sealed record AnnotatedView(string Id, string Text, bool IsEdited, IReadOnlyList<ComparedAnnotation> Annotations);
