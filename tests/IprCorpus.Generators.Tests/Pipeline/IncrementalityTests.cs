using IprCorpus.Generators.Pipeline;

namespace IprCorpus.Generators.Tests.Pipeline;

/// <summary>What each kind of edit emits anew in a driver that stays alive, and that it ends where a clean build does.</summary>
public class IncrementalityTests
{
    private static readonly GeneratorDriverRun Start = GeneratorDriverRun.Of(TestCorpus.Small);

    [Fact]
    public void UnrelatedEditOfTheProgram_RunsNothing() => Start.EditProgram("class Other;").ShouldBeCached();

    [Fact]
    public void ACommentOnTop_MovesEveryPositionAndEmitsNothing() =>
        AssertEmits(TestCorpus.Small.With("first.yaml", "# A comment.\n" + TestCorpus.Small.Files["first.yaml"]));

    [Fact]
    public void AnotherValueOfAnAnnotation_EmitsItsShard() =>
        AssertEmits(TestCorpus.Small.Edit("first.yaml", "tone: loud", "tone: calm"), "Data/Shard0.g.cs");

    [Fact]
    public void OneMoreAnnotation_EmitsItsShardAndTheCounts() =>
        AssertEmits(
            TestCorpus.Small.Edit("second.yaml", "annotations:\n", "annotations:\n  - Mention:\n    exact: agreed\n    entity: bob\n"),
            "Data/Shard0.g.cs",
            "Data/Catalog.g.cs");

    [Fact]
    public void AnotherTextFile_EmitsItsDocumentAndNamedInstances() =>
        AssertEmits(TestCorpus.Small.Edit("first.txt", "told", "tells"), "Data/Shard0.g.cs", "Instances/Document.g.cs", "Instances/Statement.g.cs");

    [Fact]
    public void AnotherPropertyOfAnEntity_EmitsTheRegistryAndLinksNoDocumentAnew()
    {
        var run = AssertEmits(TestCorpus.Small.Edit("people.yaml", "name: Bob", "name: Robert"), "Data/Registry.g.cs", "Instances/Person.g.cs");

        run.Steps[StepNames.Documents].Should().OnlyContain(reason => reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void ADocumentThatSortsFirst_EmitsWhatACleanBuildDoes() =>
        AssertEmits(
            TestCorpus.Small.With("a.yaml",
                "document: another\nlicense: CC0-1.0\ntext: |\n  Ada again.\nannotations:\n  - Mention:\n    exact: Ada\n    entity: ada\n"),
            "Data/Shard0.g.cs",
            "Data/Catalog.g.cs",
            "Instances/Document.g.cs");

    [Fact]
    public void ADocumentThatGoes_TakesItsNameWithIt()
    {
        var run = AssertEmits(TestCorpus.Small.Without("second.yaml"), "Data/Shard0.g.cs", "Data/Catalog.g.cs", "Instances/Document.g.cs");

        run.Sources["Instances/Document.g.cs"].Should().NotContain("Second");
    }

    [Fact]
    public void AnotherSummaryInTheSchema_EmitsThatType_TheFacade_AndTheStoreThatExplainsIt() =>
        AssertEmits(
            TestCorpus.Small.Edit("corpus.yaml", "  Mention: {", "  Mention: { summary: A mention.,"),
            "Annotations/Mention.g.cs",
            "Corpus.g.cs",
            "Data/Store.g.cs");

    private static GeneratorDriverRun AssertEmits(TestCorpus edited, params string[] files)
    {
        var run = Start.Edit(edited);

        run.Emitted(Start).Should().BeEquivalentTo(files);
        run.Sources.Should().BeEquivalentTo(GeneratorDriverRun.Of(edited).Sources);
        run.Renew().ShouldBeCached();
        return run;
    }
}
