using System.Security.Cryptography;
using System.Text.Json;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tests.Harness;

namespace IprCorpus.Parquet.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_table_has_typed_columns_for_everything_that_is_annotated()
    {
        Export(TestCorpus.Small, new ExportOptions { Format = ExportFormat.Csv });

        File.ReadAllText(_folder.PathOf("out/part-00000/Mention.csv")).Should().Be(
            "\"_document\",\"_ordinal\",\"Id\",\"Start\",\"End\",\"_corpus_start\",\"_corpus_end\",\"Text\",\"_fragment_starts\",\"_fragment_ends\"," +
                "\"Entity\",\"Tone\"\r\n"
            + "0,0,\"m1\",0,3,0,3,\"Ada\",\"[]\",\"[]\",\"ada\",\"loud\"\r\n"
            + "0,1,\"m2\",9,12,9,12,\"Bob\",\"[]\",\"[]\",\"bob\",\r\n"
            + "1,0,,0,3,31,34,\"Bob\",\"[]\",\"[]\",\"bob\",\r\n");
        File.ReadAllText(_folder.PathOf("out/part-00000/Statement.csv")).Should()
            .EndWith("0,2,\"s1\",18,30,18,30,\"all was well\",\"[]\",\"[]\",\"ada\",\"[0,1]\"\r\n");
        File.ReadAllText(_folder.PathOf("out/entities/Person.csv")).Should().Be("\"Id\",\"Name\",\"Boss\"\r\n\"ada\",\"Ada\",\r\n\"bob\",\"Bob\",\"ada\"\r\n");
    }

    [Fact]
    public void A_flat_layer_gives_a_column_of_covering_spans_to_what_it_covers()
    {
        var corpus = TestCorpus.Small
            .Edit("corpus.yaml", "annotations:", "annotations:\n  Sentence: {}")
            .Edit("first.yaml", "annotations:", "annotations:\n  - Sentence:\n    exact: Ada told Bob that all was well.");

        Export(corpus, new ExportOptions { Format = ExportFormat.Csv });

        var manifest = ManifestReader.Read(_folder.PathOf("out"));
        manifest.Types.Single(static type => type.Name == "Sentence").IsFlat.Should().BeTrue();
        manifest.Types.Single(static type => type.Name == "Mention").Covering.Should().Equal("Sentence");
        File.ReadAllLines(_folder.PathOf("out/part-00000/Mention.csv")).Select(static line => line.Split(',')[10]).Should()
            .Equal("\"_in_Sentence\"", "0", "0", "");
    }

    [Fact]
    public void A_document_is_in_one_part_and_all_of_it()
    {
        var summary = Export(TestCorpus.Small, new ExportOptions { Format = ExportFormat.Csv, CharactersPerPart = 1 });

        summary.Parts.Should().Be(2);
        File.ReadAllLines(_folder.PathOf("out/part-00000/Mention.csv")).Should().HaveCount(3);
        File.ReadAllLines(_folder.PathOf("out/part-00001/Mention.csv")).Should().HaveCount(2);
        Directory.EnumerateFiles(_folder.PathOf("out/part-00001"), "Statement*").Should().BeEmpty();
    }

    [Fact]
    public void Small_buffers_change_no_row()
    {
        Export(TestCorpus.Small, new ExportOptions { Format = ExportFormat.Csv, CharactersPerPart = 1, BufferSize = 0, RowGroupSize = 1 }, "small");
        Export(TestCorpus.Small, new ExportOptions { Format = ExportFormat.Csv, CharactersPerPart = 1 }, "large");

        _folder.Lines("small").Should().Equal(_folder.Lines("large"));
    }

    [Fact]
    public void The_manifest_and_Croissant_know_the_digest_of_each_file()
    {
        Export(TestCorpus.Small, new ExportOptions());

        var manifest = ManifestReader.Read(_folder.PathOf("out"));
        var digests = manifest.Files.ToDictionary(static file => file.Path, static file => file.Sha256);
        digests.Keys.Should().BeEquivalentTo(
            "entities/Person.parquet", "nested/part-00000.parquet", "part-00000/Document.parquet", "part-00000/Mention.parquet",
            "part-00000/Statement.parquet");
        digests.Should().OnlyContain(digest => digest.Value == Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_folder.PathOf("out/" + digest.Key)))));
        using var croissant = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("out/croissant.json")));
        croissant.RootElement.GetProperty("distribution").EnumerateArray().Where(static file => file.GetProperty("@type").GetString() == "cr:FileObject")
            .ToDictionary(static file => file.GetProperty("contentUrl").GetString()!, static file => file.GetProperty("sha256").GetString()!)
            .Should().BeEquivalentTo(digests);
        croissant.RootElement.GetProperty("recordSet").EnumerateArray().Select(static set => set.GetProperty("name").GetString())
            .Should().BeEquivalentTo("Document", "Person", "Mention", "Statement");
    }

    [Fact]
    public void Two_exports_of_one_corpus_are_equal()
    {
        var first = Export(TestCorpus.Small, new ExportOptions());
        var second = Export(TestCorpus.Small, new ExportOptions());

        second.Should().BeEquivalentTo(first);
    }

    [Fact]
    public void What_a_summary_says_becomes_no_markup_in_the_card()
    {
        Export(TestCorpus.Small.Edit("corpus.yaml", "license: CC0-1.0", "license: CC0-1.0\nsummary: \"<script>| --- \\n# x\""), new ExportOptions());

        var card = File.ReadAllText(_folder.PathOf("out/README.md"));
        card.Should().StartWith("---\npretty_name: \"Small\"\nlicense: \"cc0-1.0\"\nconfigs:\n- config_name: default\n  data_files: \"nested/*.parquet\"\n");
        card.Should().Contain("\\<script\\>\\| --- ").And.NotContain("<script>").And.NotContain("\n# x");
        card.Should().Contain("| Mention | 3 |");
    }

    [Fact]
    public void A_folder_with_something_else_is_left_as_it_is()
    {
        Directory.CreateDirectory(_folder.PathOf("out"));
        File.WriteAllText(_folder.PathOf("out/thesis.txt"), "mine");

        FluentActions.Invoking(() => Export(TestCorpus.Small, new ExportOptions())).Should().Throw<IOException>().WithMessage("*is not an export*");

        Directory.EnumerateFileSystemEntries(_folder.PathOf("out")).Should().ContainSingle();
        Directory.Exists(_folder.PathOf("out.partial")).Should().BeFalse();
    }

    [Fact]
    public void An_export_that_fails_leaves_the_earlier_one()
    {
        using var compiled = new CompiledCorpus(TestCorpus.Small);
        var first = CorpusParquet.Export(compiled.Corpus, _folder.PathOf("out"));

        FluentActions.Invoking(() => CorpusParquet.Export(compiled.Corpus, _folder.PathOf("out"), cancellation: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        ManifestReader.Read(_folder.PathOf("out")).Digest.Should().Be(first.Digest);
        Directory.Exists(_folder.PathOf("out.partial")).Should().BeFalse();
    }

    [Fact]
    public void A_type_that_is_no_corpus_is_named() =>
        FluentActions.Invoking(() => CorpusParquet.Export(typeof(ExportTests), _folder.PathOf("out")))
            .Should().Throw<ArgumentException>().WithMessage("*ExportTests is not the class 'Corpus'*");

    [Fact]
    public void Progress_is_told_of_each_document()
    {
        using var compiled = new CompiledCorpus(TestCorpus.Small);
        var seen = new List<ExportProgress>();

        CorpusParquet.Export(compiled.Corpus, _folder.PathOf("out"), progress: new Seen(seen));

        seen.Should().Equal(new ExportProgress(1, 2, 3), new ExportProgress(2, 2, 4));
    }

    public void Dispose() => _folder.Dispose();

    private ExportSummary Export(TestCorpus corpus, ExportOptions options, string below = "out") =>
        _folder.Export(_folder.Write(corpus), below, options);

    private sealed class Seen(List<ExportProgress> seen) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => seen.Add(value);
    }
}
