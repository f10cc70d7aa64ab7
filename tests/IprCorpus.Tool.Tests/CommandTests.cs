namespace IprCorpus.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    [Fact]
    public void Check_of_a_sound_corpus_succeeds() =>
        _run.Invoke("check").Should().Be((0, "1 document: 0 errors, 0 warnings, 0 notes\n", ""));

    [Fact]
    public void Check_lists_an_error_where_a_build_would_and_fails()
    {
        _run.With("log.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: the Borealis", StringComparison.Ordinal));

        var (exitCode, output, _) = _run.Invoke("check");

        exitCode.Should().Be(1);
        output.Should().StartWith("log.yaml(10,12): error IPR0301: The text has no 'the Borealis'").And.EndWith("1 document: 1 error, 0 warnings, 1 note\n");
    }

    [Fact]
    public void Check_lists_notes_when_asked()
    {
        _run.With("log.yaml", ToolRun.Log.Replace("\n    ship: aurora", "", StringComparison.Ordinal));

        _run.Invoke("check").Output.Should().NotContain("info IPR0704");
        _run.Invoke("check", "--all").Output.Should().Contain("info IPR0704: No document and no other entity refers to 'aurora'");
    }

    [Fact]
    public void Check_passes_over_what_builds_leave_behind()
    {
        _run.With("obj/old.yaml", "document: march-1\n").With(".git/odd.yaml", "document: march-1\n").With("notes.md", "# Notes\n");

        _run.Invoke("check").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("schema")]
    [InlineData("stats")]
    [InlineData("view")]
    public void Without_a_schema_every_command_fails_and_says_why(string command)
    {
        File.Delete(_run.PathOf("corpus.yaml"));

        var (exitCode, output, error) = _run.Invoke(command);

        exitCode.Should().Be(1);
        (output + error).Should().Contain("corpus.yaml");
    }

    [Fact]
    public void Schema_prints_a_schema_that_stays_as_it_is_once_written()
    {
        var (exitCode, printed, _) = _run.Invoke("schema");

        exitCode.Should().Be(0);
        printed.Should().Contain("schema: pinned\n").And.Contain("      ship: \"Ship?\"\n");

        _run.Invoke("schema", "--write").Should().Be((0, "", ""));
        File.ReadAllText(_run.PathOf("corpus.yaml")).Should().Be(printed);
        _run.Invoke("schema").Output.Should().Be(printed);
        _run.Invoke("check").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Stats_counts_by_type() =>
        _run.Invoke("stats").Output.Should().Be("""
                       1  Documents
                      27  Characters
                       1  Ship
                       1  Sighting

            """);

    public void Dispose() => _run.Dispose();
}
