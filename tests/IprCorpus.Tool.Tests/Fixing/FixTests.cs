using System.Text;

namespace IprCorpus.Tool.Tests.Fixing;

/// <summary><c>iprcorpus fix</c>: what it changes, and what it leaves to people.</summary>
public sealed class FixTests : IDisposable
{
    private const string Schema = """
        corpus: Harbour
        format: 1
        license: CC0-1.0
        enums:
          Tide: { values: [ebb, flood, slack] }
        entities:
          Ship: { properties: { name: string } }
        annotations:
          Sighting: { properties: { ship: Ship?, tide: Tide? } }
          Sentence: {}
        """;

    private const string Text = "At dawn the Aurora passed to the north. The wind was light. At noon the Boreas came in with the tide. The keeper slept.\n";

    private const string Annotations = """
        # The log.
        document: march-1
        text: log.txt

        annotations:
          - Sentence: s1   # the first
            exact: At dawn the Aurora passed to the north.
          - Sighting: a1
            exact: "the Aurora passed to"
            ship: aurora
          - Sighting: a2
            exact: came in
            prefix: "the Boreas "
            ship: boreas
            tide: flood
          - Sentence: s2
            exact: The keeper slept.
        """;

    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", Schema)
        .With("ships.yaml", "entities:\n  - Ship: aurora\n    name: Aurora\n  - Ship: boreas\n    name: Boreas\n  - Ship: dora-1\n    name: Dora\n")
        .With("log.txt", Text)
        .With("log.yaml", Annotations);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_sound_corpus_stays_as_it_is()
    {
        _run.Invoke("fix", "--write").Should().Be((0, "0 changes in 0 files, 0 errors left.\n", ""));
        Directory.Exists(_run.PathOf(".iprcorpus")).Should().BeFalse();
    }

    [Fact]
    public void Quotes_that_drifted_are_anchored_again_and_nothing_else_is_touched()
    {
        _run.With("log.txt", Text.Replace("passed to the north", "sailed to the north", StringComparison.Ordinal)
            .Replace("the Boreas came", "the Boreas slowly came", StringComparison.Ordinal));

        var (exitCode, output, error) = _run.Invoke("fix", "--write");

        (exitCode, error).Should().Be((0, ""), output);
        Content("log.yaml").Should().Be(Annotations
            .Replace("exact: At dawn the Aurora passed", "exact: At dawn the Aurora sailed", StringComparison.Ordinal)
            .Replace("exact: \"the Aurora passed to\"", "exact: \"the Aurora sailed to\"", StringComparison.Ordinal)
            .Replace("prefix: \"the Boreas \"", "prefix: \"Boreas slowly \"", StringComparison.Ordinal));
        _run.Invoke("check").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Near_misses_in_ids_values_keys_and_types_are_corrected()
    {
        _run.With("log.yaml", Annotations
            .Replace("ship: aurora", "ship: auroa", StringComparison.Ordinal)
            .Replace("tide: flood", "tide: flod", StringComparison.Ordinal)
            .Replace("ship: boreas", "shp: boreas", StringComparison.Ordinal)
            .Replace("- Sentence: s2", "- Sentense: s2", StringComparison.Ordinal));

        _run.Invoke("fix", "--write").ExitCode.Should().Be(0);

        Content("log.yaml").Should().Be(Annotations);
    }

    [Fact]
    public void A_dry_run_shows_lines_and_writes_nothing()
    {
        _run.With("log.yaml", Annotations.Replace("ship: aurora", "ship: auroa", StringComparison.Ordinal));

        var (exitCode, output, _) = _run.Invoke("fix");

        exitCode.Should().Be(0);
        output.Should().Be("""
            log.yaml
                 10 -     ship: auroa
                 10 +     ship: aurora
            1 change in 1 file, 0 errors left. Nothing is written; '--write' does.

            """);
        Content("log.yaml").Should().Contain("auroa");
    }

    [Fact]
    public void What_was_there_is_kept()
    {
        var before = Annotations.Replace("ship: aurora", "ship: auroa", StringComparison.Ordinal);
        _run.With("log.yaml", before);

        var output = _run.Invoke("fix", "--write").Output;

        var copy = Directory.GetFiles(_run.PathOf(".iprcorpus/before"), "log.yaml", SearchOption.AllDirectories).Should().ContainSingle().Subject;
        File.ReadAllText(copy).Should().Be(before);
        output.Should().Contain("What was there is in .iprcorpus/before/");
        _run.Invoke("check").ExitCode.Should().Be(0, "copies are no part of the corpus");
    }

    [Theory]
    [InlineData("The keeper slept.", "The keeper woke. The keeper wept.", "s2", "two sentences are as near")]
    [InlineData("The keeper slept.", "", "s2", "the words are gone")]
    [InlineData("The keeper slept.", "The keeper slipped.", "s2", "its last word has become another")]
    [InlineData("the Boreas came in", "the Boreas ran in. Later the tide came in and the fog came in", "a2", "two places have the words in another context")]
    public void A_quote_that_can_be_meant_elsewhere_is_left_to_people(string old, string @new, string id, string because)
    {
        _run.With("log.txt", Text.Replace(old, @new, StringComparison.Ordinal));

        var (exitCode, output, _) = _run.Invoke("fix", "--write");

        exitCode.Should().Be(1, because + ": " + id + "\n" + output);
        Content("log.yaml").Should().Be(Annotations);
    }

    [Theory]
    [InlineData("ship: dora-2")]
    [InlineData("ship: zephyr")]
    public void An_id_with_another_number_or_another_name_is_left_to_people(string wrong)
    {
        var before = Annotations.Replace("ship: aurora", wrong, StringComparison.Ordinal);
        _run.With("log.yaml", before);

        _run.Invoke("fix", "--write").ExitCode.Should().Be(1);

        Content("log.yaml").Should().Be(before);
    }

    [Fact]
    public void A_place_where_another_annotation_of_the_type_stands_is_not_taken()
    {
        _run.With("log.txt", Text.Replace("The keeper slept.", "", StringComparison.Ordinal))
            .With("log.yaml", Annotations.Replace("The keeper slept.", "The wind was bright.", StringComparison.Ordinal) +
                "\n  - Sentence: s3\n    exact: The wind was light.\n");

        _run.Invoke("fix", "--write").ExitCode.Should().Be(1);

        Content("log.yaml").Should().Contain("The wind was bright.");
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay()
    {
        var before = Annotations.Replace("ship: aurora", "ship: auroa", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_run.PathOf("log.yaml"), before, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        _run.Invoke("fix", "--write").ExitCode.Should().Be(0);

        File.ReadAllBytes(_run.PathOf("log.yaml")).Should()
            .Equal([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(before.Replace("auroa", "aurora", StringComparison.Ordinal))]);
    }

    [Fact]
    public void What_is_ambiguous_is_listed_with_its_places()
    {
        _run.With("log.txt", Text + "Again the Aurora passed to port.\n");

        var (exitCode, output, _) = _run.Invoke("fix");

        exitCode.Should().Be(1);
        output.Should().Contain("For you to decide:").And.Contain("log.yaml(9,").And.Contain("Anchor at 1:9").And.Contain("Anchor at 2:7");
    }

    private string Content(string path) => File.ReadAllText(_run.PathOf(path));
}
