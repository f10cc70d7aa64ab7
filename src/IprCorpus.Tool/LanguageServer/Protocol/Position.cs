namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>A place in a file: a line and a UTF-16 code unit in it, both from 0.</summary>
internal sealed record Position(int Line, int Character);
