using System.Runtime.Loader;

namespace IprCorpus.Parquet.Tests.Harness;

/// <summary>A corpus that was compiled in memory and loaded.</summary>
internal sealed class CompiledCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);

    public CompiledCorpus(TestCorpus corpus)
    {
        using var stream = new MemoryStream();
        GeneratorOutput.Of(corpus).Compilation.Emit(stream).Diagnostics.Should().BeEmpty();
        stream.Position = 0;
        Corpus = _context.LoadFromStream(stream).GetExportedTypes().Single(static type => type is { Name: "Corpus", IsAbstract: true, IsSealed: true });
    }

    /// <summary>The generated facade.</summary>
    public Type Corpus { get; }

    public void Dispose() => _context.Unload();
}
