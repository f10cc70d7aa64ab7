using System.Text.RegularExpressions;
using IprCorpus.Runtime;

namespace IprCorpus.Tests.Coverage;

/// <summary>Nothing in the seed document is left out. What must be covered is found in the text, not in the annotations.</summary>
public sealed class CoverageTests
{
    private static readonly Document Seed = Document.AuthoritiesTargetIprInfringements;

    [Fact]
    public void Text_units_tile_the_text_but_for_white_space()
    {
        var end = 0;
        foreach (var unit in Seed.TextUnits)
        {
            Seed.Text[end..unit.Start].Should().BeNullOrWhiteSpace($"before {unit}");
            unit.Start.Should().BeGreaterThanOrEqualTo(end, "text units do not overlap");
            unit.Text.Should().Be(unit.Text.Trim());
            end = unit.End;
        }

        Seed.Text[end..].Should().BeNullOrWhiteSpace();
    }

    [Fact]
    public void Sentences_end_with_full_stops_and_are_numbered_from_1()
    {
        Seed.Sentences.Select(sentence => sentence.Number).Should().Equal(Enumerable.Range(1, 13));
        Seed.Sentences.Should().OnlyContain(sentence => sentence.Text.EndsWith('.') && char.IsUpper(sentence.Text[0]));

        // A full stop with a space after it ends a sentence here; the dots of the omission and the last full stop have none or are dots.
        Regex.Count(Seed.Text, @"(?<!\.)\.(?=\s|$)(?! \.)").Should().Be(13);
    }

    [Fact]
    public void Every_sentence_carries_a_mention_an_event_or_judgement_and_a_quotation()
    {
        foreach (var sentence in Seed.Sentences)
        {
            Seed.Mentions.CoveredBy(sentence).Should().NotBeEmpty($"of {sentence}");
            Seed.Quotations.Overlapping(sentence).Should().NotBeEmpty($"of {sentence}");
            (Seed.Events.CoveredBy(sentence).Count + Seed.Assessments.CoveredBy(sentence).Count).Should().BePositive($"of {sentence}");
        }
    }

    [Fact]
    public void Every_capitalised_word_is_part_of_a_mention_or_a_time_expression()
    {
        // Words that are capitalised only because a sentence begins with them.
        string[] ordinary = ["Between", "For", "In", "Meanwhile"];
        var left = Words(@"\b\p{Lu}[\p{L}]*")
            .Where(word => Seed.Mentions.Covering(Seed, word).Count == 0 && Seed.TimeExpressions.Covering(Seed, word).Count == 0)
            .ToList();

        left.Select(TextOf).Should().BeEquivalentTo(ordinary);
        left.Should().OnlyContain(word => Seed.Sentences.Any(sentence => sentence.Start == word.Start));
    }

    [Fact]
    public void Every_word_that_is_capitalised_inside_a_sentence_is_part_of_a_mention_by_name()
    {
        // An abbreviation of a common noun is none.
        foreach (var word in Words(@"\b(?!IPR\b)\p{Lu}[\p{L}]*").Where(word => Seed.TextUnits.All(unit => unit.Start != word.Start)))
        {
            var names = Seed.Mentions.Covering(Seed, word).Count(mention => mention.Form == MentionForm.Name);
            (names + Seed.TimeExpressions.Covering(Seed, word).Count).Should().BePositive($"'{TextOf(word)}' at {word} is a name");
        }
    }

    [Fact]
    public void Every_pronoun_that_refers_is_a_mention_of_what_it_stands_for()
    {
        // "it" and "this" do not occur; "that" and "those" are told apart by hand.
        var pronouns = Words(@"\b(?:[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]hem|[Tt]heir|[Ii]t|[Ii]ts|[Oo]ur|[Hh]is|[Uu]s|those)\b");

        pronouns.Select(TextOf).Should().BeEquivalentTo("We", "them", "We", "their", "he", "those", "their", "he", "their", "he", "he");
        foreach (var pronoun in pronouns)
        {
            Seed.Mentions.BeginningWith(Seed, pronoun).Should().Contain(mention => mention.Form == MentionForm.Pronoun,
                $"'{TextOf(pronoun)}' at {pronoun} refers");
        }
    }

    [Theory]
    [InlineData(@"(?<= )(?= )", 3)] // "ongoing  China", "of  percent", "past  years"
    [InlineData(@"(?<= )(?=,)", 3)] // "than , suspects", "than , people", "on , batches": digits before the separator
    [InlineData(@"(?<= ,)(?= )", 3)] // and after it
    public void Every_place_where_something_is_visibly_missing_is_a_gap(string pattern, int expected)
    {
        var places = Regex.Matches(Seed.Text, pattern).Select(match => match.Index).ToList();

        places.Should().HaveCount(expected);
        places.Should().OnlyContain(place => Seed.Gaps.Any(gap => gap.Start == place && gap.Length == 0));
    }

    [Fact]
    public void Every_fused_word_is_corrected()
    {
        string[] fused = ["Chinas", "Chinas", "allout", "crossborder", "directorgeneral", "yearonyear"];

        Words(@"\b(?:Chinas|allout|crossborder|directorgeneral|yearonyear)\b").Select(TextOf).Should().BeEquivalentTo(fused);
        Seed.Corrections.Select(correction => correction.Text).Should().BeEquivalentTo(fused);
    }

    [Fact]
    public void Corrections_supply_a_hyphen_or_an_apostrophe_and_nothing_else()
    {
        foreach (var correction in Seed.Corrections)
        {
            var supplied = correction.Lost == LostMatter.Hyphen ? "-" : "'";
            correction.Corr.Should().Contain(supplied);
            correction.Corr.Replace(supplied, "", StringComparison.Ordinal).Should().Be(correction.Text);
        }
    }

    [Fact]
    public void Gaps_cover_nothing_and_supply_nothing_but_a_bracketed_mark() =>
        Seed.Gaps.Should().OnlyContain(gap => gap.Length == 0 && (gap.Mark == "[…]" || gap.Lost == LostMatter.QuotationMark));

    [Fact]
    public void The_text_has_no_digit_outside_the_printed_time_stamp_so_no_number_is_known_but_one_in_words()
    {
        Words(@"\d+").Should().OnlyContain(digits => Seed.TimeStamps.Covering(Seed, digits).Count == 1);

        Seed.Measurements.Where(measurement => measurement.Quantity.Number is not null).Select(measurement => measurement.Text)
            .Should().Equal("nine months");
    }

    [Fact]
    public void Every_word_for_a_quantity_is_measured()
    {
        foreach (var word in Words(@"\b(?:nine|percent|years|batches|a number of|suspects|more than)\b"))
        {
            Seed.Measurements.Overlapping(Seed, word).Should().NotBeEmpty($"'{TextOf(word)}' at {word} is part of a quantity");
        }
    }

    [Fact]
    public void Every_calendar_word_is_part_of_a_time_expression()
    {
        foreach (var word in Words(@"\b(?:Friday|January|September|months?|years?)\b"))
        {
            Seed.TimeExpressions.Covering(Seed, word).Should().NotBeEmpty($"'{TextOf(word)}' at {word} tells a time");
        }
    }

    [Fact]
    public void Every_verb_of_speaking_is_the_cue_of_a_quotation()
    {
        var verbs = Words(@"\b(?:said|told|says|tells|added|noted)\b");

        verbs.Should().HaveCount(11);
        verbs.Should().OnlyContain(verb => Seed.Cues.ColocatedWith(Seed, verb).Count == 1);
        Seed.Cues.Should().OnlyContain(cue => cue.Quotations.Count == 1);
    }

    private static List<TextSpan> Words(string pattern) =>
        [.. Regex.Matches(Seed.Text, pattern).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    private static string TextOf(TextSpan span) => Seed.Text[span.Start..span.End];
}
