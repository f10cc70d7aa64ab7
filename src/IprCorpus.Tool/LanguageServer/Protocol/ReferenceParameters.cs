namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a search for references.</summary>
internal sealed record ReferenceParameters(TextDocument TextDocument, Position Position, ReferenceContext? Context = null);
