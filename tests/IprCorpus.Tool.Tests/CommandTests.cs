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

        _run.Invoke("check").Output.Should().NotContain("info IPR0704: No document");
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
    public void Schema_is_not_written_over_comments()
    {
        var commented = ToolRun.Schema.Replace("format: 1", "format: 1  # the first", StringComparison.Ordinal);
        _run.With("corpus.yaml", commented);

        var (exitCode, output, error) = _run.Invoke("schema", "--write");

        exitCode.Should().Be(2);
        output.Should().Contain("- format: 1  # the first\n").And.Contain("+ format: 1\n");
        error.Should().StartWith("corpus.yaml is as it was: 1 comment would be lost.");
        File.ReadAllText(_run.PathOf("corpus.yaml")).Should().Be(commented);
        _run.Invoke("schema", "--write", "--force").ExitCode.Should().Be(0);
        File.ReadAllText(_run.PathOf("corpus.yaml")).Should().Contain("schema: pinned");
    }

    [Fact]
    public void Schema_of_a_folder_without_one_is_what_its_files_show()
    {
        using var run = new ToolRun().With("a.txt", "A ship.\n").With("a.ann", "T1\tShip 2 6\tship\n");

        run.Invoke("schema", "--write").ExitCode.Should().Be(0);

        File.ReadAllText(run.PathOf("corpus.yaml")).Should().Contain("Ship:");
        run.Invoke("check").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Schema_says_what_breaks_in_programs()
    {
        using var old = new ToolRun().With("corpus.yaml", """
            corpus: Harbour
            format: 1
            license: CC0-1.0
            enums:
              Rig: { values: [sloop, brig] }
            entities:
              Ship: { summary: A vessel., properties: { name: string, rig: Rig?, flag: string? } }
              Port: { properties: { name: string } }
            annotations:
              Sighting: { properties: { ship: Ship? } }
            """);
        _run.With("corpus.yaml", ToolRun.Schema);

        var (exitCode, output, _) = _run.Invoke("schema", "--diff", old.PathOf("."));

        exitCode.Should().Be(2);
        output.Should().Contain("major  enum Rig is gone\n").And.Contain("major  type Port is gone\n").And.Contain("major  property Ship.Rig is gone\n")
            .And.Contain("patch  the summary of Ship has changed\n").And.EndWith("Semantic versioning asks for a new major version.\n");
        old.InvokeOn("schema", [""], "--diff", _run.PathOf(".")).Output.Should()
            .Contain("minor  type Port is new\n").And.EndWith("Semantic versioning asks for a new minor version.\n");
        _run.Invoke("schema", "--diff", _run.PathOf(".")).Should().Be((0, "The same C#.\n", ""));
    }

    [Fact]
    public void Stats_counts_by_type()
    {
        var (exitCode, output, _) = _run.Invoke("stats");

        exitCode.Should().Be(0);
        output.Should().Be("""
            1 document, 27 characters

            entities  count
            Ship          1

            annotations                            count  documents  mean length  longest
            Sighting     ████████████████████████      1          1         10.0       10

            """);
    }

    [Fact]
    public void Stats_shows_how_tagsets_are_used()
    {
        _run.With("corpus.yaml",
            ToolRun.Schema.Replace("{ ship: Ship? }", "{ ship: Ship?, light: Light? }", StringComparison.Ordinal) +
                "\nenums:\n  Light: { values: [dawn, dusk, night] }\n")
            .With("log.yaml",
                ToolRun.Log + "\n    light: dawn\n  - Sighting: s2\n    exact: dawn\n    light: dawn\n  - Sighting: s3\n    exact: passed\n    light: dusk\n" +
                    "---\ndocument: empty\ntext: |\n  Nothing.\n");

        _run.Invoke("stats").Output.Should().MatchRegex("Sighting.light +count\n.*dawn +█{24} +2\n.*dusk +█{12} +1\n.*never: night\n").And
            .Contain("1 document without annotations: empty");
    }

    [Theory]
    [InlineData("the  aurora", "At dawn the Aurora passed.   march-1 8\n")]
    [InlineData("rora", "0 hits in 0 documents\n")]
    public void Find_shows_words_in_context(string query, string expected) => _run.InvokeOn("find", [""], query).Output.Should().Contain(expected);

    [Fact]
    public void Find_writes_a_table_with_a_column_for_each_named_group()
    {
        _run.With("log.yaml", ToolRun.Log.Replace("At dawn the Aurora passed.", "At dawn the Aurora, =1+1, passed.", StringComparison.Ordinal));

        _run.InvokeOn("find", [""], @"(?<what>=\d)", "--regex", "--csv", "--context", "4").Output
            .Should()
                .Be("document,start,end,left,text,right,what\r\nmarch-1,20,22,\"ra, \",'=1,\"+1, \",'=1\r\n".Replace("\"+1, \"", "\"'+1, \"",
                    StringComparison.Ordinal));
        var (exitCode, _, error) = _run.InvokeOn("find", [""], "(", "--regex");
        exitCode.Should().Be(1);
        error.Should().StartWith("The query is no regular expression");
    }

    [Fact]
    public void Find_takes_a_pattern_with_a_column_for_each_capture()
    {
        const string Pattern = "at:'the' ship:Sighting[ship.name='Aur.*'] | s:Sighting[ship='aurora'] 'passed'";
        _run.InvokeOn("find", [""], "--pattern", Pattern, "--tsv", "--context", "3").Output.Should().Be(
            "document\tstart\tend\tleft\ttext\tright\tat\tship\ts\r\nmarch-1\t8\t25\twn \tthe Aurora passed\t\".\n\"\t\t\tthe Aurora\r\n");
        _run.InvokeOn("find", [""], "'nobody'", "--pattern").Should().Be((0, "0 hits in 0 documents\n", ""));
    }

    [Theory]
    [InlineData("Sightng[ship='aurora']", "^", "IPR0804 at character 1: The corpus has no annotation type 'Sightng'. Did you mean 'Sighting'?")]
    [InlineData("'a' 'b", "\n    ^", "IPR0803 at character 5")]
    public void Find_shows_what_is_wrong_with_a_pattern_under_it(string pattern, string mark, string message)
    {
        var (exitCode, output, error) = _run.InvokeOn("find", [""], pattern, "--pattern");
        (exitCode, output).Should().Be((1, ""));
        error.Should().StartWith(pattern + "\n").And.Contain(mark).And.Contain(message);
    }

    [Theory]
    [InlineData("'the'", "--pattern", "--regex")]
    [InlineData("'the'", "--pattern", "--case")]
    [InlineData("the", "--overlapping")]
    public void Find_refuses_options_that_would_mean_nothing(params string[] options) => _run.InvokeOn("find", [""], options).ExitCode.Should().Be(1);

    [Fact]
    public void Help_names_the_command_as_it_is_installed() =>
        _run.InvokeOn("--help", []).Output.Should().Contain("iprcorpus [command]").And.NotContain("IprCorpus.Tool [command]");

    public void Dispose() => _run.Dispose();
}
