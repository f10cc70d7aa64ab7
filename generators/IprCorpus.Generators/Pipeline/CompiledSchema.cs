using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Represents the schema of the corpus.</summary>
/// <param name="Result">The declarations.</param>
/// <param name="Digest">The digest by which code and resource know each other; zero where the data is no resource.</param>
internal sealed record CompiledSchema(SchemaResult Result, ulong Digest)
{
    /// <summary>Compiles <c>corpus.yaml</c>.</summary>
    public static CompiledSchema Compile(SourceFile file, SchemaFacts facts, CorpusOptions options, CancellationToken cancellation) => new(
        CorpusSteps.CompileSchema(file, facts, cancellation),
        options.Storage == CorpusStorage.Resource ? SchemaDigest.Of(SchemaCompiler.Pin(file, facts, cancellation)) : 0);

    /// <summary>Restores the schema that the build has compiled and written down.</summary>
    public static CompiledSchema Restore(string pinned, CancellationToken cancellation) =>
        new(SchemaCompiler.Restore(pinned, cancellation), SchemaDigest.Of(pinned));
}
