using IprCorpus.Runtime;
using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>Where words stand, what is damaged, and how it reads mended. The answers were read from the text.</summary>
public sealed class TextQuestions
{
    [Fact]
    public void What_is_mentioned_in_Tians_own_words()
    {
        // The clause that interrupts the quotation is not a part of it.
        var pledge = Quotation.TianPledge;

        pledge.Fragments.SelectMany(words => Seed.Mentions.CoveredBy(pledge.Document, words)).Select(mention => mention.Text).Should().Equal(
            "We", "international society", "IPR systems", "IPR", "such law violations", "them", "We", "IPR", "other nations");
    }

    [Fact]
    public void Which_sentence_speaks_of_Hong_Kong() =>
        Seed.Sentences.Covering(Place.HongKong.Mentions.In(Seed)[0]).Select(sentence => sentence.Number).Should().Equal(8);

    [Fact]
    public void Who_is_mentioned_between_the_first_and_the_second_sentence_of_Di()
    {
        var people = Seed.Mentions.Between(Quotation.DiCooperation, Quotation.DiCampaigns).Select(mention => mention.Entity).OfType<Person>();

        people.Should().Equal(Person.DiLianzhu);
    }

    [Fact]
    public void In_which_sentences_do_people_and_places_occur_together() =>
        Seed.Sentences
            .Where(sentence => Seed.Mentions.CoveredBy(sentence) is var mentions
                && mentions.Any(mention => mention is { Entity: Person, Form: MentionForm.Name }) && mentions.Any(mention => mention.Entity is Place))
            .Select(sentence => sentence.Number).Should().Equal(2, 6, 8, 11);

    [Fact]
    public void Which_numbers_stand_in_which_quotations()
    {
        var pairs = Seed.Measurements.PairsWith(Seed.Quotations, SpanRelation.CoveredBy);

        pairs.CountBy(pair => pair.Second.Source!.Name).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["Tian Shihong"] = 3, // campaigns, suspects, people
            ["Di Lianzhu"] = 3, // nine months, batches, percent
            ["Minelik Alemu Getahun"] = 1, // years
        });
    }

    [Fact]
    public void What_is_lost_and_how_often() =>
        Seed.Gaps.Select(gap => gap.Lost).Concat(Seed.Corrections.Select(correction => correction.Lost)).CountBy(lost => lost)
            .Should().BeEquivalentTo(new Dictionary<LostMatter, int>
            {
                [LostMatter.Digits] = 8,
                [LostMatter.QuotationMark] = 4,
                [LostMatter.LineBreak] = 1,
                [LostMatter.Unknown] = 1,
                [LostMatter.Hyphen] = 4,
                [LostMatter.Apostrophe] = 2,
            });

    [Fact]
    public void How_does_the_sentence_on_arrests_read_mended()
    {
        var (start, end) = Seed.Regularized.FromOriginal(Seed.Sentences[4].Span);

        Seed.Regularized.Text[start..end].Should().Be(
            "Between January and September, prosecutors approved the arrest of more than […],[…] suspects involved in copyright "
            + "infringements or counterfeiting, and prosecuted more than […],[…] people, Tian said.");
    }

    [Theory]
    [InlineData("cross-border", "crossborder")]
    [InlineData("year-on-year", "yearonyear")]
    [InlineData("all-out", "allout")]
    [InlineData("director-general", "directorgeneral")]
    [InlineData("China's", "Chinas")]
    [InlineData("Shanghai", "Shanghai")]
    public void Where_does_a_word_of_the_mended_text_stand_in_the_original_and_back(string mended, string original)
    {
        var reading = Seed.Regularized;
        var start = reading.Text.IndexOf(mended, StringComparison.Ordinal);
        var span = new TextSpan(start, start + mended.Length);

        var there = reading.ToOriginal(span);

        Seed.Text[there.Start..there.End].Should().Be(original);
        reading.FromOriginal(there).Should().Be(span);
    }

    [Fact]
    public void Every_annotated_span_survives_the_way_to_the_mended_text_and_back()
    {
        foreach (var annotation in Seed.Annotations.Where(annotation => annotation.Length > 0))
        {
            Seed.Regularized.ToOriginal(Seed.Regularized.FromOriginal(annotation.Span)).Should().Be(annotation.Span, $"of {annotation}");
        }
    }

    [Fact]
    public void Code_points_are_code_units_here_for_the_text_is_plain_ASCII_but_of_another_type()
    {
        var tian = Seed.Mentions.First(mention => mention.Text == "Tian Shihong");

        ((int)tian.CodePoints.Start).Should().Be(tian.Start);
        Seed.CodePoints.ToUtf16(tian.CodePoints).Should().Be(tian.Span);
        Seed.CodePoints.CodePointLength.Should().Be(Seed.Text.EnumerateRunes().Count()).And.Be(3245);
    }

    [Fact]
    public void What_did_the_source_leave_out_by_itself() =>
        Seed.Omissions.Select(omission => (omission.Text, omission.Quotation)).Should().Equal(("...", Quotation.TianPledge));

    [Fact]
    public void What_is_known_of_the_text_itself() =>
        (Seed.Title, Seed.Language, Seed.Genre, Seed.License, Seed.Publisher, Seed.Source)
            .Should().Be(("Authorities target IPR infringements", "en", Genre.News, "LicenseRef-unknown", null, null));

    [Fact]
    public void Every_offset_gives_the_words_it_says() =>
        Seed.Annotations.Where(annotation => !annotation.IsDiscontinuous)
            .Should().OnlyContain(annotation => annotation.Text == Seed.Text.Substring(annotation.Start, annotation.Length));
}
