using CsCheck;
using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Anchors;

public sealed class WordEdgesTests
{
    [Theory]
    [InlineData("seized", "seized")]
    [InlineData("the 1980s", "the|1980s")]
    [InlineData("don't O’Neill", "don|t|O|Neill")]
    [InlineData("re-use, snake_case", "re|use|snake|case")]
    [InlineData("1,000.5", "1|000|5")]
    [InlineData("m² CO₂ goods¹", "m|CO|goods")]
    [InlineData("e\u0301tat n\u0303u", "e\u0301tat|n\u0303u")]
    [InlineData("exam\u00ADple", "exam\u00ADple")]
    [InlineData("Москва ΑΘΗΝΑ", "Москва|ΑΘΗΝΑ")]
    [InlineData("שלום كتاب", "שלום|كتاب")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("𝒜𝒷c", "𝒜𝒷c")]
    [InlineData("漢字かなカナ", "")]
    [InlineData("在Facebook上", "Facebook")]
    [InlineData("ประเทศไทย ລາວ ខ្មែរ မြန်မာ", "")]
    [InlineData("서울에서", "")]
    [InlineData("a b", "")]
    [InlineData("👩‍🔬🇩🇪", "")]
    public void Words_of_more_than_one_character_are_found_around_the_places_inside_them(string text, string words) =>
        string.Join('|',
            Enumerable.Range(0, text.Length + 1).Where(at => WordEdges.CutsWord(text, at)).Select(at => WordEdges.WordAt(text, at)).Distinct()
                .Select(word => text[word.Start..word.End]))
            .Should().Be(string.Join('|', words.Split('|').Where(static word => word.Length > 1)));

    [Fact]
    public void Places_at_the_ends_of_a_text_and_outside_it_are_inside_no_word()
    {
        foreach (var at in (int[])[-1, 0, 3, 4])
            WordEdges.CutsWord("abc", at).Should().BeFalse();
    }

    [Fact]
    public void Any_text_is_read_and_the_ends_of_a_word_are_outside_it() =>
        Generators.Text.Sample(static text =>
        {
            for (var at = 0; at <= text.Length; at++)
            {
                var word = WordEdges.WordAt(text, at);
                if (!WordEdges.CutsWord(text, at))
                    word.Should().Be(new TextRange(at, at));
                else
                    (word.Start < at && word.End > at && !WordEdges.CutsWord(text, word.Start) && !WordEdges.CutsWord(text, word.End)).Should().BeTrue();
            }
        });

    [Fact]
    public void A_word_without_end_is_read_in_part() =>
        WordEdges.WordAt(new string('a', 1_000_000), 500_000).Length.Should().BeLessThan(200);
}
