using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>The second build: the compiler runs when the corpus has changed, and only then.</summary>
[Collection(PackageCollection.Name)]
public class IncrementalBuildTests
{
    private readonly ConsumerProject _project;
    private readonly DateTime _compiled;

    public IncrementalBuildTests(PackageFeed feed)
    {
        _project = feed.Open("Builder");
        _project.Build().BeClean();
        _compiled = _project.CompiledAt();
    }

    [Fact]
    public void NothingChanged_NothingIsCompiled()
    {
        _project.Build().BeClean();

        _project.CompiledAt().Should().Be(_compiled);
    }

    [Fact]
    public void AnIdeHasLoadedTheProject_NothingIsCompiled()
    {
        _project.Load();

        _project.Build().BeClean();

        _project.CompiledAt().Should().Be(_compiled);
    }

    [Theory]
    [InlineData("corpus/logs/cutty-sark.yaml")]
    [InlineData("corpus/logs/cutty-sark.txt")]
    public void AFileChanged_ItIsCompiled(string path)
    {
        _project.Edit(path, "\n", "\n\n");

        _project.Build().BeClean();

        _project.CompiledAt().Should().BeAfter(_compiled);
    }

    [Fact]
    public void ADocumentGone_TheProgramThatNamesItBreaks()
    {
        _project.Delete("corpus/logs/thermopylae.yaml");
        _project.Delete("corpus/logs/thermopylae.txt");

        _project.Build().FailWith($"{_project.Locate("Program.cs", "Thermopylae.")}: error CS0117");
    }

    [Fact]
    public void AnOldFileMovedIn_ItIsCompiled()
    {
        _project.Write("corpus/logs/lightning.yaml", """
            document: lightning
            license: CC0-1.0
            text: She was lost.
            annotations: []
            """.Replace("text: She", "text: |\n  She", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_project.PathOf("corpus/logs/lightning.yaml"), _compiled.AddYears(-1));

        _project.Build().BeClean();

        _project.CompiledAt().Should().BeAfter(_compiled);
    }
}
