using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>A reader's program without the code that it does not call, and without a runtime.</summary>
[Collection(PackageCollection.Name)]
public class PublishTests(PackageFeed feed)
{
    [Fact]
    public void ATrimmedProgram_AnswersTheSame()
    {
        var project = feed.Open("Reader", "Trimmed");

        project.Publish("-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false").BeClean();

        project.RunPublished().Should().Be(ReaderTests.Answers);
    }

    /// <summary>The record of a layer, and what is read of it, stay where the program asks for it.</summary>
    [Fact]
    public void LayersThatNobodyAsksFor_AreTrimmedAway()
    {
        var project = feed.Open("Builder", "OneLayer");
        project.Write("Program.cs", "System.Console.WriteLine(Voyages.Corpus.Arrivals.Count);");

        project.Publish("-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false").BeClean();

        project.RunPublished().Should().Be("2\n");
        var types = TypesOf(project.PathOf("bin/published/Builder.dll"));
        types.Should().Contain("Arrival").And.NotContain(["Cargo", "Goods", "Document", "Entity"]);
    }

    [SkippableFact]
    public void ANativeProgram_AnswersTheSame()
    {
        var project = feed.Open("Reader", "Native");

        var build = project.Publish("-p:PublishAot=true", "-p:TrimmerSingleWarn=false");

        Skip.If(build.Log.Contains("Platform linker", StringComparison.Ordinal), "NativeAOT needs a C compiler's linker, and this machine has none.");
        build.BeClean();
        project.RunPublished().Should().Be(ReaderTests.Answers);
    }

    private static List<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }
}
