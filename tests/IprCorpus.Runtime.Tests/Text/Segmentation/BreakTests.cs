using IprCorpus.Segmentation;

namespace IprCorpus.Runtime.Tests.Text.Segmentation;

/// <summary>The boundaries are those of UAX #29: the consortium's own tests say so.</summary>
public class BreakTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "Z", "é", "é", "א", "カ", "7", "'", "\"", ".", ",", ":", "_", " ", "　", "\r", "\n", "\u0085", "\u200D", "🇩", "🛑", "\u00AD",
        "!", ")", "字", "\uD800")
        .List[0, 24].Select(string.Concat);

    [SkippableFact]
    public void Words_PassTheConsortiumsTests() => Check("auxiliary/WordBreakTest.txt", WordBreaks.Next, 1800);

    [SkippableFact]
    public void Sentences_PassTheConsortiumsTests() => Check("auxiliary/SentenceBreakTest.txt", SentenceBreaks.Next, 500);

    [Fact]
    public void Words_PartTheText() => Texts.Sample(text => IsPartition(text, WordBreaks.Next));

    [Fact]
    public void Sentences_PartTheText() => Texts.Sample(text => IsPartition(text, SentenceBreaks.Next));

    private static void Check(string path, Func<string, int, int> next, int atLeast)
    {
        var count = 0;
        foreach (var (line, text, boundaries) in UnicodeFiles.BreakTests(path))
        {
            Boundaries(text, next).Should().Equal(boundaries, line);
            count++;
        }

        count.Should().BeGreaterThan(atLeast);
    }

    private static bool IsPartition(string text, Func<string, int, int> next)
    {
        var boundaries = Boundaries(text, next);
        return boundaries[^1] == text.Length && boundaries.Zip(boundaries.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static List<int> Boundaries(string text, Func<string, int, int> next)
    {
        var boundaries = new List<int> { 0 };
        for (var position = 0; position < text.Length;)
        {
            boundaries.Add(position = next(text, position));
        }

        return boundaries;
    }
}
