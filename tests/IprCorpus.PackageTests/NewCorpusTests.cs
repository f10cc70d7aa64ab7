using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>The tool as its users install it, and what it starts a corpus with.</summary>
[Collection(PackageCollection.Name)]
public class NewCorpusTests(PackageFeed feed)
{
    [Fact]
    public void ANewCorpus_BuildsAndAnswers()
    {
        var folder = feed.NewFolder("work/new");
        feed.DotNet(folder, "tool", "install", "IprCorpus.Tool", "--version", PackageFeed.Version, "--tool-path", "tools");
        var tool = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "iprcorpus.exe" : "iprcorpus");

        feed.RunTool(folder, tool, "new", "lighthouse").Should().Contain("'dotnet run --project lighthouse'");
        feed.DotNet(folder, "run", "--project", "lighthouse").Should()
            .Be("march-1: At dawn the Aurora passed to the north.\n  Sighting 8..25 the Aurora passed\n");

        foreach (var format in (string[])["brat", "conllu", "doccano", "tei", "uima-xmi", "webanno-tsv"])
        {
            feed.RunTool(folder, tool, "new", format, "--from", format);
            feed.DotNet(folder, "run", "--project", format).Should().Contain("At dawn the Aurora passed Harwich.", format).And.Contain(" Aurora\n", format);
        }
    }
}
