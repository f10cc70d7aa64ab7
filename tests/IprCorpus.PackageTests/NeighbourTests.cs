using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>
/// Another analyzer in the same project brings another YamlDotNet. Each must run on its own: the SDK would give both the
/// higher version, and the one that was built against the other could fail to load.
/// </summary>
[Collection(PackageCollection.Name)]
public class NeighbourTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Older", "11.0.0.0")]
    [InlineData("Newer", "99.0.0.0")]
    public void EachAnalyzer_RunsOnItsOwnYamlDotNet(string neighbour, string version)
    {
        feed.Open("Neighbour", $"Neighbour.{neighbour}").Pack(feed.Neighbours, $"-p:Yaml={neighbour}").BeClean();
        var project = feed.Open("Builder", $"BesideA{neighbour}Neighbour");
        project.Edit("Builder.csproj", "<ItemGroup>", $"""
            <ItemGroup>
                <PackageReference Include="Neighbour.{neighbour}" Version="$(IprCorpusVersion)" />
            """);
        project.Edit("Program.cs", "using Voyages;", "using Voyages;\nConsole.WriteLine(Neighbour.Yaml);");

        foreach (var server in (string[])["true", "false"])
        {
            project.Build("--no-incremental", $"-p:UseSharedCompilation={server}").BeClean();
            project.Run().Should().StartWith($"YAML 1.2 by {version}\nCutty Sark in Shanghai");
        }
    }
}
