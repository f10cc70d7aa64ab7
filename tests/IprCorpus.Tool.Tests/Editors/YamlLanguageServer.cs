using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IprCorpus.Tool.Tests.Editors;

/// <summary>
/// The language server that editors use for YAML, spoken to by its protocol: the messages of LSP 3.17 over its standard input
/// and output. <c>npm install</c> in this folder brings it.
/// </summary>
internal sealed class YamlLanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Uri? _schema;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _requests = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _diagnostics = new();
    private int _lastId;

    private YamlLanguageServer(Process process, Uri? schema)
    {
        (_process, _schema) = (process, schema);
        _ = Task.Run(ReadMessages);
    }

    private const string Folder = "tests/IprCorpus.Tool.Tests/Editors";

    private static string Script => Repository.PathOf(Folder + "/node_modules/yaml-language-server/bin/yaml-language-server");

    /// <summary>Why there is no server here; null where there is one.</summary>
    public static string? Absence => File.Exists(Script) ? null : $"yaml-language-server is not installed; run 'npm install' in {Folder}.";

    /// <summary>Starts the server with one JSON Schema for all YAML files, or with none but those that files name.</summary>
    public static async Task<YamlLanguageServer> Start(string? schemaFile)
    {
        var start = new ProcessStartInfo("node", [Script, "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        var server = new YamlLanguageServer(Process.Start(start)!, schemaFile is null ? null : new Uri(schemaFile));
        await server.Request("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
        });
        server.Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
        return server;
    }

    /// <summary>Opens a file, and waits for what the server finds in it: a line, from 1, and a message each.</summary>
    public async Task<IReadOnlyList<(int Line, string Message)>> Open(string path, string text)
    {
        var found = DiagnosticsOf(new Uri(path).AbsoluteUri);
        Send(new JsonObject
        {
            ["method"] = "textDocument/didOpen",
            ["params"] = new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
            },
        });
        return [.. (await found.Task.WaitAsync(Patience)).Select(static diagnostic =>
            ((int)diagnostic!["range"]!["start"]!["line"]! + 1, (string)diagnostic["message"]!))];
    }

    /// <summary>The labels that are offered at the end of an open file.</summary>
    public async Task<IReadOnlyList<string>> Complete(string path, string text)
    {
        var lines = text.Split('\n');
        var result = await Request("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
            ["position"] = new JsonObject { ["line"] = lines.Length - 1, ["character"] = lines[^1].Length },
        });
        return [.. ((result as JsonArray) ?? result!["items"]!.AsArray()).Select(static item => (string)item!["label"]!)];
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private TaskCompletionSource<JsonArray> DiagnosticsOf(string uri) =>
        _diagnostics.GetOrAdd(uri, static _ => new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously));

    private Task<JsonNode?> Request(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _requests[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return answer.Task.WaitAsync(Patience);
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_process)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            stream.Write(body);
            stream.Flush();
        }
    }

    private async Task ReadMessages()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await ReadHeader(stream) is { } length)
        {
            var body = new byte[length];
            await stream.ReadExactlyAsync(body);
            Receive(JsonNode.Parse(body)!);
        }
    }

    private static async Task<int?> ReadHeader(Stream stream)
    {
        var header = new StringBuilder();
        var next = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(next) == 0)
            {
                return null;
            }

            header.Append((char)next[0]);
        }

        return int.Parse(header.ToString().Split("Content-Length:")[1].Split('\r')[0], CultureInfo.InvariantCulture);
    }

    private void Receive(JsonNode message)
    {
        var method = (string?)message["method"];
        if (method is not null && message["id"] is { } id)
        {
            Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = method == "workspace/configuration" ? Configuration(message) : null });
        }
        else if (method == "textDocument/publishDiagnostics")
        {
            DiagnosticsOf((string)message["params"]!["uri"]!).TrySetResult(message["params"]!["diagnostics"]!.AsArray());
        }
        else if (message["id"] is JsonValue answered && answered.GetValueKind() == JsonValueKind.Number && _requests.TryRemove((int)answered, out var request))
        {
            request.TrySetResult(message["result"]);
        }
    }

    private JsonArray Configuration(JsonNode message) =>
        [.. message["params"]!["items"]!.AsArray().Select(item => (string?)item!["section"] != "yaml" ? null : new JsonObject
        {
            ["validate"] = true,
            ["completion"] = true,
            ["schemaStore"] = new JsonObject { ["enable"] = false },
            ["schemas"] = _schema is null ? new JsonObject() : new JsonObject { [_schema.AbsoluteUri] = new JsonArray("*.yaml") },
        })];
}
