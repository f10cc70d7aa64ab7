using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace IprCorpus.Html.Tests.Browser;

/// <summary>The Firefox of the machine, driven by WebDriver BiDi (W3C), which it speaks by itself. Where there is none, tests are skipped and say so.</summary>
internal sealed class Firefox : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

    private readonly string _profile = Directory.CreateTempSubdirectory("iprcorpus-firefox-").FullName;
    private readonly ClientWebSocket _socket = new();
    private Process? _process;
    private string _context = "";
    private int _id;

    public static async Task<Firefox> Start()
    {
        var executable = Environment.GetEnvironmentVariable("FIREFOX") ?? Array.Find(Places, File.Exists);
        Skip.If(executable is null, "There is no Firefox on this machine; the variable FIREFOX can name one.");
        var firefox = new Firefox();
        await firefox.Open(executable!);
        return firefox;
    }

    /// <summary>Opens a page and waits until it has loaded.</summary>
    public Task GoTo(string url) => Send("browsingContext.navigate", new { context = _context, url, wait = "complete" });

    /// <summary>Evaluates an expression, which can be a promise, and gives its value as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var result = await Send("script.evaluate", new { expression, target = new { context = _context }, awaitPromise = true });
        if (result.GetProperty("type").GetString() != "success")
        {
            throw new InvalidOperationException(result.ToString());
        }

        return result.GetProperty("result").TryGetProperty("value", out var value) ? value.ToString() : "";
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_profile, recursive: true);
    }

    private async Task Open(string executable)
    {
        _process =
            Process.Start(new ProcessStartInfo(executable, ["--headless", "--no-remote", "--profile", _profile,
                "--remote-debugging-port=0"])
            { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.OutputDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        var server = Path.Combine(_profile, "WebDriverBiDiServer.json");
        for (var i = 0; i < 600 && !(File.Exists(server) && new FileInfo(server).Length > 0); i++)
        {
            await Task.Delay(100);
        }

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(server));
        await _socket.ConnectAsync(new Uri($"ws://127.0.0.1:{json.RootElement.GetProperty("ws_port").GetInt32()}/session"), CancellationToken.None);
        await Send("session.new", new { capabilities = new { } });
        var tree = await Send("browsingContext.getTree", new { });
        _context = tree.GetProperty("contexts")[0].GetProperty("context").GetString()!;
        await Send("browsingContext.setViewport", new { context = _context, viewport = new { width = 1500, height = 800 } });
    }

    private async Task<JsonElement> Send(string method, object parameters)
    {
        var id = ++_id;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true,
            CancellationToken.None);
        while (true)
        {
            using var message = new MemoryStream();
            var buffer = new byte[65536];
            WebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            using var json = JsonDocument.Parse(message.ToArray());
            if (json.RootElement.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id)
            {
                return json.RootElement.TryGetProperty("result", out var result) ? result.Clone()
                    : throw new InvalidOperationException(json.RootElement.ToString());
            }
        }
    }
}
