namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>An action on request.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit, bool IsPreferred);
