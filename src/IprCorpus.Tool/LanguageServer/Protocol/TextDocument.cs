namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>An open file, with its content where the message brings it.</summary>
internal sealed record TextDocument(string Uri, string? Text = null, int? Version = null);
