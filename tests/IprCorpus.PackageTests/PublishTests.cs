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

    [SkippableFact]
    public void ANativeProgram_AnswersTheSame()
    {
        var project = feed.Open("Reader", "Native");

        var build = project.Publish("-p:PublishAot=true", "-p:TrimmerSingleWarn=false");

        Skip.If(build.Log.Contains("Platform linker", StringComparison.Ordinal), "NativeAOT needs a C compiler's linker, and this machine has none.");
        build.BeClean();
        project.RunPublished().Should().Be(ReaderTests.Answers);
    }
}
