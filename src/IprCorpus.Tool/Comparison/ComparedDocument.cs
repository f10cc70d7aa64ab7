namespace IprCorpus.Tool.Comparison;

/// <summary>A document that all compared corpora have.</summary>
/// <param name="Id">What the first corpus calls it.</param>
/// <param name="Text">Its text in the first corpus, in which all places are counted.</param>
/// <param name="Views">What each corpus says of it.</param>
internal sealed record ComparedDocument(string Id, string Text, IReadOnlyList<AnnotatedView> Views);
