namespace IprCorpus.Tests.Readmes;

/// <summary>Every block of C# of every page compiles in a test.</summary>
[Collection(ConsoleUsers.Name)]
public sealed class PagesTests
{
    private const string Html = "src/IprCorpus.Html/README.md";
    private const string Shipping = "generators/IprCorpus.Generators/SHIPPING.md";

    /// <summary>The pages with C#, each with the tests that compile it.</summary>
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["README.md"] = "IprCorpus.Tests/Readmes/ReadmeTests",
        ["generators/DIAGNOSTICS.md"] = "IprCorpus.Analyzers.Tests/DiagnosticsPageTests",
        ["generators/IprCorpus.Generators/README.md"] = "IprCorpus.Tests/Readmes/ReadmeTests",
        [Shipping] = "IprCorpus.Tests/Readmes/PagesTests",
        ["seeds/COOKBOOK.md"] = "IprCorpus.Tests/Readmes/ReadmeTests",
        [Html] = "IprCorpus.Tests/Readmes/PagesTests",
        ["src/IprCorpus.Linq/README.md"] = "IprCorpus.Linq.Tests/ReadmeTests",
        ["src/IprCorpus.Parquet/README.md"] = "IprCorpus.Linq.Tests/ReadmeTests",
        ["src/IprCorpus.Runtime/PATTERNS.md"] = "IprCorpus.Analyzers.Tests/Patterns/PatternsPageTests",
        ["src/IprCorpus.Runtime/README.md"] = "IprCorpus.Tests/Readmes/RuntimeReadmeTests",
        ["src/IprCorpus/README.md"] = "IprCorpus.Tests/Readmes/ReadmeTests",
    };

    [Fact]
    public void Every_page_with_CSharp_is_compiled_somewhere() =>
        new[] { "generators", "seeds", "src", "tests" }
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(static part => part is "bin" or "obj" or "node_modules"))
            .Where(static path => new Markdown(path).Blocks.Any(static block => block.Language is "csharp" or "cs" or "c#"))
            .Should().BeEquivalentTo(Pages.Keys);

    [Fact]
    public void The_tests_exist() =>
        Pages.Values.Distinct().Should().AllSatisfy(static test => File.Exists(Repository.PathOf($"tests/{test}.cs")).Should().BeTrue("of {0}", test));

    [Fact]
    public void The_block_of_the_page_package_compiles()
    {
        var block = new Markdown(Html).Blocks.Single(static block => block.Language == "csharp").Content;

        Sample.Diagnose("using IprCorpus;\n" + block, typeof(Corpus).Assembly, typeof(IprCorpus.Html.CorpusHtml).Assembly).Should().BeEmpty();
    }

    [Fact]
    public void The_alias_of_a_corpus_compiles()
    {
        var block = new Markdown(Shipping).Blocks.Single(static block => block.Language == "csharp").Content;

        Sample.Diagnose(block + "Console.WriteLine(typeof(Logs));\n\nnamespace Lighthouse { internal static class Corpus { } }\n").Should().BeEmpty();
    }
}
