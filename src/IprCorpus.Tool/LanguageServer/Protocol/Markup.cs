namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A text in Markdown.</summary>
internal sealed record Markup(string Value, string Kind = "markdown");
