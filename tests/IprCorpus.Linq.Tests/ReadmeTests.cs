using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using IprCorpus.Linq.Tests.ClickHouse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Linq.Tests;

/// <summary>The programs of the READMEs compile and print what the pages say.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly Regex Block = new("^```(?<language>\\w+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    private readonly string _folder = Directory.CreateTempSubdirectory("iprcorpus-readme-").FullName;

    [Fact]
    public void The_program_over_DuckDB_prints_what_the_page_shows()
    {
        var page = Page("IprCorpus.Linq");

        Run(Blocks(page, "csharp").First()).Should().Be(Blocks(page, "text").First());
    }

    [SkippableFact]
    public void The_program_over_ClickHouse_prints_what_the_page_shows()
    {
        Skip.If(ClickHouseLibrary.Absence is not null, ClickHouseLibrary.Absence);
        var page = Page("IprCorpus.Linq");
        var connection = ClickHouseTestServer.Instance.ConnectionTo("readme");
        var program = Blocks(page, "csharp").Last().Replace("Host=localhost;Database=corpus", connection, StringComparison.Ordinal);

        Run(program).Should().Be(Blocks(page, "text").Last());
    }

    [Fact]
    public void The_program_that_exports_runs() =>
        Run(Blocks(Page("IprCorpus.Parquet"), "csharp").Single()).Should().Be("1 documents, 275 annotations, 1 parts\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Page(string project) => File.ReadAllText(Repository.PathOf($"src/{project}/README.md"));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Block.Matches(page).Where(block => block.Groups["language"].Value == language).Select(static block => block.Groups["code"].Value);

    /// <summary>Runs a program in this process, with its folders in one that is removed.</summary>
    private string Run(string program)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using " +
            "System.Threading.Tasks;";
        var source = program.Replace("\"parquet\"", SymbolDisplay.FormatLiteral(Path.Combine(_folder, "parquet"), quote: true), StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create("Readme", [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(source)], references);
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        stream.Position = 0;
        var main = new AssemblyLoadContext("readme", isCollectible: true).LoadFromStream(stream).EntryPoint!;
        var (console, output) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
