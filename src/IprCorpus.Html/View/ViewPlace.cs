namespace IprCorpus.Html.View;

/// <summary>A place in a document: an annotation, or a span of its text.</summary>
/// <param name="Document">The position of the document.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Annotation">The position of the annotation in the document; -1 for a span that is none.</param>
internal readonly record struct ViewPlace(int Document, int Start, int End, int Annotation = -1);
