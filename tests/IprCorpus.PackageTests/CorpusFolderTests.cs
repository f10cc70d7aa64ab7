using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Where the corpus lies, and how a project says so.</summary>
[Collection(PackageCollection.Name)]
public class CorpusFolderTests(PackageFeed feed)
{
    private const string Property = "<OutputType>Exe</OutputType>";

    private readonly ConsumerProject _project = feed.Open("Builder");

    [Fact]
    public void AForgottenFolder_IsSaidToBeMissing()
    {
        _project.Move("corpus", "texts");

        var build = _project.Build();

        build.ExitCode.Should().NotBe(0);
        build.Messages.Should().ContainSingle(static message => message.Id.StartsWith("IPR", StringComparison.Ordinal))
            .Which.Text.Should().Contain(_project.PathOf("corpus")).And.Contain("CorpusDirectory");
    }

    [Fact]
    public void AnotherFolder_IsNamedByAProperty()
    {
        _project.Move("corpus", "texts");
        _project.Edit("Builder.csproj", Property, Property + "<CorpusDirectory>texts</CorpusDirectory>");

        Answers();
    }

    [Fact]
    public void AFolderOutsideTheProject_IsNamedByItsPath()
    {
        _project.Move("corpus", "../Shared corpus");
        _project.Edit("Builder.csproj", Property, Property + "<CorpusDirectory>../Shared corpus/</CorpusDirectory>");

        Answers();
        _project.Move("../Shared corpus", "corpus");
    }

    [Fact]
    public void FilesCanBeListedOneByOne()
    {
        _project.Edit("Builder.csproj", Property, Property + "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>");
        _project.Edit("Builder.csproj", "</Project>", """
              <ItemGroup>
                <CorpusDocument Include="corpus/corpus.yaml;corpus/registry.yaml;corpus/logs/*" />
              </ItemGroup>
            </Project>
            """);

        Answers();
    }

    [Theory]
    [InlineData("C# projects")]
    [InlineData("100% sure; perhaps (ü)")]
    public void TheFolderAbove_CanHaveAnyName(string name)
    {
        var project = feed.Open("Builder", name);

        project.Build().BeClean();
        project.Run().Should().StartWith("Cutty Sark in Shanghai");
    }

    private void Answers()
    {
        _project.Build().BeClean();
        _project.Run().Should().StartWith("Cutty Sark in Shanghai");
    }
}
