using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Generated code compiles without a warning wherever it is put.</summary>
[Collection(PackageCollection.Name)]
public class CompilerSettingsTests(PackageFeed feed)
{
    [Fact]
    public void TheStrictestLibrary_HasNoDiagnostic()
    {
        var project = feed.Open("Builder");
        project.Delete("Program.cs");

        project.Build(
            "-p:OutputType=Library",
            "-p:Nullable=enable",
            "-p:TreatWarningsAsErrors=true",
            "-p:AnalysisLevel=latest-all",
            "-p:AnalysisMode=All",
            "-p:EnforceCodeStyleInBuild=true",
            "-p:GenerateDocumentationFile=true",
            "-p:WarningLevel=9999",
            "-p:Features=strict",
            "-p:CheckForOverflowUnderflow=true",
            "-p:IsAotCompatible=true").BeClean();
    }

    [Fact]
    public void TheOldestLanguageAndFramework_Suffice()
    {
        var project = feed.Open("Builder", "Oldest");

        project.Edit("Builder.csproj", "net10.0", "net8.0");

        project.Build("-p:LangVersion=12", "-p:UseAppHost=false").BeClean();

        project.Run().Should().StartWith("Cutty Sark in Shanghai");
    }

    [Fact]
    public void AnOlderFramework_IsRefusedByName()
    {
        var project = feed.Open("Builder", "TooOld");

        project.Edit("Builder.csproj", "net10.0", "net6.0");

        var build = project.Build("-p:CheckEolTargetFramework=false");

        build.ExitCode.Should().NotBe(0);
        build.Messages.Should().Contain(static message => message.Id == "NU1202" && message.Text.Contains("net8.0", StringComparison.Ordinal));
    }
}
