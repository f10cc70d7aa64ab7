using System.Runtime.Loader;
using CsCheck;
using IprCorpus.Generators.Tests.Properties;

namespace IprCorpus.Generators.Tests.Storage;

/// <summary>However a corpus is stored, the API, the diagnostics and the answers are the same.</summary>
public class ResourceTests
{
    [Fact]
    public void AnyCorpus_GivesBackWhatItHolds() => CorpusGen.Corpus.Sample(AssertComesBack, iter: 30, threads: 2);

    [Theory]
    [InlineData("plain")]
    [InlineData("漢字では UTF-16 の方が短い")]
    [InlineData("")]
    public void AnyText_ComesBack(string text)
    {
        var corpus = TestCorpus.Small.With("first.txt", $"Ada told Bob that all was well. {text}");
        var context = new AssemblyLoadContext("consumer", isCollectible: true);

        var answers = new AssemblyDump(ResourceConsumer.Of(corpus).Load(context), ModelDump.Of(corpus).Schema).Lines();

        Difference.Between(answers, ModelDump.Of(corpus).Lines()).Should().BeNull();
        context.Unload();
    }

    /// <summary>No case of the test above: what attributes hold is UTF-8, which cannot hold this.</summary>
    [Fact]
    public void HalfAPair_ComesBack() => AnyText_ComesBack("half \uD800 a pair");

    [Fact]
    public void TheCode_DiffersInTheDataOnly()
    {
        var literals = GeneratorOutput.Of(TestCorpus.Small).Sources.Where(static source => !source.StartsWith("Data/", StringComparison.Ordinal));

        var resource = ResourceConsumer.Of(TestCorpus.Small).Output.Sources;

        resource.Where(static source => !source.StartsWith("Data/", StringComparison.Ordinal)).Should().BeEquivalentTo(literals);
        resource.Where(static source => source.StartsWith("Data/", StringComparison.Ordinal)).Should().ContainSingle().Which.Should()
            .StartWith("Data/Store.g.cs").And.Contain("ResourceStore");
    }

    [Fact]
    public void Diagnostics_AreTheSameAtTheSamePlaces()
    {
        var corpus = TestCorpus.Small
            .Edit("first.yaml", "exact: Bob", "exact: Bobby")
            .Edit("second.yaml", "entity: bob", "entity: nobody")
            .Edit("corpus.yaml", "tone: Tone?", "tone: Tune?")
            .With("unused.txt", "A text,\tthat no \"document\" names.");
        var expected = GeneratorOutput.Of(corpus).Diagnostics;
        expected.Should().HaveCountGreaterThan(3);

        ResourceConsumer.Of(corpus).Output.Diagnostics.Should().Equal(expected);
    }

    [Fact]
    public void TheLimitOfNamedInstances_HoldsForThoseThatTheBuildFound() =>
        ResourceConsumer.Of(TestCorpus.Small, ("CorpusNamedInstanceLimit", "1")).Output.Sources
            .Where(static source => source.StartsWith("Instances/", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().StartWith("Instances/Statement.g.cs");

    /// <summary>An IDE has no products: the documents are compiled there, and the data comes from the build.</summary>
    [Fact]
    public void WithoutProducts_TheGeneratorCompilesTheDocuments()
    {
        var run = GeneratorDriverRun.Of(TestCorpus.Small, properties: ("CorpusStorage", "resource"));

        run.Sources.Keys.Where(static name => name.StartsWith("Data/", StringComparison.Ordinal)).Should().Equal("Data/Store.g.cs");
        run.Sources.Keys.Should().Contain("Instances/Statement.g.cs");
        run.Compile();
    }

    [Fact]
    public void AnUnknownStorage_IsReported() =>
        GeneratorDriverRun.Of(TestCorpus.Small, properties: ("CorpusStorage", "database"))
            .Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Id == "IPR0903").Which.GetMessage(null).Should().Contain("'database'");

    private static void AssertComesBack(CorpusSpec spec)
    {
        var corpus = CorpusWriter.Write(spec);
        var model = ModelDump.Of(corpus);
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        var answers = new AssemblyDump(ResourceConsumer.Of(corpus).Load(context), model.Schema).Lines();
        Difference.Between(answers, model.Lines()).Should().BeNull();
        context.Unload();
    }
}
