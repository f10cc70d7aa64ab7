namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A diagnostic of a file. Severities are 1 (error), 2 (warning) and 3 (information).</summary>
internal sealed record PublishedDiagnostic(Range Range, int Severity, string Code, string Source, string Message);
