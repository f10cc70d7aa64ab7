using System.Reflection.PortableExecutable;
using System.Text;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests.Contents;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackageFeed feed)
{
    private const string Url = "https://github.com/ipr-corpus/ipr-corpus";

    private readonly IReadOnlyList<Package> _packages = Package.ReadAll(feed.Folder);

    [Fact]
    public void TheSolution_PacksSevenPackages() =>
        _packages.Select(static package => package.Id).Should().BeEquivalentTo("IprCorpus", "IprCorpus.Generators", "IprCorpus.Html", "IprCorpus.Linq",
            "IprCorpus.Parquet", "IprCorpus.Runtime", "IprCorpus.Tool");

    [Fact]
    public void TheRuntime_IsALibraryThatNeedsNothing_WithTheAnalyzersOfThoseWhoUseIt()
    {
        var package = Find("IprCorpus.Runtime");

        package.Files.Keys.Should().BeEquivalentTo(
            "LICENSE",
            "PATTERNS.md",
            "README.md",
            "analyzers/dotnet/cs/IprCorpus.Analyzers.dll",
            "analyzers/dotnet/cs/IprCorpus.CodeFixes.dll",
            "icon.png",
            "lib/net8.0/IprCorpus.Runtime.dll",
            "lib/net8.0/IprCorpus.Runtime.xml");
        package.Dependencies.Should().Equal("net8.0: nothing");
    }

    [Fact]
    public void TheCorpus_NeedsTheRuntimeAndNoGenerator()
    {
        var package = Find("IprCorpus");

        package.Files.Keys.Should().BeEquivalentTo("LICENSE", "README.md", "icon.png", "lib/net8.0/IprCorpus.dll", "lib/net8.0/IprCorpus.xml");
        package.Dependencies.Should().Equal($"net8.0: IprCorpus.Runtime {PackageFeed.Version}");
        package.Manifest.Descendants().Single(static element => element.Name.LocalName == "dependency").Attribute("exclude")
            .Should().BeNull("the runtime's analyzers are for those who reference the corpus");
    }

    [Fact]
    public void TheGenerators_AreAFolderOfAnalyzersAHostForLargeCorporaAndWhatTheirCodeStandsOn()
    {
        var package = Find("IprCorpus.Generators");

        package.Files.Keys.Should().BeEquivalentTo(
            "DIAGNOSTICS.md",
            "LICENSE",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
                        "build/net8.0/IprCorpus.Generators.props",
            "build/net8.0/IprCorpus.Generators.targets",
            "icon.png",
            "lib/net8.0/_._",
            "tools/README.md",
            "tools/SHIPPING.md",
            "tools/generator/IprCorpus.Compiler.dll",
            "tools/generator/IprCorpus.Generators.dll",
            "tools/generator/YamlDotNet.dll",
            "tools/net8.0/IprCorpus.Build.dll",
            "tools/net8.0/IprCorpus.Build.runtimeconfig.json",
            "tools/net8.0/IprCorpus.Compiler.dll",
            "tools/net8.0/YamlDotNet.dll");
        package.Dependencies.Should().Equal($"net8.0: IprCorpus.Runtime {PackageFeed.Version}");
    }

    [Theory]
    [InlineData("IprCorpus")]
    [InlineData("IprCorpus.Generators")]
    [InlineData("IprCorpus.Html")]
    [InlineData("IprCorpus.Linq")]
    [InlineData("IprCorpus.Parquet")]
    [InlineData("IprCorpus.Runtime")]
    [InlineData("IprCorpus.Tool")]
    public void EveryPackage_SaysWhatItIs(string id)
    {
        var package = Find(id);

        package["version"].Should().Be(PackageFeed.Version);
        package["license"].Should().Be("MIT");
        package["readme"].Should().Be("README.md");
        package["icon"].Should().Be("icon.png");
        package["projectUrl"].Should().Be(Url);
        package["releaseNotes"].Should().Be(Url + "/blob/main/CHANGELOG.md");
        package["tags"]!.Split(' ').Should().Contain(["corpus", "annotation", "nlp", "source-generator", "linq"]);
        var repository = package.Manifest.Elements().Single(static element => element.Name.LocalName == "repository");
        (repository.Attribute("type")?.Value, repository.Attribute("url")?.Value, repository.Attribute("commit")?.Value).Should()
            .Be(("git", Url, PackageFeed.Commit));
        package["description"].Should().NotBeNullOrWhiteSpace();
        Encoding.UTF8.GetString(package.Files["README.md"]).Length.Should().BeGreaterThan(300, "a readme says how to begin");
    }

    [Theory]
    [InlineData("IprCorpus", "P:IprCorpus.Corpus.Documents")]
    [InlineData("IprCorpus.Runtime", "T:IprCorpus.Runtime.CorpusDocument")]
    public void EveryLibrary_CarriesItsComments(string id, string member) =>
        Encoding.UTF8.GetString(Find(id).Files[$"lib/net8.0/{id}.xml"]).Should().Contain($"<member name=\"{member}\">");

    [Fact]
    public void EveryDiagnostic_LinksToThePageAtTheSameAddress() =>
        File.ReadAllText(Path.Combine(Repository.Root, "generators", "Shared", "Reporting", "Descriptors.cs"))
            .Should().Contain($"\"{Url}/blob/main/generators/DIAGNOSTICS.md#\"");

    /// <summary>A stack trace has lines without a file beside the assembly.</summary>
    [Fact]
    public void EveryAssemblyOfOurs_CarriesItsSymbols() =>
        _packages.SelectMany(static package => package.Files)
            .Where(static file => Path.GetFileName(file.Key).StartsWith("IprCorpus", StringComparison.Ordinal)
                && file.Key.EndsWith(".dll", StringComparison.Ordinal))
            .Should().HaveCountGreaterThan(8).And.AllSatisfy(static file =>
            {
                using var assembly = new PEReader(new MemoryStream(file.Value));
                assembly.ReadDebugDirectory().Should().Contain(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb,
                    "{0} has symbols", file.Key);
            });

    private Package Find(string id) => _packages.Single(package => package.Id == id);
}
