namespace IprCorpus.Runtime.Tests.Text;

public sealed class RegularizedTextTests
{
    private static readonly Gen<(string Text, Replacement[] Replacements)> Cases =
        from text in Gen.String[Gen.Char['a', 'z'], 0, 20]
        from replacements in (
            from a in Gen.Int[0, text.Length]
            from b in Gen.Int[0, Math.Min(4, text.Length - a)]
            from with in Gen.String["XYZ"]
            select new Replacement(new TextSpan(a, a + b), with)).Array[0, 6]
        select (text, replacements);

    [Fact]
    public void Reading_is_the_original_with_its_replacements() => Cases.Sample(test =>
    {
        var regularized = new RegularizedText(test.Text, test.Replacements);
        var expected = test.Text;
        foreach (var (span, text) in regularized.Replacements.Reverse())
        {
            expected = string.Concat(expected.AsSpan(0, span.Start), text, expected.AsSpan(span.End));
        }

        regularized.Text.Should().Be(expected);
        regularized.Original.Should().BeSameAs(test.Text);
    });

    [Fact]
    public void Replacements_that_stand_are_apart_and_what_falls_shares_a_place_with_one_that_stands() => Cases.Sample(test =>
    {
        var kept = new RegularizedText(test.Text, test.Replacements).Replacements;
        kept.Zip(kept.Skip(1)).Should().NotContain(pair => pair.First.Original.End > pair.Second.Original.Start);
        foreach (var replacement in test.Replacements.Except(kept))
        {
            kept.Should().Contain(other =>
                other.Original.Start < replacement.Original.End && replacement.Original.Start < other.Original.End
                && other.Original.Start <= replacement.Original.Start
                && (other.Original.Start < replacement.Original.Start || other.Original.End >= replacement.Original.End));
        }
    });

    [Fact]
    public void Characters_that_stay_are_found_both_ways() => Cases.Sample(test =>
    {
        var regularized = new RegularizedText(test.Text, test.Replacements);
        for (var i = 0; i < test.Text.Length; i++)
        {
            var inside = regularized.Replacements.FirstOrDefault(replacement => replacement.Original.Contains(i));
            if (inside.Text is null)
            {
                regularized.Text[regularized.FromOriginal(i)].Should().Be(test.Text[i]);
                regularized.ToOriginal(regularized.FromOriginal(i)).Should().Be(i);
            }
            else
            {
                regularized.FromOriginal(i).Should().Be(regularized.FromOriginal(inside.Original).Start);
            }
        }

        regularized.FromOriginal(test.Text.Length).Should().Be(regularized.Text.Length);
        regularized.ToOriginal(regularized.Text.Length).Should().Be(test.Text.Length);
    });

    [Fact]
    public void Span_reaches_from_its_first_character_to_its_last() => Cases.Sample(test =>
    {
        var regularized = new RegularizedText(test.Text, test.Replacements);
        for (var start = 0; start < test.Text.Length; start++)
        {
            for (var end = start + 1; end <= test.Text.Length; end++)
            {
                var first = regularized.FromOriginal(new TextSpan(start, start + 1));
                var last = regularized.FromOriginal(new TextSpan(end - 1, end));
                regularized.FromOriginal(new TextSpan(start, end)).Should().Be(new TextSpan(first.Start, last.End));
            }
        }

        for (var start = 0; start < regularized.Text.Length; start++)
        {
            for (var end = start + 1; end <= regularized.Text.Length; end++)
            {
                var first = regularized.ToOriginal(new TextSpan(start, start + 1));
                var last = regularized.ToOriginal(new TextSpan(end - 1, end));
                regularized.ToOriginal(new TextSpan(start, end)).Should().Be(new TextSpan(first.Start, last.End));
            }
        }
    });

    [Fact]
    public void Positions_keep_their_order() => Cases.Sample(test =>
    {
        var regularized = new RegularizedText(test.Text, test.Replacements);
        Enumerable.Range(0, test.Text.Length + 1).Select(regularized.FromOriginal).Should().BeInAscendingOrder();
        Enumerable.Range(0, regularized.Text.Length + 1).Select(regularized.ToOriginal).Should().BeInAscendingOrder();
    });

    [Theory]
    [InlineData("3..3", "3..8", "a point where something is supplied is all that is supplied")]
    [InlineData("0..3", "0..3", "what is supplied at the edge stays outside")]
    [InlineData("3..5", "8..10", "at either edge")]
    [InlineData("0..5", "0..10", "what is supplied inside is inside")]
    [InlineData("6..7", "11..14", "a stretch is what stands for it")]
    [InlineData("5..7", "10..14", "what cuts into a stretch takes in all that stands for it")]
    [InlineData("7..7", "11..14", "also a point does")]
    [InlineData("6..6", "11..11", "a point at its edge stays a point")]
    [InlineData("10..12", "16..16", "what is left out is a point")]
    [InlineData("9..13", "15..17", "what is left out inside is gone")]
    public void Spans_of_the_original_are_carried_to_the_reading(string original, string expected, string why) =>
        Example().FromOriginal(Parse(original)).Should().Be(Parse(expected), why);

    [Theory]
    [InlineData("3..8", "3..3", "what is supplied is a point")]
    [InlineData("4..6", "3..3", "also in part")]
    [InlineData("5..5", "3..3", "also a point in it")]
    [InlineData("2..9", "2..4", "what is supplied inside is gone")]
    [InlineData("12..13", "6..8", "part of what stands for a stretch is the stretch")]
    [InlineData("12..12", "6..8", "also a point in it")]
    [InlineData("16..16", "10..12", "a point where something is left out is all that is left out")]
    [InlineData("15..17", "9..13", "what is left out inside is inside")]
    [InlineData("15..16", "9..10", "what is left out at the edge stays outside")]
    [InlineData("16..17", "12..13", "at either edge")]
    public void Spans_of_the_reading_are_carried_to_the_original(string reading, string expected, string why) =>
        Example().ToOriginal(Parse(reading)).Should().Be(Parse(expected), why);

    [Fact]
    public void First_and_longest_replacement_stands()
    {
        Replacement[] replacements = [new(new(1, 3), "shorter"), new(new(2, 4), "inner"), new(new(1, 5), "OUTER"), new(new(1, 5), "later"),
            new(new(4, 7), "crossing"), new(new(1, 1), "<"), new(new(5, 5), ">"), new(new(3, 3), "inside")];

        new RegularizedText("0123456789", replacements).Text.Should().Be("0<OUTER>56789");
    }

    [Fact]
    public void What_is_supplied_at_one_point_stands_in_the_order_named() =>
        new RegularizedText("ab", [new(new(1, 1), "1"), new(new(1, 1), "2")]).Text.Should().Be("a12b");

    [Fact]
    public void Nothing_replaced_is_the_original() =>
        new RegularizedText("text", []).Text.Should().Be("text");

    [Fact]
    public void What_lies_outside_is_refused()
    {
        FluentActions.Invoking(() => new RegularizedText("abc", [new(new(2, 4), "")])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Example().ToOriginal(18)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Example().FromOriginal(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Example().FromOriginal(new TextSpan(0, 99))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Document_makes_its_reading_once()
    {
        var corpus = new Corpora.InMemoryCorpus([("d", "infringment", [])]);
        var document = corpus.Documents.All[0];

        var reading = document.Regularize(_ => [new(new(7, 7), "e")]);

        reading.Text.Should().Be("infringement");
        document.Regularize(_ => []).Should().BeSameAs(reading);
    }

    /// <summary>Thirteen characters: five supplied after three, two of them three others, two left out.</summary>
    private static RegularizedText Example() => new("abcdefghijklm", [new(new(3, 3), "SUPPL"), new(new(6, 8), "XYZ"), new(new(10, 12), "")]);

    private static TextSpan Parse(string span) => new(int.Parse(span.Split("..")[0]), int.Parse(span.Split("..")[1]));
}
