namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a renaming.</summary>
internal sealed record RenameParameters(TextDocument TextDocument, Position Position, string NewName);
