namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The part of the first message that the server reads.</summary>
internal sealed record InitializeParameters(int? ProcessId = null);
