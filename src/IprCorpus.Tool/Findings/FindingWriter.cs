namespace IprCorpus.Tool.Findings;

/// <summary>Writes the findings of a corpus.</summary>
/// <param name="documents">How many documents it has.</param>
/// <param name="findings">The findings.</param>
/// <param name="all">Whether every single one is wanted.</param>
/// <param name="output">Where to.</param>
internal delegate void FindingWriter(int documents, IReadOnlyList<Finding> findings, bool all, TextWriter output);
