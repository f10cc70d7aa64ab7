using CsCheck;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Comparison;

namespace IprCorpus.Tool.Tests.Comparison;

public class TextMapTests
{
    [Theory]
    [InlineData("a b c", "a b c", 2, 3, 2, 3)]
    [InlineData("x a b", "a b", 2, 3, 0, 1)] // what stood before is gone
    [InlineData("a b", "x a b", 2, 3, 4, 5)] // something stands before
    [InlineData("a new b", "a old b", 2, 5, 2, 5)] // replaced
    [InlineData("a b", "a old b", 0, 3, 0, 7)] // added inside
    [InlineData("a new b", "a b", 2, 6, 2, 2)] // not in the other text
    [InlineData("a b", "", 0, 3, 0, 0)]
    [InlineData("", "a b", 0, 0, 0, 0)]
    public void A_range_lies_where_its_words_are(string from, string to, int start, int end, int mappedStart, int mappedEnd) =>
        TextMap.Between(from, to).Map(new TextRange(start, end)).Should().Be(new TextRange(mappedStart, mappedEnd));

    [Fact]
    public void Every_range_has_a_place_in_the_other_text() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n"], 0, 30], Gen.String[Gen.Char["ab .\n"], 0, 30], Gen.Int[0, 30], Gen.Int[0, 30]).Sample((from, to, one, two) =>
        {
            var range = new TextRange(Math.Min(Math.Min(one, two), from.Length), Math.Min(Math.Max(one, two), from.Length));
            var mapped = TextMap.Between(from, to).Map(range);
            (mapped.Start >= 0 && mapped.Start <= mapped.End && mapped.End <= to.Length).Should().BeTrue();
        }, iter: 2000);

    [Fact]
    public void Nothing_moves_but_by_what_is_put_before() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 1, 8], Gen.String[Gen.Char["xyz"], 1, 8]).Sample((text, before) =>
            TextMap.Between(text, before + " " + text).Map(new TextRange(0, text.Length)).Should()
                .Be(new TextRange(before.Length + 1, before.Length + 1 + text.Length)));
}
