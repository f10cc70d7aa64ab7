using CsCheck;
using IprCorpus.Parquet.Tests.Harness;

namespace IprCorpus.Parquet.Tests;

/// <summary>A compiled corpus and the folder that it was compiled from are exported as the same tables.</summary>
public sealed class TwoSourcesTests : IDisposable
{
    private static readonly ExportOptions Csv = new() { Format = ExportFormat.Csv, CharactersPerPart = 20 };

    private readonly TestFolder _folder = new();

    [Fact]
    public void The_seeds_give_the_same_files_to_the_byte()
    {
        var options = new ExportOptions { Version = "1.2.3" };

        var compiled = CorpusParquet.Export(typeof(Corpus), _folder.PathOf("compiled"), options);
        var folder = _folder.Export(new DirectoryInfo(Repository.PathOf("seeds")), "folder", options);

        folder.Digest.Should().Be(compiled.Digest);
        (folder.Documents, folder.Entities, folder.Annotations).Should().Be((Corpus.Documents.Count, Corpus.Entities.Count, Corpus.Annotations.Count));
    }

    [Fact]
    public void Any_corpus_gives_the_same_rows()
    {
        var compared = 0;

        CorpusGen.Corpus.Sample(spec => compared += AssertSame(spec) ? 1 : 0, iter: 40, threads: 1);

        compared.Should().BeGreaterThan(10);
    }

    /// <summary>False where the texts have characters that no file should have, for which nothing is exported.</summary>
    private static bool AssertSame(CorpusSpec spec)
    {
        var corpus = CorpusWriter.Write(spec);
        using var compiled = new CompiledCorpus(corpus);
        using var folder = new TestFolder();

        CorpusParquet.Export(compiled.Corpus, folder.PathOf("compiled"), Csv);
        if (folder.TryExport(folder.Write(corpus), "folder", Csv) is null)
        {
            return false;
        }

        Difference.Between(folder.Lines("folder"), folder.Lines("compiled")).Should().BeNull();
        return true;
    }

    public void Dispose() => _folder.Dispose();
}
