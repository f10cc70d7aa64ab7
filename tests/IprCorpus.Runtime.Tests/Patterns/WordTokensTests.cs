using IprCorpus.Runtime.Patterns;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Patterns;

public class WordTokensTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n ", "")]
    [InlineData("Tian said.", "Tian|said|.")]
    [InlineData("China’s own, can't; rock'n'roll", "China’s|own|,|can't|;|rock'n'roll")]
    [InlineData("3.5 or 1,000,000.", "3.5|or|1,000,000|.")]
    [InlineData("U.S. law, e.g. this", "U.S|.|law|,|e.g|.|this")]
    [InlineData("'quoted' -- dashed-word", "'|quoted|'|-|-|dashed|-|word")]
    [InlineData("snake_case x1 1a", "snake_case|x1|1a")]
    [InlineData("e\u0301te\u0301 中文 𝒜b 👍🏽!", "e\u0301te\u0301|中文|𝒜b|👍|🏽|!")]
    [InlineData("a''b a..b 1,,2", "a|'|'|b|a|.|.|b|1|,|,|2")]
    public void WordsAndMarks_AreTokens(string text, string tokens)
    {
        var words = new WordTokens();

        words.Open(new TestCorpus(("d", text, [])).Documents.All[0]);

        string.Join('|', Enumerable.Range(0, words.Count).Select(token => text[words.Start(token)..words.End(token)])).Should().Be(tokens);
    }

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 3, 0, 1)]
    [InlineData(1, 5, 0, 2)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(2, 2, 1, 1)]
    [InlineData(2, 4, 1, 1)]
    [InlineData(7, 8, 2, 2)]
    public void ASpan_HasTheTokensThatItSharesACharacterWith(int start, int end, int first, int last)
    {
        var words = new WordTokens();

        words.Open(new TestCorpus(("d", "ab  cd  ", [])).Documents.All[0]);

        words.TokensOf(new TextSpan(start, end)).Should().Be((first, last));
    }
}
