namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A stretch of a named file.</summary>
internal sealed record Location(string Uri, Range Range);
