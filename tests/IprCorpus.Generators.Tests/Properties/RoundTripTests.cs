using System.Runtime.Loader;
using CsCheck;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>Whatever texts, names and values a corpus holds, they come back from the compiled program exactly.</summary>
public class RoundTripTests
{
    [Fact]
    public void AnyCorpus_CompilesWithoutWarningAndGivesBackWhatItHolds() => CorpusGen.Corpus.Sample(AssertComesBack, iter: 60, threads: 2, print: Print);

    private static string Print(CorpusSpec spec) => string.Concat(CorpusWriter.Write(spec).Files.Select(file => $"\n== {file.Key}\n{file.Value}"));

    private static void AssertComesBack(CorpusSpec spec)
    {
        var corpus = CorpusWriter.Write(spec);
        var model = ModelDump.Of(corpus);
        model.Documents.Select(document => document.Text).Should().BeEquivalentTo(spec.Documents.Select(document => document.Text));
        model.Documents.Sum(document => document.Annotations.Count).Should().Be(spec.Documents.Sum(document => document.Annotations.Length));
        model.Entities.Should().HaveCount(spec.Registry.Length);

        using var stream = new MemoryStream();
        var emitted = GeneratorOutput.Of(corpus).Compilation.Emit(stream);
        emitted.Diagnostics.Should().BeEmpty();
        stream.Position = 0;
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        var answers = new AssemblyDump(context.LoadFromStream(stream), model.Schema).Lines();
        Difference.Between(answers, model.Lines()).Should().BeNull();
        context.Unload();
    }
}
