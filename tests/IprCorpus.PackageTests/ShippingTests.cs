using System.Text.Json;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Somebody packs a corpus of his own, and somebody else queries it.</summary>
[Collection(PackageCollection.Name)]
public class ShippingTests(PackageFeed feed)
{
    private const string Reference = "<PackageReference Include=\"IprCorpus.Generators\" Version=\"$(IprCorpusVersion)\" />";

    private const string Program = """
        using Voyages;
        using IprCorpus.Runtime;

        foreach (var arrival in Corpus.Arrivals)
        {
            Console.WriteLine($"{arrival.Text}: {Queries.Came().Count()}");
        }

        internal static partial class Queries
        {
            [CorpusPattern("'came' 'to'")]
            public static partial IEnumerable<MATCH> Came();
        }
        """;

    [Fact]
    public void OneReference_BringsTypesRuntimeAndPatterns_AndNoGenerator()
    {
        Library("Voyages.Shipped").Pack(feed.Neighbours, "-p:PackageId=Voyages.Shipped", "-p:GenerateDocumentationFile=true").BeClean();
        var reader = Consumer("Voyages.Reader", "Voyages.Shipped");

        reader.Build().BeClean();

        reader.Run().Should().Be("came to Shanghai: 2\ncame to Foochow: 2\n");
        var output = OutputOf(reader);
        Directory.EnumerateFiles(output, "*.dll").Select(Path.GetFileName).Should().BeEquivalentTo("Reader.dll", "IprCorpus.Runtime.dll", "Voyages.dll");
        Assets(output).Should()
            .NotContain(static path => path.Contains("YamlDotNet", StringComparison.Ordinal) || path.Contains("IprCorpus.Compiler", StringComparison.Ordinal));
        Libraries(output).Should().BeEquivalentTo(["Reader", "IprCorpus.Generators", "IprCorpus.Runtime", "Voyages.Shipped"],
            "the generator is named, as what brings the runtime");
        File.ReadAllLines(reader.PathOf("analyzers.txt")).Should()
            .Contain("IprCorpus.Analyzers.dll").And.NotContain(["IprCorpus.Generators.dll", "IprCorpus.Compiler.dll", "YamlDotNet.dll"]);
    }

    /// <summary>With the generator as a private asset, neither the package nor the program that uses it names the generator.</summary>
    [Fact]
    public void TwoReferences_KeepTheGeneratorOutOfThePackageAndOfTheProgram()
    {
        var library = Library("Voyages.Two");
        library.Edit("Voyages.csproj", Reference,
            Reference.Replace(" />", " PrivateAssets=\"all\" />", StringComparison.Ordinal) +
                Reference.Replace("Generators", "Runtime", StringComparison.Ordinal));
        library.Pack(feed.Neighbours, "-p:PackageId=Voyages.Two").BeClean();
        var reader = Consumer("Voyages.TwoReader", "Voyages.Two");

        reader.Build().BeClean();

        reader.Run().Should().Be("came to Shanghai: 2\ncame to Foochow: 2\n");
        Libraries(OutputOf(reader)).Should().BeEquivalentTo("Reader", "IprCorpus.Runtime", "Voyages.Two");
        File.ReadAllText(reader.PathOf("obj/project.assets.json")).Should().NotContain("IprCorpus.Generators");
    }

    [Fact]
    public void AReferenceThatWouldLeaveTheRuntimeBehind_IsAnErrorThatSaysWhatToDo()
    {
        var library = Library("Voyages.Private");
        library.Edit("Voyages.csproj", Reference, Reference.Replace(" />", " PrivateAssets=\"all\" />", StringComparison.Ordinal));

        var build = library.Pack(feed.NewFolder("refused"));

        build.ExitCode.Should().NotBe(0);
        build.Log.Should().Contain("error").And.Contain("IprCorpus.Runtime").And.Contain("PrivateAssets=\"all\"");
    }

    [Fact]
    public void OtherContentsUnderTheSameVersion_AreAWarning()
    {
        var (library, folder) = (Library("Voyages.Again"), feed.NewFolder("again"));
        library.Pack(folder).BeClean();
        library.Pack(folder).BeClean();
        library.Edit("corpus/logs/thermopylae.yaml", "port: foochow", "port: shanghai");

        library.Pack(folder).Log.Should().Contain("warning : The corpus has changed since Voyages 1.0.0 was packed last");

        library.Pack(folder, "-p:Version=1.0.1").Log.Should().NotContain("warning");
    }

    private ConsumerProject Library(string name)
    {
        var library = feed.Open("Builder", name);
        library.Delete("Program.cs");
        library.Write("Voyages.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <Version>1.0.0</Version>
                <NoWarn>$(NoWarn);NU5104</NoWarn>
              </PropertyGroup>

              <ItemGroup>
                {Reference}
              </ItemGroup>

            </Project>
            """);
        library.Delete("Builder.csproj");
        return library;
    }

    private ConsumerProject Consumer(string name, string package)
    {
        var reader = feed.Open("Reader", name);
        reader.Edit("Reader.csproj", "Include=\"IprCorpus\" Version=\"$(IprCorpusVersion)\"", $"Include=\"{package}\" Version=\"1.0.0\"");
        reader.Edit("Reader.csproj", "</Project>", """
              <Target Name="ListAnalyzers" AfterTargets="CoreCompile">
                <WriteLinesToFile File="analyzers.txt" Lines="@(Analyzer->'%(Filename)%(Extension)')" Overwrite="true" />
              </Target>
            </Project>
            """);
        reader.Write("Program.cs", Program.Replace("MATCH", "PatternMatch", StringComparison.Ordinal));
        return reader;
    }

    private static string OutputOf(ConsumerProject reader) =>
        Path.GetDirectoryName(Directory.EnumerateFiles(reader.PathOf("bin"), "Reader.dll", SearchOption.AllDirectories).Single())!;

    /// <summary>Gets the names of the libraries that a program's list of dependencies has.</summary>
    private static IEnumerable<string> Libraries(string output)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "Reader.deps.json")));
        return [.. file.RootElement.GetProperty("libraries").EnumerateObject().Select(static library => library.Name.Split('/')[0])];
    }

    private static IEnumerable<string> Assets(string output)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "Reader.deps.json")));
        return [.. file.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject()
            .SelectMany(static library => library.Value.TryGetProperty("runtime", out var assets)
                ? assets.EnumerateObject().Select(static asset => asset.Name) : [])];
    }
}
