using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Somebody adds the package IprCorpus.Generators to a project with annotated documents of another domain.</summary>
[Collection(PackageCollection.Name)]
public class BuilderTests(PackageFeed feed)
{
    private readonly ConsumerProject _project = feed.Open("Builder");

    [Fact]
    public void AFolderNamedCorpus_IsCompiledWithoutAWordInTheProjectFile()
    {
        _project.Build().BeClean();

        _project.Run().Should().Be("""
            Cutty Sark in Shanghai, Thermopylae in Foochow
            Cutty Sark: 1305000 pound, Thermopylae: 1000000 pound
            came to Shanghai, 1, 2

            """);
    }

    [Fact]
    public void AnEditedAnnotation_ChangesTheAnswer()
    {
        _project.Build().BeClean();
        _project.Edit("corpus/logs/thermopylae.yaml", "port: foochow", "port: shanghai");

        _project.Build().BeClean();

        _project.Run().Should().StartWith("Cutty Sark in Shanghai, Thermopylae in Shanghai\n").And.Contain("came to Shanghai, 2, 2");
    }

    [Fact]
    public void ARenamedEntity_BreaksTheBuildWhereTheProgramNamesIt()
    {
        _project.Edit("corpus/registry.yaml", "Ship: cutty-sark", "Ship: cutty-sark-1869");
        _project.Edit("corpus/logs/cutty-sark.yaml", "ship: cutty-sark", "ship: cutty-sark-1869");

        _project.Build().FailWith($"{_project.Locate("Program.cs", "CuttySark.")}: error CS0117");
    }

    [Fact]
    public void AWrongQuote_BreaksTheBuildAtItsLineAndColumn()
    {
        _project.Edit("corpus/logs/cutty-sark.yaml", "exact: came to Shanghai", "exact: came to Canton");

        _project.Build().FailWith($"{_project.Locate("corpus/logs/cutty-sark.yaml", "came to Canton")}: error IPR0301");
    }

    [Fact]
    public void DiagnosticsInSeveralFiles_AreReportedTogetherAndOnce()
    {
        _project.Edit("corpus/logs/cutty-sark.yaml", "exact: came to Shanghai", "exact: came to Canton");
        _project.Edit("corpus/logs/thermopylae.yaml", "port: foochow", "port: fuzhou");

        _project.Build().FailWith(
            $"{_project.Locate("corpus/logs/cutty-sark.yaml", "came to Canton")}: error IPR0301",
            $"{_project.Locate("corpus/logs/thermopylae.yaml", "fuzhou")}: error IPR0401");
    }
}
