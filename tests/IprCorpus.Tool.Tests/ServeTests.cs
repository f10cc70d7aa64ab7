using System.Net;
using IprCorpus.Tool.Serving;

namespace IprCorpus.Tool.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log).With("other.yaml",
        ToolRun.Log.Replace("march-1", "march-2", StringComparison.Ordinal).Replace("  - Ship: aurora\n    name: Aurora\n",
            "  - Ship: borealis\n    name: Borealis\n", StringComparison.Ordinal));
    private readonly HttpClient _client = new();

    [Fact]
    public async Task The_page_is_served_to_whoever_has_its_address_and_to_nobody_else()
    {
        using var page = new LivePage(new DirectoryInfo(_run.PathOf(".")));
        using var server = new LiveServer(page);
        using var stop = new CancellationTokenSource();
        var running = server.Run(stop.Token);
        var root = new Uri(new Uri(server.Address), "/");

        (await _client.GetStringAsync(server.Address)).Should().StartWith("<!doctype html>").And.Contain("connect-src 'self'");
        (await _client.GetAsync(root)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await _client.GetAsync(new Uri(root, new string('0', 32) + "/data"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await _client.GetAsync(server.Address + "../corpus.yaml")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await _client.PostAsync(server.Address, null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, server.Address);
        elsewhere.Headers.Host = "evil.example";
        (await _client.SendAsync(elsewhere)).IsSuccessStatusCode.Should().BeFalse();
        root.Host.Should().Be("127.0.0.1");

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task An_edit_is_told_and_compiles_what_has_changed_only()
    {
        using var page = new LivePage(new DirectoryInfo(_run.PathOf(".")));
        using var server = new LiveServer(page);
        using var stop = new CancellationTokenSource();
        var running = server.Run(stop.Token);
        var compiled = page.CompiledFiles;
        using var reader = new StreamReader(await _client.GetStreamAsync(server.Address + "events"));
        (await reader.ReadLineAsync()).Should().Be(": open");
        var before = await _client.GetByteArrayAsync(server.Address + "data");

        _run.With("log.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: Aurora", StringComparison.Ordinal));

        (await Next(reader)).Should().Be("event: change");
        (await _client.GetByteArrayAsync(server.Address + "data")).Should().NotEqual(before);
        (page.CompiledFiles - compiled).Should().Be(1);

        _run.With("corpus.yaml", "corpus: [");
        (await Next(reader)).Should().Be("event: trouble");
        (await _client.GetByteArrayAsync(server.Address + "data")).Should().NotBeEmpty("the last sound state is still shown");
        await stop.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        _client.Dispose();
        _run.Dispose();
    }

    private static async Task<string> Next(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event:", StringComparison.Ordinal))
                return line;
        }

        throw new EndOfStreamException();
    }
}
