using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IprCorpus.Tool.Tests.Editors;

/// <summary>A language server in a process of its own, spoken to by the messages of LSP 3.17 over its standard input and output.</summary>
internal sealed class LanguageClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Func<JsonNode, JsonNode?> _answer;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _requests = new();
    private readonly ConcurrentDictionary<string, BlockingCollection<JsonArray>> _diagnostics = new();
    private int _lastId;

    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="answer">Answers the requests of the server.</param>
    public LanguageClient(string program, IEnumerable<string> arguments, Func<JsonNode, JsonNode?> answer)
    {
        _answer = answer;
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = Task.Run(ReadMessages);
    }

    /// <summary>Gets the process.</summary>
    public Process Process => _process;

    /// <summary>Sends a request, and waits for its result.</summary>
    /// <exception cref="InvalidOperationException">The server answers with an error; the message is the error's.</exception>
    public async Task<JsonNode?> Request(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _requests[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        var message = await answer.Task.WaitAsync(Patience);
        return message["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : message["result"];
    }

    public void Notify(string method, JsonNode parameters) => Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    /// <summary>Waits for the next diagnostics of a file.</summary>
    public async Task<JsonArray> Diagnostics(string path) => await Task.Run(() =>
        DiagnosticsOf(new Uri(path).AbsoluteUri).TryTake(out var next, Patience) ? next : throw new TimeoutException($"There are no diagnostics of {path}."));

    /// <summary>Sends bytes that need not be a message.</summary>
    public void SendRaw(byte[] bytes)
    {
        lock (_process)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(bytes);
            stream.Flush();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);

        _process.Dispose();
    }

    private BlockingCollection<JsonArray> DiagnosticsOf(string uri) => _diagnostics.GetOrAdd(uri, static _ => []);

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        SendRaw([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), .. body]);
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
            Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = _answer(message) });
        else if (method == "textDocument/publishDiagnostics")
            DiagnosticsOf((string)message["params"]!["uri"]!).Add(message["params"]!["diagnostics"]!.AsArray());
        else if (message["id"] is JsonValue answered && answered.GetValueKind() == JsonValueKind.Number && _requests.TryRemove((int)answered, out var request))
            request.TrySetResult(message);
    }
}
