namespace IprCorpus.Tool.LanguageServer.Protocol;

/// <summary>The features of the server. Edits come as changes of stretches, and positions count UTF-16 code units.</summary>
internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public int TextDocumentSync { get; } = 2;

    public bool HoverProvider { get; } = true;

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool CodeActionProvider { get; } = true;

    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    public CompletionOptions CompletionProvider { get; } = new([" ", ":", "-", "[", ","]);
}
