namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A stretch of a file, its end exclusive.</summary>
internal sealed record Range(Position Start, Position End);
