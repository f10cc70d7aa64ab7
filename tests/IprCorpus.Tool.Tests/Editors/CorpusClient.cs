using System.Text.Json.Nodes;

namespace IprCorpus.Tool.Tests.Editors;

/// <summary>An editor with <c>iprcorpus lsp</c>. A place is given as a text in which <c>‸</c> is the cursor.</summary>
internal sealed class CorpusClient : IDisposable
{
    public LanguageClient Client { get; } = new("dotnet", [typeof(IprCorpus.Tool.Commands.CommandLine).Assembly.Location, "lsp", "--stdio"], static _ => null);

    public static async Task<CorpusClient> Start()
    {
        var editor = new CorpusClient();
        await editor.Client.Request("initialize",
            new JsonObject { ["processId"] = Environment.ProcessId, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        editor.Client.Notify("initialized", new JsonObject());
        return editor;
    }

    /// <summary>Opens a file, and waits for its diagnostics.</summary>
    public async Task<JsonArray> Open(string path, string text)
    {
        OpenOnly(path, text);
        return await Client.Diagnostics(path);
    }

    public void OpenOnly(string path, string text) => Client.Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
    });

    /// <summary>Replaces a stretch of an open file: the lines and characters count from 0.</summary>
    public void Change(string path, (int Line, int Character) start, (int Line, int Character) end, string text) =>
        Client.Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject
            {
                ["range"] = new JsonObject { ["start"] = Position(start.Line, start.Character), ["end"] = Position(end.Line, end.Character) },
                ["text"] = text,
            }),
        });

    /// <summary>Asks about a place of an open file.</summary>
    public Task<JsonNode?> Ask(string method, string path, (int Line, int Character) at, params (string Key, JsonNode Value)[] more)
    {
        var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(path) }, ["position"] = Position(at.Line, at.Character) };
        foreach (var (key, value) in more)
            parameters[key] = value;

        return Client.Request("textDocument/" + method, parameters);
    }

    /// <summary>Gets the fixes at a place.</summary>
    public async Task<JsonArray> Fixes(string path, (int Line, int Character) at) => (await Client.Request("textDocument/codeAction", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
        ["range"] = new JsonObject { ["start"] = Position(at.Line, at.Character), ["end"] = Position(at.Line, at.Character) },
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    }))!.AsArray();

    /// <summary>Opens a text with a cursor, and gets the labels that are offered there.</summary>
    public async Task<IReadOnlyList<string>> Complete(string path, string marked)
    {
        var at = PlaceOf(marked, "‸");
        await Open(path, marked.Replace("‸", "", StringComparison.Ordinal));
        return [.. (await Ask("completion", path, at))!["items"]!.AsArray().Select(static item => (string)item!["label"]!)];
    }

    /// <summary>Gets the line and character of the first occurrence of a word.</summary>
    public static (int Line, int Character) PlaceOf(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, word);
        return (text[..at].Count(static c => c == '\n'), at - text.LastIndexOf('\n', Math.Max(at - 1, 0)) - 1);
    }

    /// <summary>Applies the edits of an answer to a text.</summary>
    public static string Apply(string text, JsonNode edits)
    {
        foreach (var edit in edits.AsArray().OrderByDescending(static edit => (int)edit!["range"]!["start"]!["line"]!)
            .ThenByDescending(static edit => (int)edit!["range"]!["start"]!["character"]!))
            text = text[..OffsetOf(text, edit!["range"]!["start"]!)] + (string)edit["newText"]! + text[OffsetOf(text, edit["range"]!["end"]!)..];

        return text;
    }

    public static string Uri(string path) => new Uri(path).AbsoluteUri;

    public void Dispose() => Client.Dispose();

    private static int OffsetOf(string text, JsonNode position)
    {
        var start = 0;
        for (var line = 0; line < (int)position["line"]!; line++)
            start = text.IndexOf('\n', start) + 1;

        return start + (int)position["character"]!;
    }

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };
}
