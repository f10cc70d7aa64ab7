namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of an edit.</summary>
internal sealed record ChangeParameters(TextDocument TextDocument, IReadOnlyList<ContentChange> ContentChanges);
