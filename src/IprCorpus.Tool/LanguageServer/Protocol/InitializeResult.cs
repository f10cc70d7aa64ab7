namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The answer to the first message.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);
