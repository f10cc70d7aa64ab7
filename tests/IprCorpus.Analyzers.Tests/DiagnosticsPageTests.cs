using System.Text.RegularExpressions;
using IprCorpus.Analyzers.Ids;
using IprCorpus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Analyzers.Tests;

/// <summary>The C# examples of <c>generators/DIAGNOSTICS.md</c>: what it calls wrong is found, what it calls right is not.</summary>
public partial class DiagnosticsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "DIAGNOSTICS.md")).ReplaceLineEndings("\n");

    private static readonly CorpusReference Corpus = CorpusReference.Of(Files());

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (var section in SectionPattern().Matches(Page).Select(static match => match.Groups))
            {
                if (CodePattern().Matches(section["body"].Value) is [var wrong, var right])
                {
                    examples.Add(section["id"].Value, wrong.Groups["code"].Value, right.Groups["code"].Value);
                }
            }

            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task AnExample_IsWhatThePageCallsIt(string id, string wrong, string right)
    {
        (await Find(wrong)).Should().Contain(id);
        (await Find(right)).Should().NotContain(static found => found.StartsWith("IPR", StringComparison.Ordinal));
    }

    [Fact]
    public void AllButOneOfTheRules_HaveExamples() => ((IEnumerable<object[]>)Examples).Should().HaveCount(12);

    private static async Task<IEnumerable<string>> Find(string code)
    {
        var program = $"using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing IprCorpus.Runtime;\nusing Test;\n\n" +
            $"internal static partial class Program\n{{\n{code}}}\n";
        var compilation = Consumer.Compilation(program).AddReferences(MetadataReference.CreateFromImage(Corpus.Image));
        var analyzed = await compilation.WithAnalyzers([new LiteralIdAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return PatternProgram.Of(program, [Corpus]).Diagnostics.Concat(analyzed).Select(static diagnostic => diagnostic.Id);
    }

    /// <summary>The corpus that the examples belong to.</summary>
    private static TestCorpus Files() =>
        FilePattern().Matches(Page[..Page.IndexOf("\n## ", StringComparison.Ordinal)])
            .Aggregate(TestCorpus.Empty, static (corpus, file) => corpus.With(file.Groups["path"].Value, file.Groups["content"].Value))
            .With("a.yaml", "document: a");

    [GeneratedRegex(@"^## (?<id>IPR08\d\d)\n(?<body>.*?)(?=^#)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^```(yaml|text) (?<path>\S+)\n(?<content>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FilePattern();
}
