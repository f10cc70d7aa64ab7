using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>Who says what, as what, where and how often. The answers were read from the text, not from the annotations.</summary>
public sealed class VoiceQuestions
{
    [Fact]
    public void Who_is_quoted_and_how_often() =>
        Corpus.People.Where(person => person.Mentions.In(Seed).Count > 0).ToDictionary(person => person.Name, person => person.Quotations.In(Seed).Count)
            .Should().BeEquivalentTo(new Dictionary<string, int>
            {
                ["Tian Shihong"] = 3,
                ["Di Lianzhu"] = 5,
                ["Minelik Alemu Getahun"] = 3,
            });

    [Fact]
    public void How_often_does_the_text_itself_say_so() =>
        Seed.Quotations.Where(quotation => quotation.Attribution == AttributionKind.Explicit && quotation.Source is Person)
            .CountBy(quotation => quotation.Source!.Name)
            .Should().BeEquivalentTo(new Dictionary<string, int> { ["Tian Shihong"] = 2, ["Di Lianzhu"] = 4, ["Minelik Alemu Getahun"] = 3 });

    [Fact]
    public void Which_statements_have_no_speaker_beside_them() =>
        Seed.Quotations.Where(quotation => quotation.Cue is null).Select(quotation => quotation.Text[..20])
            .Should().Equal("Chinas fight against", "Chinese customs will");

    [Fact]
    public void As_what_do_they_speak() =>
        Seed.Positions.Select(position => $"{position.Holder.Name}: {position.Title} at {position.Organization.Name}").Should().Equal(
            "Tian Shihong: deputy head at State Administration for Market Regulation",
            "Di Lianzhu: deputy chief at General Administration of Customs general operation department",
            "Minelik Alemu Getahun: assistant director-general at World Intellectual Property Organization");

    [Fact]
    public void Whom_does_WIPO_have_here_and_what_does_he_say_first()
    {
        var wipo = Organization.ByAcronym("WIPO");

        wipo!.Members.Should().ContainSingle(member => member.Mentions.In(Seed).Count > 0).Which.Quotations.In(Seed)[0].Text
            .Should().Be("that WIPO would like to further strengthen and deepen cooperation with China in the field of intellectual property");
    }

    [Fact]
    public void Of_what_is_the_department_a_part_that_Di_works_for() =>
        Person.DiLianzhu.Affiliation!.Parent!.Name.Should().Be("General Administration of Customs");

    [Fact]
    public void Which_organizations_act_for_China() =>
        Place.China.Parties.OfType<Organization>().Where(organization => organization.Mentions.In(Seed).Count > 0).Select(organization => organization.Name)
            .Should().BeEquivalentTo(
            "State Administration for Market Regulation",
            "General Administration of Customs",
            "General Administration of Customs general operation department",
            "Chinese customs");

    [Fact]
    public void Who_says_something_on_Friday() =>
        Seed.Quotations.Where(quotation => quotation.Time?.Period.First == new DateOnly(2020, 11, 6)).Select(quotation => quotation.Source!.Name)
            .Should().Equal("senior officials");

    [Fact]
    public void What_was_said_at_the_forum() =>
        Gathering.CiieForum.Quotations.In(Seed).Select(quotation => quotation.Source?.Name).Should().Equal(null, "Tian Shihong", "Minelik Alemu Getahun");

    [Fact]
    public void What_is_quoted_in_the_speakers_own_words()
    {
        var quotation = Seed.Quotations.Should().ContainSingle(quotation => quotation.Mode == QuotationMode.Direct).Which;

        quotation.Source.Should().Be(Person.TianShihong);
        quotation.Marks.Should().Be(QuotationMarks.Lost);
        quotation.Fragments.Should().HaveCount(2);
        quotation.Text.Should().StartWith("We will continue to work").And.Contain("precisely We will intensify").And.EndWith("globalized economy.");
    }

    [Fact]
    public void Which_verbs_report() =>
        Seed.Cues.CountBy(cue => cue.Lemma).Should().BeEquivalentTo(new Dictionary<string, int> { ["say"] = 10, ["tell"] = 1 });

    [Fact]
    public void Whom_does_Tian_mean_by_we() =>
        Seed.Mentions.Where(mention => mention.Text == "We").Select(mention => mention.Entity).Should().Equal(Place.China, Place.China);

    [Fact]
    public void Who_is_he_in_each_place() =>
        Seed.Mentions.Where(mention => mention.Text == "he").Select(mention => ((Person)mention.Entity).Name)
            .Should().Equal("Di Lianzhu", "Di Lianzhu", "Minelik Alemu Getahun", "Minelik Alemu Getahun");

    [Fact]
    public void How_often_and_in_which_forms_is_China_named() =>
        Place.China.Mentions.In(Seed).CountBy(mention => mention.Text)
            .Should().BeEquivalentTo(new Dictionary<string, int> { ["China"] = 5, ["Chinas"] = 2, ["Chinese"] = 1, ["We"] = 2 });
}
