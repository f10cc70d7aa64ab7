using System.Reflection;
using IprCorpus.Compiler.Schema;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.LanguageServer.Protocol;
using StreamJsonRpc;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>
/// The language server of corpora (LSP 3.17). Messages are handled one after the other, so that each question is answered for what was
/// typed before it; diagnostics follow when nothing was typed for a moment. A question about a file of no corpus has an empty answer.
/// </summary>
internal sealed class CorpusLanguageServer : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Sessions _sessions = new();
    private readonly Timer _timer;
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonRpc? _client;

    public CorpusLanguageServer() => _timer = new Timer(_ => Publish());

    /// <summary>Gets whether the client has asked the server to shut down, as it should before it ends it.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Serves a client until it leaves.</summary>
    public static async Task<bool> Serve(Stream input, Stream output, CancellationToken cancellation)
    {
        using var server = new CorpusLanguageServer();
        var client = new JsonRpc(new LenientMessageHandler(output, input));
        client.AddLocalRpcTarget(server, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true, DisposeOnDisconnect = false });
        server._client = client;
        client.StartListening();
        using var stop = cancellation.Register(server.Exit);
        await Task.WhenAny(client.Completion, server._left.Task);
        return server.IsShutDown;
    }

    public void Dispose() => _timer.Dispose();

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public static InitializeResult Initialize(InitializeParameters parameters) => new(
        new ServerCapabilities(),
        new ServerInfo("iprcorpus", typeof(CorpusLanguageServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion));

    [JsonRpcMethod("initialized")]
    public static void Initialized()
    {
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        IsShutDown = true;
        return null;
    }

    // The connection is left to the end of the process: closing it waits for a read that only the client could end.
    [JsonRpcMethod("exit")]
    public void Exit() => _left.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DocumentParameters parameters) => Update(parameters.TextDocument.Uri, parameters.TextDocument.Text ?? "");

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DocumentParameters parameters) => Update(parameters.TextDocument.Uri, text: null);

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(DocumentParameters parameters) => Schedule();

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(ChangeParameters parameters)
    {
        if (FileUri.PathOf(parameters.TextDocument.Uri) is not { } path || _sessions.Of(path)?.TextOf(path) is not { } text)
            return;

        foreach (var change in parameters.ContentChanges)
        {
            if (change.Range is { } range)
            {
                var map = new FileMap(text);
                var (start, end) = (map.OffsetOf(range.Start), map.OffsetOf(range.End));
                text = text[..Math.Min(start, end)] + change.Text + text[Math.Max(start, end)..];
            }
            else
            {
                text = change.Text;
            }
        }

        Update(parameters.TextDocument.Uri, text);
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles")]
    public void DidChangeWatchedFiles(object? changes = null)
    {
        foreach (var session in _sessions.All)
            session.Refresh();

        Schedule();
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Hover(PositionParameters parameters) =>
        Ask<Hover?>(parameters.TextDocument.Uri, (corpus, types, map, path) => new Places(corpus, types, map, path).HoverAt(map.OffsetOf(parameters.Position)));

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Location? Definition(PositionParameters parameters) =>
        Ask<Location?>(parameters.TextDocument.Uri, (corpus, types, map, path) =>
            new Places(corpus, types, map, path).DefinitionAt(map.OffsetOf(parameters.Position)));

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> References(ReferenceParameters parameters) =>
        Ask<IReadOnlyList<Location>>(parameters.TextDocument.Uri, (corpus, types, map, path) =>
            new Places(corpus, types, map, path).ReferencesAt(map.OffsetOf(parameters.Position), parameters.Context?.IncludeDeclaration ?? true)) ?? [];

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList Completion(PositionParameters parameters) =>
        Ask(parameters.TextDocument.Uri, (corpus, types, map, path) =>
            new Completions(corpus, types, map, path).At(map.OffsetOf(parameters.Position))) ?? new CompletionList(false, []);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeAction> CodeAction(CodeActionParameters parameters) =>
        Ask(parameters.TextDocument.Uri, (corpus, _, map, path) =>
            CodeActions.In(corpus, map, path, map.OffsetOf(parameters.Range.Start), map.OffsetOf(parameters.Range.End))) ?? [];

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Protocol.Range? PrepareRename(PositionParameters parameters) =>
        Ask(parameters.TextDocument.Uri, (corpus, _, map, path) =>
            corpus.SymbolAt(path, map.OffsetOf(parameters.Position)) is { } symbol ? map.RangeOf(symbol.Start, symbol.End) : null);

    /// <exception cref="LocalRpcException">The id cannot be given; the message says why.</exception>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParameters parameters) =>
        Ask(parameters.TextDocument.Uri, (corpus, _, map, path) =>
        {
            if (corpus.SymbolAt(path, map.OffsetOf(parameters.Position)) is not { } symbol)
                return null;

            return new Renaming(corpus).Rename(symbol, parameters.NewName, out var refusal) is { } edit ? edit
                : throw new LocalRpcException(refusal) { ErrorCode = RequestFailed };
        });

    // LSP's own code for a request that is well-formed and cannot be fulfilled.
    private const int RequestFailed = -32803;

    private T? Ask<T>(string uri, Func<EditedCorpus, SchemaTypes, FileMap, string, T?> answer)
        where T : class?
    {
        if (FileUri.PathOf(uri) is not { } path || _sessions.Of(path) is not { } session)
            return null;

        var corpus = session.Current();
        return corpus.Types is { } types && corpus.Corpus.FileAt(path) is { } file ? answer(corpus, types, new FileMap(file.Text), path) : null;
    }

    private void Update(string uri, string? text)
    {
        if (FileUri.PathOf(uri) is not { } path || _sessions.Of(path) is not { } session)
            return;

        session.Update(path, text);
        Schedule();
    }

    private void Schedule() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);

    private void Publish()
    {
        try
        {
            foreach (var diagnostics in _sessions.All.SelectMany(static session => session.Diagnostics()))
                _ = _client!.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", diagnostics);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // A file that is being written is read again after the next change.
        }
    }
}
