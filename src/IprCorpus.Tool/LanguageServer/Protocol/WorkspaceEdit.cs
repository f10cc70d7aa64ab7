namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>Edits of several files.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);
