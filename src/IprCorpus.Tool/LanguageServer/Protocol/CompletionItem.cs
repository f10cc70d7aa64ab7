namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A text that can be completed.</summary>
internal sealed record CompletionItem(string Label, int Kind, TextEdit TextEdit, string? Detail = null, string? SortText = null, string? FilterText = null);
