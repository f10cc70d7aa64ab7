namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The name and version of the server.</summary>
internal sealed record ServerInfo(string Name, string? Version);
