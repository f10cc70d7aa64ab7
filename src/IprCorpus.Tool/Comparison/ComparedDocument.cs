namespace IprCorpus.Tool.Comparison;

/// <summary>A document that all compared corpora have.</summary>
/// <param name="Id">The name that the first corpus has for it.</param>
/// <param name="Text">Its text in the first corpus, in which all places are counted.</param>
/// <param name="Views">The annotations of each corpus.</param>
internal sealed record ComparedDocument(string Id, string Text, IReadOnlyList<AnnotatedView> Views);
