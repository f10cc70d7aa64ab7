namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a question about a place.</summary>
internal sealed record PositionParameters(TextDocument TextDocument, Position Position);
