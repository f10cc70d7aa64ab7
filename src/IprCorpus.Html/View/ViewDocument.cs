namespace IprCorpus.Html.View;

/// <summary>A document with its annotations.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Text">The text as it was received.</param>
/// <param name="Fields">The metadata, in the order of the properties.</param>
/// <param name="Annotations">In document order: start ascending, end descending.</param>
internal sealed record ViewDocument(string Id, string Text, IReadOnlyList<ViewField> Fields, IReadOnlyList<ViewAnnotation> Annotations);
