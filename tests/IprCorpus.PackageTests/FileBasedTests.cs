using System.Text.Json;
using System.Text.RegularExpressions;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>A program in one file, without a project.</summary>
[Collection(PackageCollection.Name)]
public partial class FileBasedTests(PackageFeed feed)
{
    [Fact]
    public void TheProgramThatTheReadmeOpensWith_PrintsWhatIsShown()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var (program, shown) = OpeningPattern().Match(readme) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : default;
        program.Should().NotBeNull("the README opens with a program in one file");
        var folder = feed.NewFolder("work/ask");
        File.WriteAllText(Path.Combine(folder, "ask.cs"), VersionPattern().Replace(program, "@" + PackageFeed.Version));

        feed.Run(folder, "ask.cs").Should().Be(shown);
    }

    [Fact]
    public void AnEditOfTheCorpus_ChangesTheNextAnswer_AndAnErrorIsTold()
    {
        var project = feed.Open("Builder", "OneFile");
        project.Delete("Builder.csproj");
        project.Delete("Program.cs");
        project.Write("ask.cs", $$"""
            #:package IprCorpus.Generators@{{PackageFeed.Version}}
            using Voyages;
            foreach (var arrival in Corpus.Arrivals) Console.WriteLine($"{arrival.Ship.Name} in {arrival.Port.Name}");
            """);
        var folder = project.PathOf("");
        feed.Run(folder, "ask.cs").Should().Be("Cutty Sark in Shanghai\nThermopylae in Foochow\n");

        project.Edit("corpus/logs/thermopylae.yaml", "port: foochow", "port: shanghai");
        feed.Run(folder, "ask.cs").Should().Be("Cutty Sark in Shanghai\nThermopylae in Shanghai\n");

        project.Edit("corpus/logs/thermopylae.yaml", "port: shanghai", "port: nowhere");
        new Action(() => feed.Run(folder, "ask.cs")).Should().Throw<Exception>().WithMessage("*IPR0401*");
    }

    /// <summary>Programs in one file are compiled for native code by default, where JSON by reflection is switched off.</summary>
    [Fact]
    public void Json_NeedsNoReflection()
    {
        var project = feed.Open("Builder", "OneFileJson");
        project.Delete("Builder.csproj");
        project.Delete("Program.cs");
        project.Write("ask.cs", $$"""
            #:package IprCorpus.Generators@{{PackageFeed.Version}}
            using System.Text.Json;
            using Voyages;
            using IprCorpus.Runtime;
            Console.WriteLine(JsonSerializer.IsReflectionEnabledByDefault);
            foreach (var arrival in Corpus.Arrivals) Console.WriteLine(arrival.ToJson());
            """);

        var lines = feed.Run(project.PathOf(""), "ask.cs").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].Should().Be("False");
        lines.Skip(1).Should()
            .HaveCount(2).And.AllSatisfy(static line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString().Should().StartWith("came to"));
    }

    [GeneratedRegex(@"`ask\.cs`:\n\n```csharp\n(#:package IprCorpus@.*?)```\n```sh\ndotnet run ask\.cs\n```\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(@"(?<=#:package [\w.]+)@[\d.]+")]
    private static partial Regex VersionPattern();
}
