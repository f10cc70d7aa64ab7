namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The options of renaming.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
