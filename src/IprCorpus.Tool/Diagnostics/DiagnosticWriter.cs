namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes the diagnostics of a corpus.</summary>
/// <param name="documents">How many documents it has.</param>
/// <param name="diagnostics">The diagnostics.</param>
/// <param name="all">Whether every single one is wanted.</param>
/// <param name="output">Where to.</param>
internal delegate void DiagnosticWriter(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output);
