namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The answer to a question for completions.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
