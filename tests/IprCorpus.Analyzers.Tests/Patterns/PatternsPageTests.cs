using System.Text.RegularExpressions;
using IprCorpus.Analyzers.Tests.Harness;

namespace IprCorpus.Analyzers.Tests.Patterns;

/// <summary>What <c>PATTERNS.md</c> shows is what happens.</summary>
public partial class PatternsPageTests
{
    [Fact]
    public void TheExample_GivesWhatIsShown()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PATTERNS.md")).ReplaceLineEndings("\n");
        var blocks = BlockPattern().Matches(page).Select(static block => block.Groups["content"].Value).ToArray();

        var program = blocks[0] + $$"""

            internal static class Program
            {
                public static string Run()
                {
                    var Console = new System.IO.StringWriter { NewLine = "\n" };
            {{blocks[1]}}
                    return Console.ToString();
                }
            }
            """;

        PatternProgram.Of(program, [CorpusReference.Seeds]).Execute().Should().Be(blocks[2]);
    }

    [GeneratedRegex(@"^```(csharp)?\n(?<content>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
