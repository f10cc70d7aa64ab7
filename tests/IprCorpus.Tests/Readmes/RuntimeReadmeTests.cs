namespace IprCorpus.Tests.Readmes;

/// <summary>Every block of C# in the README of the runtime compiles, and those that print do print.</summary>
[Collection(ConsoleUsers.Name)]
public sealed class RuntimeReadmeTests
{
    private const string Path = "src/IprCorpus.Runtime/README.md";

    public static TheoryData<int> Programs =>
        [.. new Markdown(Path).Blocks.Where(static block => block.Language == "csharp").Select(static block => block.Index)];

    [Fact]
    public void There_are_programs() => ((IEnumerable<object[]>)Programs).Should().HaveCountGreaterThan(4);

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles_and_runs(int index)
    {
        var block = new Markdown(Path).Blocks[index].Content;
        var program = block.Contains("using IprCorpus;", StringComparison.Ordinal) ? block : "using IprCorpus;\nusing IprCorpus.Runtime;\n\n" + block;

        // The other half of a pattern is generated; IprCorpus.Analyzers.Tests runs the generator.
        if (program.Contains("[CorpusPattern", StringComparison.Ordinal))
        {
            program = program.Replace("using IprCorpus.Runtime;\n", "using IprCorpus.Runtime;\n\nConsole.WriteLine(Queries.Speakers().Count());\n",
                StringComparison.Ordinal)
                + "\ninternal static partial class Queries { public static partial IEnumerable<PatternMatch> Speakers() => []; }\n";
        }

        Sample.Run(program).Should().NotBeEmpty();
    }
}
