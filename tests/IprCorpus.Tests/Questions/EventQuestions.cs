using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>What happens, to whom, where and when, and how sure it is. The answers were read from the text.</summary>
public sealed class EventQuestions
{
    [Fact]
    public void Who_approved_whose_arrest_for_what_and_when()
    {
        var approval = Seed.Approvals.Should().ContainSingle().Which;

        approval.Agents.Should().Equal(Group.Prosecutors);
        approval.Approved.Should().BeOfType<Arrest>().Which.Suspects.Should().Equal(Group.SuspectsOfApprovedArrests);
        approval.Offences.Select(offence => offence.Name).Should().Equal("copyright infringement", "counterfeiting");
        approval.Time!.Text.Should().Be("January and September");
        approval.Quotation!.Source.Should().Be(Person.TianShihong);
    }

    [Fact]
    public void Did_the_arrests_take_place() =>
        Seed.Arrests.Select(arrest => (arrest.Modality, arrest.Tense, arrest.Time, arrest.Amount)).Should()
            .Equal((Modality.Approved, Tense.Unspecified, null, null));

    [Fact]
    public void Who_prosecuted_and_for_what_is_not_said()
    {
        var prosecution = Prosecution.JanuaryToSeptember2020;

        prosecution.Agents.Should().Equal(Group.Prosecutors);
        prosecution.Defendants.Should().Equal(Group.ProsecutedPeople);
        prosecution.Offences.Should().BeEmpty();
        prosecution.Text.Should().Be("prosecuted");
    }

    [Fact]
    public void With_whom_did_customs_conduct_joint_operations_and_when()
    {
        var operation = Seed.JointOperations.Should().ContainSingle().Which;

        operation.Partners.Select(partner => partner.Name).Should().Equal("European countries", "United States", "Russia");
        operation.Agents.Should().Equal(Organization.GeneralAdministrationOfCustoms);
        operation.Time!.Text.Should().Be("the past year");
        operation.PartOf.Should().Be(Cooperation.CustomsWithOverseasCounterparts);
    }

    [Fact]
    public void What_did_customs_do_with_goods_and_is_it_called_a_seizure()
    {
        var measure = Seed.BorderMeasures.Should().ContainSingle().Which;

        measure.Text.Should().Be("cracked down");
        measure.Measure.Should().BeNull("the text does not tell");
        measure.Goods.Should().Equal(Goods.GoodsSuspectedOfIprInfringement);
        measure.Place.Should().Be(Place.China);
    }

    [Fact]
    public void Which_special_campaigns_were_there_and_against_which_goods() =>
        Seed.Campaigns.Select(campaign => $"{campaign.Agents[0].Name}: {campaign.Goods[0].Name}").Should().Equal(
            "China: counterfeit face masks",
            "Chinese customs: export goods involved in IPR infringement");

    [Fact]
    public void Which_laws_were_amended_and_put_into_effect_in_which_time()
    {
        Seed.LegalEvents.Select(change => change.Text).Should().Equal("amendments", "implementation");
        Seed.LegalEvents.Should().OnlyContain(change => change.Laws.Single() == Law.RelatedLawsAndRegulations && change.Time == TimeExpression.PastYearOfTian);
    }

    [Fact]
    public void What_belongs_to_Chinas_fight() =>
        LawEnforcement.ChinasFight.Parts.Select(part => part.GetType().Name).Should().Equal("Amendment", "Implementation", "Campaign");

    [Fact]
    public void Who_exchanges_information_or_experience_with_whom() =>
        Seed.InformationExchanges
            .Select(exchange => $"{exchange.Tense} {exchange.Agents[0].Name} - {exchange.Partners.FirstOrDefault()?.Name ?? "nobody named"}").Should().Equal(
            "Future China - nobody named",
            "Past General Administration of Customs - overseas counterparts of Chinese customs",
            "Past General Administration of Customs - overseas counterparts of Chinese customs",
            "Future China - countries other than China");

    [Fact]
    public void What_takes_place_in_Shanghai()
    {
        Place.Shanghai.Events.In(Seed).Select(happening => happening.GetType()).Should().Equal(typeof(Conference), typeof(Exhibition));
        Place.Shanghai.Gatherings.Should().Contain([Gathering.Ciie, Gathering.CiieForum]);
        Gathering.CiieForum.During.Should().Be(Gathering.Ciie);
    }

    [Fact]
    public void Is_the_exhibition_over() =>
        Gathering.Ciie.Events.In(Seed).Should().OnlyContain(happening => happening.Tense == Tense.Present);

    [Fact]
    public void Who_spoke_by_video_and_where() =>
        Seed.Speeches.Where(speech => speech.Medium == SpeechMedium.Video).Select(speech => (speech.Speaker, speech.Gathering))
            .Should().Equal((Person.MinelikAlemuGetahun, Gathering.CiieForum));

    [Fact]
    public void What_is_only_called_for() =>
        Seed.Events.Where(happening => happening.Modality == Modality.Urged).Select(happening => happening.Text)
            .Should().Equal("cooperation", "enforcement");

    [Fact]
    public void What_is_only_alleged() =>
        Seed.Events.Where(happening => happening.Modality == Modality.Alleged).Select(happening => happening.Text)
            .Should().Equal("infringements", "counterfeiting", "infringement");

    [Fact]
    public void What_has_happened_by_kind() =>
        Seed.EnforcementEvents.Where(happening => happening is { Tense: Tense.Past, Modality: Modality.Asserted })
            .CountBy(happening => happening.GetType().Name)
            .Should().BeEquivalentTo(new Dictionary<string, int>
            {
                ["LawEnforcement"] = 2, // "fight", "fighting"
                ["Campaign"] = 2,
                ["Approval"] = 1,
                ["Prosecution"] = 1,
                ["JointOperation"] = 1,
                ["BorderMeasure"] = 1,
            });

    [Fact]
    public void Nothing_is_said_not_to_happen() =>
        Seed.Events.Should().OnlyContain(happening => happening.Polarity == Polarity.Positive);

    [Fact]
    public void What_is_grown_or_strengthened_and_by_whom() =>
        Seed.Cooperations.Where(cooperation => cooperation.Trend == Trend.Increase).Select(cooperation => cooperation.Agents[0].Name).Should().Equal(
            "China", "China", "China", "General Administration of Customs", "Chinese customs", "World Intellectual Property Organization");

    [Fact]
    public void What_is_to_be_set_up() =>
        Seed.Establishments.Select(establishment => establishment.Established.Name).Should().Equal(
            "international network for fighting IPR infringement", "solid and reliable intellectual property system");
}
