using System.Text.Json.Nodes;

namespace IprCorpus.Tool.Tests.Editors;

/// <summary>The language server that editors use for YAML. <c>npm install</c> in this folder brings it.</summary>
internal sealed class YamlLanguageServer : IDisposable
{
    private const string Folder = "tests/IprCorpus.Tool.Tests/Editors";

    private readonly LanguageClient _client;

    private YamlLanguageServer(Uri? schema) =>
        _client = new LanguageClient("node", [Script, "--stdio"], message =>
            (string?)message["method"] == "workspace/configuration" ? Configuration(message, schema) : null);

    private static string Script => Repository.PathOf(Folder + "/node_modules/yaml-language-server/bin/yaml-language-server");

    /// <summary>Why there is no server here; null where there is one.</summary>
    public static string? Absence => File.Exists(Script) ? null : $"yaml-language-server is not installed; run 'npm install' in {Folder}.";

    /// <summary>Starts the server with one JSON Schema for all YAML files, or with none but those that files name.</summary>
    public static async Task<YamlLanguageServer> Start(string? schemaFile)
    {
        var server = new YamlLanguageServer(schemaFile is null ? null : new Uri(schemaFile));
        await server._client.Request("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
        });
        server._client.Notify("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a file, and waits for what the server finds in it: a line, from 1, and a message each.</summary>
    public async Task<IReadOnlyList<(int Line, string Message)>> Open(string path, string text)
    {
        _client.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return [.. (await _client.Diagnostics(path))
            .Select(static diagnostic => ((int)diagnostic!["range"]!["start"]!["line"]! + 1, (string)diagnostic["message"]!))];
    }

    /// <summary>The labels that are offered at the end of an open file.</summary>
    public async Task<IReadOnlyList<string>> Complete(string path, string text)
    {
        var lines = text.Split('\n');
        var result = await _client.Request("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
            ["position"] = new JsonObject { ["line"] = lines.Length - 1, ["character"] = lines[^1].Length },
        });
        return [.. ((result as JsonArray) ?? result!["items"]!.AsArray()).Select(static item => (string)item!["label"]!)];
    }

    public void Dispose() => _client.Dispose();

    private static JsonArray Configuration(JsonNode message, Uri? schema) =>
        [.. message["params"]!["items"]!.AsArray().Select(item => (string?)item!["section"] != "yaml" ? null : new JsonObject
        {
            ["validate"] = true,
            ["completion"] = true,
            ["schemaStore"] = new JsonObject { ["enable"] = false },
            ["schemas"] = schema is null ? new JsonObject() : new JsonObject { [schema.AbsoluteUri] = new JsonArray("*.yaml") },
        })];
}
