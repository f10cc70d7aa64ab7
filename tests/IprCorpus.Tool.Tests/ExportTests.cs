namespace IprCorpus.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    private string Target => _run.PathOf("obj/tables");

    [Fact]
    public void Export_writes_Parquet_and_says_how_much()
    {
        var (exitCode, output, error) = _run.Invoke("export", Target, "--parquet", "--corpus-version", "2.0");

        (exitCode, error).Should().Be((0, ""));
        output.Should().StartWith("Documents: 1, entities: 1, annotations: 1, parts: 1, bytes: ");
        File.Exists(Path.Combine(Target, "part-00000", "Sighting.parquet")).Should().BeTrue();
        File.Exists(Path.Combine(Target, "nested", "part-00000.parquet")).Should().BeTrue();
        File.ReadAllText(Path.Combine(Target, "corpus.json")).Should().Contain("\"version\": \"2.0\"");
    }

    [Fact]
    public void Export_writes_CSV_when_asked()
    {
        _run.Invoke("export", Target, "--csv").ExitCode.Should().Be(0);

        File.ReadAllText(Path.Combine(Target, "entities", "Ship.csv")).Should().Be("\"Id\",\"Name\"\r\n\"aurora\",\"Aurora\"\r\n");
        Directory.Exists(Path.Combine(Target, "nested")).Should().BeFalse();
    }

    [Fact]
    public void A_corpus_with_an_error_is_not_exported_and_an_earlier_export_stays()
    {
        _run.Invoke("export", Target);
        var manifest = File.ReadAllText(Path.Combine(Target, "corpus.json"));
        _run.With("log.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: the Borealis", StringComparison.Ordinal));

        var (exitCode, output, error) = _run.Invoke("export", Target);

        (exitCode, output).Should().Be((1, ""));
        error.Should().StartWith("log.yaml(10,12): error IPR0301").And
            .EndWith("Nothing was exported, because the corpus has errors. Correct them and export again.\n");
        File.ReadAllText(Path.Combine(Target, "corpus.json")).Should().Be(manifest);
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_not_written()
    {
        _run.With("obj/tables/thesis.txt", "mine");

        var (exitCode, _, error) = _run.Invoke("export", Target);

        exitCode.Should().Be(1);
        error.Should().Contain("is not an export, and is left as it is");
    }

    [Theory]
    [InlineData("--parquet", "--csv", "Choose --parquet or --csv")]
    [InlineData("--part-size", "0", "--part-size is a number of million characters")]
    public void Options_that_do_not_fit_are_refused(string first, string second, string message)
    {
        var (exitCode, _, error) = _run.Invoke("export", Target, first, second);

        exitCode.Should().Be(1);
        error.Should().Contain(message);
        Directory.Exists(Target).Should().BeFalse();
    }

    public void Dispose() => _run.Dispose();
}
