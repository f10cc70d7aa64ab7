using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>The analyzers that come with the runtime's package, in the project of a reader and in that of a corpus builder.</summary>
[Collection(PackageCollection.Name)]
public class PatternTests(PackageFeed feed)
{
    private const string Queries = """
        using IprCorpus.Runtime;

        internal static partial class Queries
        {
            [CorpusPattern("PATTERN")]
            public static partial IEnumerable<PatternMatch> Find();
        }
        """;

    [Fact]
    public void APatternOverAReferencedCorpus_IsCompiledAndRuns()
    {
        var project = feed.Open("Reader", "Reader.Patterns");
        project.Write("Queries.cs", "using IprCorpus;\n" + Queries.Replace("PATTERN", "who:Mention[form='name'] 'said'"));
        project.Write("Program.cs", "foreach (var match in Queries.Find()) Console.WriteLine($\"{match.Text}, {match[\"who\"]!.Annotation!.Id}\");");

        project.Build().BeClean();

        project.Run().Should().Be("Tian said, m5-tian\nDi said, m8-di\n");
    }

    [Fact]
    public void APatternOverTheProjectsOwnCorpus_IsCompiledOnce()
    {
        var project = feed.Open("Builder", "Builder.Patterns");
        project.Write("Queries.cs", "using Voyages;\n" + Queries.Replace("PATTERN", "Arrival[port.code='CNS.*']"));
        project.Edit("Program.cs", "using Voyages;", "using Voyages;\nConsole.WriteLine(Queries.Find().Count());");

        project.Build().BeClean();

        project.Run().Should().StartWith("1\n");
        project.Edit("Program.cs", "Ship.CuttySark", "Ship.ById(\"cuttysark\")!");
        project.Build("-warnaserror").FailWith($"{project.Locate("Program.cs", "\"cuttysark\"")}: error IPR0821");
    }

    [Fact]
    public void DiagnosticsInPatternsAndIds_AreSaidAtTheirPlace()
    {
        var project = feed.Open("Reader", "Reader.Errors");
        project.Write("Queries.cs", "using IprCorpus;\n" + Queries.Replace("PATTERN", "[] within Quotatoin"));
        project.Build().FailWith($"{project.Locate("Queries.cs", "Quotatoin")}: error IPR0804", $"{project.Locate("Queries.cs", "Find")}: error CS8795");

        project.Delete("Queries.cs");
        project.Write("Program.cs", "using IprCorpus;\n\nConsole.WriteLine(Person.ById(\"tian-shihung\"));\n");
        project.Build("-warnaserror").FailWith($"{project.Locate("Program.cs", "\"tian-shihung\"")}: error IPR0821");
    }
}
