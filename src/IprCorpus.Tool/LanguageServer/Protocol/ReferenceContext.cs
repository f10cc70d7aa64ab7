namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The kinds of references that a search asks for.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);
