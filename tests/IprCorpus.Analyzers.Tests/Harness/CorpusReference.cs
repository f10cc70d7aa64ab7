using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Analyzers.Tests.Harness;

/// <summary>A corpus that is compiled already.</summary>
/// <param name="Image">The assembly.</param>
internal sealed record CorpusReference(ImmutableArray<byte> Image)
{
    private const string Folder = "/corpus/";

    /// <summary>The seed corpus.</summary>
    public static CorpusReference Seeds { get; } = new([.. File.ReadAllBytes(typeof(Document).Assembly.Location)]);

    /// <summary>Compiles a corpus.</summary>
    public static CorpusReference Of(TestCorpus corpus, string name = "Corpus")
    {
        var compilation = Compilation(corpus).WithAssemblyName(name);
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return new CorpusReference([.. stream.ToArray()]);
    }

    /// <summary>A program together with the code of a corpus: what an analyzer sees where a project compiles its own.</summary>
    public static Compilation Compilation(
        TestCorpus corpus, string program = "", IReadOnlyList<CorpusReference>? others = null, params (string Key, string Value)[] properties)
    {
        var options = properties.ToImmutableDictionary(static property => "build_property." + property.Key, static property => property.Value)
            .Add(Consumer.CorpusDirectory, Folder);
        var files = corpus.Files.Select(static file => new TestFile(Folder + file.Key, file.Value));
        Consumer.Driver(files, options, tracksSteps: false).RunGeneratorsAndUpdateCompilation(
            Consumer.Compilation(program).AddReferences((others ?? []).Select(static other => MetadataReference.CreateFromImage(other.Image))),
            out var compilation, out _);
        return compilation;
    }
}
