using IprCorpus.Tool.Files;
using IprCorpus.Tool.View;

namespace IprCorpus.Tool.Tests;

public sealed class ViewTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    [Fact]
    public void View_writes_one_file_and_says_how_large_it_is()
    {
        var path = _run.PathOf("out.html");

        var (exitCode, output, error) = _run.Invoke("view", "--output", path);

        (exitCode, error).Should().Be((0, ""));
        output.Should().Be(FormattableString.Invariant($"out.html: 1 document, 1 annotation, {new FileInfo(path).Length:N0} bytes\n"));
        File.ReadAllText(path).Should().StartWith("<!doctype html>").And.Contain("<title>Harbour</title>");
    }

    [Fact]
    public void View_of_the_same_corpus_gives_the_same_bytes()
    {
        // A page in the corpus folder would be a file of the corpus, and told to be none that is read.
        using var pages = new ToolRun();
        _run.Invoke("view", "-o", pages.PathOf("one.html"));
        _run.Invoke("view", "-o", pages.PathOf("two.html"));

        File.ReadAllBytes(pages.PathOf("one.html")).Should().Equal(File.ReadAllBytes(pages.PathOf("two.html")));
    }

    [Fact]
    public void View_shows_a_corpus_with_errors_too()
    {
        _run.With("log.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: the Borealis", StringComparison.Ordinal));

        _run.Invoke("view", "-o", _run.PathOf("out.html")).Output.Should().Contain("1 document, 0 annotations");
    }

    [Fact]
    public void A_diagnostic_in_the_lines_of_an_annotation_leads_to_its_place_in_the_text()
    {
        _run.With("log.yaml", ToolRun.Log + "\n    note: seen\n  - Sighting: s2\n    exact: dawn\n    ship: borealis\n");

        var diagnostics =
            CorpusView.Of(OpenedCorpus.Open(new DirectoryInfo(_run.PathOf(".")), CancellationToken.None), new DirectoryInfo(_run.PathOf(".")))!.Diagnostics;

        diagnostics.Select(diagnostic => (diagnostic.Document, diagnostic.Start, diagnostic.End)).Should().BeEquivalentTo([(0, 8, 18), (0, 3, 7)]);
    }

    [Fact]
    public void View_writes_the_pictures_alone()
    {
        var (exitCode, output, _) = _run.Invoke("view", "--svg", _run.PathOf("pictures"));

        exitCode.Should().Be(0);
        output.Should().Be("pictures/types.svg: Annotations by type\n");
        File.ReadAllText(_run.PathOf("pictures/types.svg")).Should().Contain("<svg").And.Contain("Sighting");
    }

    [Fact]
    public void A_name_in_a_corpus_becomes_no_path()
    {
        _run.With("corpus.yaml", ToolRun.Schema.Replace("corpus: Harbour", "corpus: ../Harbour", StringComparison.Ordinal));
        var before = Directory.GetCurrentDirectory();
        var folder = Directory.CreateDirectory(_run.PathOf("here")).FullName;
        try
        {
            Directory.SetCurrentDirectory(folder);
            _run.Invoke("view");
            File.Exists(_run.PathOf("Harbour.html")).Should().BeFalse();
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    public void Dispose() => _run.Dispose();
}
