using IprCorpus.Build.Cache;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Generators.Tests.Scale;

namespace IprCorpus.Build.Tests;

/// <summary>A corpus whose compiled files lie on disk is the corpus whose compiled files lie in memory, and holds neither them nor texts.</summary>
public sealed class WholeCorpusTests : IDisposable
{
    private readonly CorpusFolder _corpus = new(new SyntheticNews(Documents: 12, Annotations: 12, TextLength: 900).Files());

    public WholeCorpusTests()
    {
        _corpus.Edit("news/news-000008.yaml", "exact: ", "exact: not ");
        _corpus.Edit("news/news-000009.yaml", "document:", "licence:");
        Directory.CreateDirectory(_corpus.Output);
    }

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ResultsFromDisk_GiveTheSameCorpus(int workers)
    {
        var held = WholeCorpus.Compile(_corpus.Sources, workers: 2, CancellationToken.None);

        var read = Compile(static file => file, workers);

        read.Files.Should().Equal(held.Files);
        read.Registry.Should().Equal(held.Registry);
        read.Findings.Should().Equal(held.Findings).And.NotBeEmpty();
    }

    [Fact]
    public void AnnotationsOfACompiledFile_AreGarbageOnceItIsLookedAt()
    {
        var documents = new List<WeakReference>();

        var corpus = Compile(
            file =>
            {
                documents.AddRange(file.Documents.Select(static document => new WeakReference(document)));
                return file.Documents.Count;
            },
            workers: 1);

        GC.Collect();
        documents.Should().HaveCount(corpus.Files.Sum()).And.NotBeEmpty();
        documents.Count(static document => document.IsAlive).Should().BeLessThanOrEqualTo(1, "the last may still lie on a stack");
    }

    private WholeCorpus<T> Compile<T>(Func<CorpusFileResult, T> make, int workers)
    {
        using var cache = ResultCache.Open(_corpus.Output + "cache.bin", "");
        return WholeCorpus.Compile<T>(
            _corpus.Sources,
            (schema, _) => input => cache.Get(input) ?? cache.Keep(input, CorpusFileCompiler.Compile(input, schema, CancellationToken.None)),
            (_, _) => make,
            workers,
            CancellationToken.None);
    }
}
