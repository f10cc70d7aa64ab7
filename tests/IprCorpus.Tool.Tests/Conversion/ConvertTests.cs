using CsCheck;
using IprCorpus.Tool.Conversion;

namespace IprCorpus.Tool.Tests.Conversion;

public sealed class ConvertTests : IDisposable
{
    private const string Text = "At dawn the Aurora passed Harwich.\n";
    private const string Annotations = "T1\tShip 12 18\tAurora\nT2\tPort 26 33\tHarwich\nR1\tPasses Arg1:T1 Arg2:T2\t\nA1\tGrade T1 High\n";

    private readonly ToolRun _run = new ToolRun().With("in/log.txt", Text).With("in/log.ann", Annotations);

    [Fact]
    public void What_a_format_holds_is_written_and_read_as_it_was()
    {
        var (exitCode, output, error) = Convert("uima-xmi");

        (exitCode, error).Should().Be((0, ""));
        output.Should().EndWith("1 document written as uima-xmi to out, in 2 files.\n");
        var (_, compared, _) = _run.InvokeOn("compare", ["in", "out"], "--fail-under", "1");
        compared.Should().Contain("1 document in both, 0 of them with edited text").And.NotContain("Differences");
    }

    [Theory]
    [InlineData("brat")]
    [InlineData("conllu")]
    [InlineData("doccano")]
    [InlineData("label-studio")]
    [InlineData("prodigy")]
    [InlineData("re3d")]
    [InlineData("spacy")]
    [InlineData("tei")]
    [InlineData("uima-json")]
    [InlineData("uima-xmi")]
    [InlineData("web-annotation")]
    [InlineData("webanno-tsv")]
    public void Each_format_is_written_whole_or_says_what_it_loses(string format)
    {
        var (exitCode, output, _) = Convert(format, "--allow-loss");

        exitCode.Should().Be(0);
        output.Should().Contain($"1 document written as {format} to out");
        output.Should().NotContain(format == "conllu" ? "annotation Token" : "annotation Ship");
    }

    [Fact]
    public void Words_stand_in_their_column_where_nobody_has_annotated_tokens()
    {
        Convert("conllu", "--allow-loss").ExitCode.Should().Be(0);

        File.ReadAllText(_run.PathOf("out/log.conllu")).Should().Contain("\n4\tAurora\t").And.Contain("\n7\t.\t");
    }

    [Fact]
    public void A_file_that_would_be_empty_is_not_written()
    {
        _run.With("in/log.ann", "T1\tShip 12 18\tAurora\n");

        Convert("re3d", "--allow-loss").Output.Should().EndWith("1 document written as re3d to out, in 2 files.\n");
    }

    [Fact]
    public void A_loss_is_listed_before_anything_is_written()
    {
        var (exitCode, output, error) = Convert("spacy");

        exitCode.Should().Be(2);
        output.Should().StartWith("Not given back by spacy as it is:\n").And.Contain("arguments of Passes ");
        error.Should().Be("Nothing is written. '--allow-loss' writes without it.\n");
        Directory.Exists(_run.PathOf("out")).Should().BeFalse();
    }

    [Fact]
    public void Entities_of_a_registry_are_in_no_format_of_others()
    {
        _run.With("in/corpus.yaml", ToolRun.Schema).With("in/log.yaml", ToolRun.Log);

        Convert("brat").Output.Should().MatchRegex("entity Ship +aurora +1\n");
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        _run.With("out/mine.txt", "Mine.\n");

        var (exitCode, _, error) = Convert("brat");

        (exitCode, error).Should().Be((2, "'out' is not empty; nothing in it is overwritten. Name another folder.\n"));
    }

    [Fact]
    public void A_corpus_with_errors_is_not_converted()
    {
        _run.With("in/log.ann", "T1\tShip 12 99\tAurora\n");

        var (exitCode, _, error) = Convert("brat");

        exitCode.Should().Be(1);
        error.Should().Contain("'in' has errors");
    }

    [Theory]
    [InlineData("empty/notes.odt", "There is no corpus.yaml in 'empty', and no file in a format that is read.")]
    [InlineData("empty/corpus.yaml", "No document was read from 'empty', and nothing is written.\n")]
    public void Where_no_document_is_read_nothing_is_written_and_that_is_an_error(string file, string told)
    {
        _run.With(file, ToolRun.Schema);

        var (exitCode, output, error) = _run.InvokeOn("convert", ["empty", "out"], "--to", "brat", "--allow-loss");

        (exitCode, output).Should().Be((1, ""));
        error.Should().StartWith("No document was read from 'empty', and nothing is written.\n").And.Contain(told);
        Directory.Exists(_run.PathOf("out")).Should().BeFalse();
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("../../etc/passwd", "_/_/etc/passwd")]
    [InlineData("/root", "_/root")]
    [InlineData("a:b*c?", "a_b_c_")]
    [InlineData("nul", "_nul")]
    [InlineData(".hidden", "_.hidden")]
    [InlineData("", "_")]
    public void A_path_is_made_of_an_id(string id, string path) => new DocumentPaths().Next(id).Should().Be(path);

    [Fact]
    public void No_two_documents_share_a_path_and_none_leaves_the_folder() =>
        Gen.String[Gen.Char["aA./\\:~ \0é"], 0, 12].Array[0, 8].Sample(ids =>
        {
            var paths = new DocumentPaths();
            var made = ids.Select(paths.Next).ToList();
            made.Distinct(StringComparer.OrdinalIgnoreCase).Should().HaveCount(ids.Length);
            made.TrueForAll(static path => Path.GetFullPath(Path.Combine("/in", path)).StartsWith("/in/", StringComparison.Ordinal)).Should().BeTrue();
        });

    public void Dispose() => _run.Dispose();

    private (int ExitCode, string Output, string Error) Convert(string format, params string[] options) =>
        _run.InvokeOn("convert", ["in", "out"], ["--to", format, .. options]);
}
