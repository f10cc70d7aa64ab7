namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a message about one file.</summary>
internal sealed record DocumentParameters(TextDocument TextDocument);
