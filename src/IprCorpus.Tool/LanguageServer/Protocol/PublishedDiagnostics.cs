namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The diagnostics of one file; they replace earlier ones.</summary>
internal sealed record PublishedDiagnostics(string Uri, IReadOnlyList<PublishedDiagnostic> Diagnostics);
