namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes the diagnostics of a corpus.</summary>
/// <param name="documents">The number of documents it has.</param>
/// <param name="diagnostics">The diagnostics.</param>
/// <param name="all">Whether every single one is wanted.</param>
/// <param name="output">The writer to write to.</param>
internal delegate void DiagnosticWriter(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output);
