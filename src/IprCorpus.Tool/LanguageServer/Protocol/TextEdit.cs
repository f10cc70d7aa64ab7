namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A new text for a stretch of a file.</summary>
internal sealed record TextEdit(Range Range, string NewText);
