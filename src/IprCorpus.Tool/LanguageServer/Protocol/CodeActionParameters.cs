namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a question for actions.</summary>
internal sealed record CodeActionParameters(TextDocument TextDocument, Range Range);
