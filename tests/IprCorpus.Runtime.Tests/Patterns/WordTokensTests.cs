using IprCorpus.Runtime.Patterns;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Patterns;

public class WordTokensTests
{
    [Fact]
    public void WordsAndMarks_AreTokens()
    {
        var words = new WordTokens();
        var document = new InMemoryCorpus(("d", "China’s law, 3.5 中文 👍🏽!", [])).Documents.All[0];

        words.Open(document);

        Enumerable.Range(0, words.Count).Select(token => new TextSpan(words.Start(token), words.End(token))).Should().Equal(document.TokenSpans);
        words.Count.Should().Be(8);
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

        words.Open(new InMemoryCorpus(("d", "ab  cd  ", [])).Documents.All[0]);

        words.TokensOf(new TextSpan(start, end)).Should().Be((first, last));
    }
}
