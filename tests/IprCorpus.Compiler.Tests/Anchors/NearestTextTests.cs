using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Binding.Anchors;

namespace IprCorpus.Compiler.Tests.Anchors;

public sealed class NearestTextTests
{
    private const string Text = "There's a horn: A horn in the fog. At dawn, the customs officers of Rotterdam seized 250,000 fakes; their chief was pleased.";

    [Theory]
    [InlineData("A harn", "a horn")]
    [InlineData("horm", "horn")]
    [InlineData("At dwan", "At dawn")]
    [InlineData("siezed", "seized")]
    [InlineData("the custom officers", "the customs officers")]
    [InlineData("officers from Rotterdam", "officers of Rotterdam")]
    [InlineData("250.000 fakes", "250,000 fakes")]
    [InlineData("their cheif", "their chief")]
    [InlineData("cheif", "chief")]
    [InlineData("Amsterdam", "Rotterdam")]
    [InlineData("rather", null)]
    [InlineData("Zebra", null)]
    [InlineData("xy", null)]
    [InlineData("an entirely different sentence about nothing", null)]
    public void The_nearest_words_are_proposed_or_none(string quote, string? expected) => Find(Text, quote).Should().Be(expected);

    [Fact]
    public void A_script_without_spaces_has_no_words_to_keep_whole() =>
        Find("海关在鹿特丹查获假货", "鹿持丹查获").Should().Be("鹿特丹查获");

    [Fact]
    public void What_is_proposed_begins_and_ends_at_the_edges_of_words() =>
        Gen.Select(Gen.OneOf("harm", "customs", "officers", "Rotterdam", "was", "re-use", "漢字", ",").Array[1, 12], Gen.Char["acehmorst "].Array[1, 30]).Sample(
            static sample =>
            {
                var (text, quote) = (string.Join(' ', sample.Item1), new string(sample.Item2));
                if (new NearestText(new DocumentText(text)).Find(quote) is not { } found)
                    return;

                (WordEdges.CutsWord(text, found.Start) || WordEdges.CutsWord(text, found.End)).Should().BeFalse();
                text[found.Start..found.End].Should().Be(text[found.Start..found.End].Trim());
                found.Length.Should().BeInRange(1, 2 * quote.Length);
            },
            iter: 3000);

    [Fact]
    public void Many_quotes_of_a_long_text_are_compared_where_they_probably_lie()
    {
        var words = Enumerable.Range(0, 300_000).Select(static i => unchecked((uint)i * 2_654_435_761).ToString("x8", CultureInfo.InvariantCulture)).ToArray();
        var text = string.Join(' ', words);
        var nearest = new NearestText(new DocumentText(text));
        for (var i = 1000; i < 1300; i++)
        {
            var meant = string.Join(' ', words[i..(i + 3)]);
            var found = nearest.Find(meant.Remove(5, 1))!.Value;
            text[found.Start..found.End].Should().Be(meant);
        }
    }

    private static string? Find(string text, string quote) =>
        new NearestText(new DocumentText(text)).Find(quote) is { } range ? text[range.Start..range.End] : null;
}
