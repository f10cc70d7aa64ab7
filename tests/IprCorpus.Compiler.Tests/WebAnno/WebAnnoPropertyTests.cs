using CsCheck;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Writing.WebAnno;

namespace IprCorpus.Compiler.Tests.WebAnno;

public sealed class WebAnnoPropertyTests
{
    private static readonly string[] Insertions =
    [
        "", "\t", "\n", "\n\n", "\r", "_", "*", "|", "[1]", "[1_2]", "[0_1]", "->", "->1-1", "-", "1-1", "1-1.1", ".", ";", "\\", "9999999999", "-1", "#Text=", "#Text=\\", "#T_SP=x|", "#T_RL=", "#T_CH=", "ROLE_", "BT_", "=", "\0", "\uD83D", "\u2028",
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
            RoundTrip.ShouldBeEqual(corpus.Results[0], corpus.CompiledSchema!, "b.tsv", static (documents, schema) => WebAnnoWriter.Write(documents.Single(), schema));
        },
        iter: 1000);

    [Fact]
    public void Changed_files_give_findings_at_places_that_exist() =>
        Gen.Select(WebAnnoFiles.All, Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 8], Gen.OneOf(Insertions)).Array[1, 4]).Sample(
            static (sample, edits) =>
            {
                var file = sample.File;
                foreach (var (at, deleted, inserted) in edits)
                {
                    var place = at % (file.Length + 1);
                    file = file.Remove(place, Math.Min(deleted, file.Length - place)).Insert(place, inserted);
                }

                foreach (var found in CorpusFolder.With(("b.tsv", file)).Diagnose())
                {
                    TestCorpus.Message(found).Should().NotContainAny("\n", "\r", "\0");
                    if (found.Location is { Path: "b.tsv" } at)
                        (at.Start >= 0 && at.Length >= 0 && at.Start + at.Length <= file.Length).Should().BeTrue("of {0}", found.Rule.Id);
                }
            },
            iter: 1000);
}
