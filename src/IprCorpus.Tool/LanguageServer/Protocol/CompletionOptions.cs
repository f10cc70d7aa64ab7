namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The options of completion.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);
