using System.Text;
using System.Text.Json.Nodes;

namespace IprCorpus.Tool.Tests.Editors;

/// <summary><c>iprcorpus lsp</c>, spoken to by its protocol as an editor does.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private const string Ships = """
        entities:
          - Ship: aurora
            name: Aurora
        """;

    private const string Log = """
        document: march-1
        text: |
          At dawn 𝒜 the Aurora passed. The boreas followed.
        annotations:
          - Sighting: s1
            exact: the Aurora
            ship: aurora
        """;

    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("ships.yaml", Ships).With("log.yaml", Log);

    private string Path => _run.PathOf("log.yaml");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_is_typed_is_checked_before_it_is_saved()
    {
        using var editor = await CorpusClient.Start();
        editor.OpenOnly(Path, Log);
        editor.Change(Path, CorpusClient.PlaceOf(Log, "aurora"), (6, 16), "auroa");

        var diagnostic = (await editor.Client.Diagnostics(Path)).Should().ContainSingle().Subject!;

        ((string)diagnostic["code"]!, (int)diagnostic["severity"]!).Should().Be(("IPR0401", 1));
        ((int)diagnostic["range"]!["start"]!["line"]!, (int)diagnostic["range"]!["start"]!["character"]!, (int)diagnostic["range"]!["end"]!["character"]!)
            .Should().Be((6, 10, 15));
        editor.Change(Path, (6, 10), (6, 15), "aurora");
        (await editor.Client.Diagnostics(Path)).Should().BeEmpty();
        File.ReadAllText(Path).Should().Be(Log);
    }

    [Fact]
    public async Task Positions_count_utf16_units()
    {
        using var editor = await CorpusClient.Start();
        var text = Log.Replace("exact: the Aurora", "exact: \"𝒜 the Aurora\" # 𝒜", StringComparison.Ordinal);

        await editor.Open(Path, text.Replace("ship: aurora", "ship: auroa", StringComparison.Ordinal));

        var hover = await editor.Ask("hover", Path, CorpusClient.PlaceOf(text, "the Aurora\""));
        ((string)hover!["contents"]!["value"]!).Should().Contain("At dawn **𝒜 the Aurora** passed").And.Contain("8..21");
        ((int)hover["range"]!["end"]!["character"]!).Should().Be(26);
    }

    [Fact]
    public async Task An_entity_is_found_from_a_mention_and_its_mentions_from_it()
    {
        using var editor = await CorpusClient.Start();
        editor.OpenOnly(Path, Log);

        var definition = await editor.Ask("definition", Path, CorpusClient.PlaceOf(Log, "aurora"));
        var references = await editor.Ask(
            "references", _run.PathOf("ships.yaml"), CorpusClient.PlaceOf(Ships, "aurora"), ("context", new JsonObject { ["includeDeclaration"] = false }));
        var hover = await editor.Ask("hover", Path, CorpusClient.PlaceOf(Log, "aurora"));

        ((string)definition!["uri"]!).Should().Be(CorpusClient.Uri(_run.PathOf("ships.yaml")));
        ((int)definition["range"]!["start"]!["line"]!).Should().Be(1);
        references!.AsArray().Should().ContainSingle().Which!["uri"]!.ToString().Should().Be(CorpusClient.Uri(Path));
        ((string)hover!["contents"]!["value"]!).Should().Contain("Ship").And.Contain("Aurora");
    }

    [Fact]
    public async Task An_id_is_renamed_everywhere_open_or_not()
    {
        using var editor = await CorpusClient.Start();
        _run.With("second.yaml", Log.Replace("march-1", "march-2", StringComparison.Ordinal));
        editor.OpenOnly(Path, Log);

        var edit = await editor.Ask("rename", Path, CorpusClient.PlaceOf(Log, "aurora"), ("newName", "aurora-2"));

        var changes = edit!["changes"]!.AsObject();
        changes.Select(static file => file.Key).Should()
            .BeEquivalentTo(new[] { "log.yaml", "ships.yaml", "second.yaml" }.Select(file => CorpusClient.Uri(_run.PathOf(file))));
        foreach (var file in new[] { "log.yaml", "ships.yaml", "second.yaml" })
            _run.With(file, CorpusClient.Apply(File.ReadAllText(_run.PathOf(file)), changes[CorpusClient.Uri(_run.PathOf(file))]!));

        _run.Invoke("check").ExitCode.Should().Be(0);
        File.ReadAllText(_run.PathOf("second.yaml")).Should().Contain("ship: aurora-2");
    }

    [Theory]
    [InlineData("Aurora 2", "cannot be an id")]
    [InlineData("boreas", "the id of another one")]
    public async Task An_id_that_cannot_be_given_is_refused(string name, string reason)
    {
        using var editor = await CorpusClient.Start();
        _run.With("ships.yaml", Ships + "\n  - Ship: boreas\n    name: Boreas\n");
        editor.OpenOnly(Path, Log);

        var rename = async () => await editor.Ask("rename", Path, CorpusClient.PlaceOf(Log, "aurora"), ("newName", name));

        (await rename.Should().ThrowAsync<InvalidOperationException>()).WithMessage($"*-32803*{reason}*");
    }

    [Fact]
    public async Task Nothing_is_renamed_that_a_file_in_another_format_has_too()
    {
        using var editor = await CorpusClient.Start();
        _run.With("other.txt", "Aurora left.");
        _run.With("other.ann", "T1\tShip 0 6\tAurora\nA1\tship T1 aurora\n");
        editor.OpenOnly(Path, Log);

        var rename = async () => await editor.Ask("rename", Path, CorpusClient.PlaceOf(Log, "aurora"), ("newName", "other"));

        (await rename.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*other.ann*");
    }

    [Fact]
    public async Task Nothing_is_renamed_while_a_file_cannot_be_read()
    {
        using var editor = await CorpusClient.Start();
        _run.With("broken.yaml", "document: x\ntitle: [");
        editor.OpenOnly(Path, Log);

        var rename = async () => await editor.Ask("rename", Path, CorpusClient.PlaceOf(Log, "aurora"), ("newName", "other"));

        (await rename.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*broken.yaml*");
    }

    [Theory]
    [InlineData("  - Sighting: s2\n    exact: the Au‸", "the Aurora")]
    [InlineData("  - Sighting: s2\n    exact: the Au‸", "the Aurora passed.")]
    [InlineData("  - Sighting: s2\n    ship: ‸", "aurora")]
    [InlineData("  - Sighting: s2\n    sh‸", "ship")]
    [InlineData("  - Si‸", "Sighting")]
    [InlineData("  - ‸", "Sighting")]
    public async Task Quotes_ids_keys_and_types_are_offered(string typed, string offered)
    {
        using var editor = await CorpusClient.Start();

        (await editor.Complete(Path, Log + "\n" + typed)).Should().Contain(offered);
    }

    [Theory]
    [InlineData("  - Sighting: s2\n    exact: The borias followed\n", "The borias followed", "The boreas followed")]
    [InlineData("  - Sighting: s2\n    exact: the Aurora\n    ship: auroa\n", "auroa", "aurora")]
    [InlineData("  - Sighting: s2\n    exact: the Aurora\n    shipp: aurora\n", "shipp", "ship:")]
    [InlineData("  - Sigthing: s2\n    exact: the Aurora\n    ship: aurora\n", "Sigthing", "Sighting: s2")]
    public async Task A_diagnostic_has_a_quick_fix(string wrong, string at, string right)
    {
        using var editor = await CorpusClient.Start();
        var text = Log + "\n" + wrong;
        await editor.Open(Path, text);

        var fix = (await editor.Fixes(Path, CorpusClient.PlaceOf(text, at))).Should().ContainSingle().Subject!;

        var mended = CorpusClient.Apply(text, fix["edit"]!["changes"]![CorpusClient.Uri(Path)]!);
        mended.Should().Contain(right).And.NotContain(at + "\n");
        ((bool)fix["isPreferred"]!).Should().BeTrue();
    }

    [Fact]
    public async Task Malformed_requests_are_refused_and_the_next_is_answered()
    {
        using var editor = await CorpusClient.Start();
        editor.OpenOnly(Path, Log);
        editor.Client.SendRaw(Encoding.ASCII.GetBytes("Content-Length: 9\r\n\r\n{\"json\": "));
        editor.Client.SendRaw(Encoding.ASCII.GetBytes("Content-Length: 2\r\n\r\n[]"));
        var unknown = async () => await editor.Client.Request("textDocument/nothing", new JsonObject());
        var wrong = async () => await editor.Client.Request("textDocument/hover", new JsonObject { ["textDocument"] = 3 });

        await unknown.Should().ThrowAsync<InvalidOperationException>();
        await wrong.Should().ThrowAsync<InvalidOperationException>();
        (await editor.Ask("hover", Path, (int.MaxValue, int.MaxValue))).Should().BeNull();
        (await editor.Ask("hover", Path, (-1, -1))).Should().BeNull();
        var elsewhere = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = "untitled:x" },
            ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 },
        };
        (await editor.Client.Request("textDocument/hover", elsewhere)).Should().BeNull();
        (await editor.Ask("hover", Path, CorpusClient.PlaceOf(Log, "aurora"))).Should().NotBeNull();
    }

    [Fact]
    public async Task A_server_that_was_shut_down_ends_well()
    {
        using var editor = await CorpusClient.Start();

        await editor.Client.Request("shutdown", parameters: null);
        editor.Client.Notify("exit", new JsonObject());

        editor.Client.Process.WaitForExit(20_000).Should().BeTrue();
        editor.Client.Process.ExitCode.Should().Be(0);
    }
}
