using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>A diagnostic in a YAML file is configured as any other warning of the compiler is.</summary>
[Collection(PackageCollection.Name)]
public class SeverityTests
{
    private readonly ConsumerProject _project;
    private readonly string _place;

    public SeverityTests(PackageFeed feed)
    {
        _project = feed.Open("Builder");
        _project.Edit("corpus/logs/cutty-sark.yaml", "exact: came to Shanghai", "exact: \" came to Shanghai\"");
        _place = _project.Locate("corpus/logs/cutty-sark.yaml", "\" came to Shanghai\"");
    }

    [Fact]
    public void AWarning_IsReportedOnceAndBreaksNothing()
    {
        var build = _project.Build();

        build.Places.Should().Equal($"{_place}: warning IPR0310");
        build.ExitCode.Should().Be(0);
    }

    [Fact]
    public void WarningsAsErrors_MakesItAnError() =>
        _project.Build("-p:WarningsAsErrors=IPR0310").FailWith($"{_place}: error IPR0310");

    [Fact]
    public void NoWarn_SilencesIt() =>
        _project.Build("-p:NoWarn=IPR0310").BeClean();

    [Theory]
    [InlineData(".globalconfig", "is_global = true")]
    [InlineData(".editorconfig", "[*.cs]")]
    public void AConfigurationFile_MakesItAnError(string file, string header)
    {
        _project.Write(file, $"{header}\ndotnet_diagnostic.IPR0310.severity = error\n");

        _project.Build().FailWith($"{_place}: error IPR0310");
    }

    [Theory]
    [InlineData(".globalconfig", "is_global = true")]
    [InlineData(".editorconfig", "[*.cs]")]
    public void AConfigurationFile_SilencesIt(string file, string header)
    {
        _project.Write(file, $"{header}\ndotnet_diagnostic.IPR0310.severity = none\n");

        _project.Build().BeClean();
    }
}
