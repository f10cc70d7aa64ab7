namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The answer to a question about a place.</summary>
internal sealed record Hover(Markup Contents, Range Range);
