using CsCheck;
using IprCorpus.Compiler.Formats.WebAnno.Writing;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.WebAnno;

public sealed class WebAnnoPropertyTests
{
    private static readonly string[] Insertions =
    [
        "", "\t", "\n", "\n\n", "\r", "_", "*", "|", "[1]", "[1_2]", "[0_1]", "->", "->1-1", "-", "1-1", "1-1.1", ".", ";", "\\", "9999999999", "-1", "#Text=",
        "#Text=\\", "#T_SP=x|", "#T_RL=", "#T_CH=", "ROLE_", "BT_", "=", "\0", "\uD83D", "\u2028",
    ];

    [Fact]
    public void Everything_in_a_file_is_read() => WebAnnoFiles.All.Sample(
        static sample =>
        {
            var corpus = CorpusFolder.With(("b.tsv", sample.File));
            var document = corpus.Documents().Single();
            document.Text.Should().Be(sample.Text);
            document.Annotations.Select(annotation => $"{corpus.CompiledSchema!.Annotations[annotation.Type].LabelText} {annotation.Start}..{annotation.End}")
                .Order(StringComparer.Ordinal).Should().Equal(sample.Places);
        },
        iter: 1000);

    [Fact]
    public void What_is_written_reads_the_same() => WebAnnoFiles.All.Sample(
        static sample =>
        {
            var corpus = CorpusFolder.With(("b.tsv", sample.File));
            corpus.Documents();
            RoundTrip.ShouldBeEqual(corpus.Results[0], corpus.CompiledSchema!, "b.tsv",
                static (documents, schema) => WebAnnoWriter.Write(documents.Single(), schema));
        },
        iter: 1000);

    [Fact]
    public void Changed_files_give_diagnostics_at_places_that_exist() =>
        Gen.Select(WebAnnoFiles.All, Damage.Of(Insertions)).Sample(
            static (sample, damage) =>
            {
                var files = Damage.Apply(damage, ("b.tsv", sample.File));
                Damage.ShouldBeLocated(CorpusFolder.With(files).Diagnose(), files);
            },
            iter: 1000);
}
