namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A new text for a stretch of a file, or for all of it where there is no range.</summary>
internal sealed record ContentChange(string Text, Range? Range = null);
