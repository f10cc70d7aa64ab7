using IprCorpus.Tool.Conversion;

namespace IprCorpus.Tool.Tests.Starting;

public sealed class NewTests : IDisposable
{
    private readonly ToolRun _run = new();

    public static TheoryData<string> Formats => [.. TargetFormat.All.Select(static format => format.Name)];

    [Fact]
    public void A_corpus_is_written_that_is_sound_and_named_after_its_folder()
    {
        var (exitCode, output, error) = _run.InvokeOn("new", ["north-sea"]);

        (exitCode, error).Should().Be((0, ""));
        output.Should().StartWith("8 files written to north-sea:\n  corpus/corpus.yaml\n").And.Contain("'dotnet run --project north-sea'");
        _run.InvokeOn("check", ["north-sea/corpus"], "--all").Should().Be((0, "1 document: 0 errors, 0 warnings, 0 notes\n", ""));
        Content("north-sea/corpus/corpus.yaml").Should().Contain("\ncorpus: NorthSea\n");
        Content("north-sea/Program.cs").Should().StartWith("using NorthSea;\n");
        File.Exists(_run.PathOf("north-sea/NorthSea.csproj")).Should().BeTrue();
    }

    [Fact]
    public void Editors_are_told_the_schema_that_the_command_prints()
    {
        _run.InvokeOn("new", ["north-sea"]);

        Content("north-sea/corpus/log.yaml").Should().StartWith("# yaml-language-server: $schema=.iprcorpus/schema.json\n");
        Content("north-sea/corpus/.iprcorpus/schema.json").Should().Be(_run.InvokeOn("schema", ["north-sea/corpus"], "--json-schema").Output);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_corpus_in_any_format_is_sound_and_has_its_document(string format)
    {
        _run.InvokeOn("new", ["north-sea"], "--from", format).ExitCode.Should().Be(0);

        var (exitCode, output, error) = _run.InvokeOn("check", ["north-sea/corpus"]);
        (exitCode, error).Should().Be((0, ""));
        output.Should().StartWith("1 document: 0 errors, 0 warnings");
        _run.InvokeOn("find", ["north-sea/corpus"], "Aurora").Output.Should().Contain("Aurora");
    }

    [Theory]
    [InlineData("corpus", "MyCorpus")]
    [InlineData("2020", "MyCorpus")]
    [InlineData("system", "MyCorpus")]
    [InlineData("my.own corpus", "MyOwnCorpus")]
    public void A_folder_whose_name_cannot_be_one_gives_another(string folder, string name)
    {
        _run.InvokeOn("new", [folder]);

        Content(folder + "/corpus/corpus.yaml").Should().Contain($"\ncorpus: {name}\n");
        _run.InvokeOn("check", [folder + "/corpus"]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        _run.With("mine/Program.cs", "Mine.\n");

        _run.InvokeOn("new", ["mine"]).Should()
            .Be((2, "", "'mine' has Program.cs already; nothing is overwritten, and nothing is written. Name another folder.\n"));
        Directory.EnumerateFileSystemEntries(_run.PathOf("mine")).Should().ContainSingle();
        Content("mine/Program.cs").Should().Be("Mine.\n");
    }

    public void Dispose() => _run.Dispose();

    private string Content(string path) => File.ReadAllText(_run.PathOf(path));
}
