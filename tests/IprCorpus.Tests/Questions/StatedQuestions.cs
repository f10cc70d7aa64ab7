using IprCorpus.Runtime;
using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>
/// What the text says, what is inferred, and what nobody can know. The answers were read from the text; each takes five lines at
/// most, and none needs a filter beside <c>Explicit</c> and <c>InferredRoles</c>.
/// </summary>
public sealed class StatedQuestions
{
    [Fact]
    public void Who_is_quoted_how_often_where_the_text_says_so() =>
        Corpus.People.Where(person => person.Mentions.In(Seed).Count > 0).Select(person => (person.Name, person.Quotations.In(Seed).Explicit.Count()))
            .Should().BeEquivalentTo([("Tian Shihong", 2), ("Di Lianzhu", 4), ("Minelik Alemu Getahun", 3)]);

    [Fact]
    public void Which_statements_does_nothing_in_the_text_attribute() =>
        Seed.Quotations.Where(quotation => quotation.IsInferred).Select(quotation => (quotation.Source!.Name, quotation.Certainty, quotation.Sentence!.Number))
            .Should().Equal(("Tian Shihong", Certainty.Medium, 4), ("Di Lianzhu", Certainty.Medium, 10));

    [Fact]
    public void Who_judges_China_in_words_that_are_attributed_to_somebody() =>
        Place.China.AssessmentsAsTarget.In(Seed).Explicit.Select(assessment => $"{assessment.Holder!.Name}: {assessment.Text}").Should().Equal(
            "Minelik Alemu Getahun: has made impressive achievements",
            "Minelik Alemu Getahun: is gradually becoming a global leader in innovation",
            "World Intellectual Property Organization: welcomes");

    [Fact]
    public void Is_what_customs_promise_said_by_anybody() =>
        Organization.ChinaCustoms.Commitments.In(Seed).Should()
            .HaveCount(2).And.OnlyContain(commitment => commitment.IsInferred && commitment.Quotation!.Certainty == Certainty.Medium);

    [Fact]
    public void Does_anything_that_is_told_of_the_campaign_against_face_masks_rest_on_an_inference() =>
        (Campaign.CounterfeitFaceMasks.IsInferred, Campaign.ExportGoods.IsInferred).Should().Be((true, false));

    [Fact]
    public void Whose_are_the_campaigns_by_the_words_of_their_sentence() =>
        Seed.Campaigns.Where(campaign => !campaign.InferredRoles.Contains(EventRole.Agents))
            .Select(campaign => (campaign.Agents[0].Name, campaign.Sentence!.Number))
            .Should().Equal(("Chinese customs", 8));

    [Fact]
    public void Which_of_the_acts_of_the_past_year_are_dated_by_their_own_words() =>
        Seed.Events.Where(happening => happening.Time?.Text == "the past year" && !happening.InferredRoles.Contains(EventRole.Time))
            .Select(happening => happening.Text)
            .Should().Equal("fight", "operations");

    [Fact]
    public void Does_every_inferred_role_hold_something() =>
        Corpus.Events.SelectMany(happening => happening.InferredRoles, Holds).Should().NotContain(false);

    private static bool Holds(Event happening, EventRole role) => role switch
    {
        EventRole.Agents => happening.Agents.Count > 0,
        EventRole.Partners => happening.Partners.Count > 0,
        EventRole.Place => happening.Place is not null,
        EventRole.Time => happening.Time is not null,
        _ => happening is EnforcementEvent { Offences.Count: > 0 },
    };

    [Fact]
    public void Which_acts_are_promised() =>
        Seed.EnforcementEvents.Explicit.Where(act => act.Commitments.Count > 0).Select(act => act.Text).Should().Equal("fighting", "trace",
            "crack down", "enforcement");

    [Fact]
    public void What_does_Tian_promise_in_his_own_words() =>
        Seed.Commitments.CoveredBy(Quotation.TianPledge).Select(commitment => string.Join(", ", commitment.Events.Select(happening => happening.Text))).Should()
            .Equal(
            "work, improve", "use, improve, trace, crack down", "sharing, enforcement, cooperation", "work, promote");

    [Fact]
    public void By_which_words_are_promises_made() =>
        Seed.Commitments.Select(commitment => commitment.MarkerText).Distinct().Should().Equal("committed to", "will", "would like to", "commitment to");

    [Fact]
    public void What_goes_on_already() =>
        Seed.Events.Explicit.Where(happening => happening.ContinuationText is not null).Select(happening => $"{happening.ContinuationText} {happening.Text}")
            .Should().Equal("keep cooperation", "continue work", "further cooperation", "continue sharing");

    [Fact]
    public void What_do_customs_go_on_with_if_the_sentence_is_theirs() =>
        Organization.ChinaCustoms.EventsAsAgent.In(Seed).Where(happening => happening.ContinuationText == "continue").Select(happening => happening.Text)
            .Should().Equal("improve", "cooperation");

    [Fact]
    public void How_many_exhibitions_and_forums_are_there() => (Seed.Exhibitions.Count, Seed.Conferences.Count).Should().Be((1, 1));

    [Fact]
    public void How_often_is_the_forum_spoken_of_as_an_event() =>
        Conference.CiieForum.Mentions.Select(mention => mention.Text).Append(Conference.CiieForum.Text).Should().Equal("forum", "forum", "forum");

    [Fact]
    public void Which_promises_may_be_told_twice() =>
        Seed.Commitments.Where(commitment => commitment.Retells is not null).Select(commitment => (commitment.Id, commitment.Retells!.Id, commitment.Certainty))
            .Should().Equal(("k1-cooperation", "k0-cooperation", Certainty.Medium), ("k13-experiences", "k3-sharing", Certainty.Medium));

    [Fact]
    public void How_many_people_do_the_authorities_act_against() =>
        Seed.EnforcementEvents.Select(act => act.Amount).OfType<Measurement>().Where(amount => amount.Counted is Group).Select(amount => amount.Quantity).Sum()!
            .ToString().Should().Be("more than [2,000..1,999,998] person (digits lost)", "the approval and the prosecution, each once");

    [Fact]
    public void How_many_arrests_took_place() =>
        Seed.Arrests.Select(arrest => (arrest.Modality, arrest.Amount)).Should().Equal((Modality.Approved, null));

    [Fact]
    public void How_many_arrests_were_approved() =>
        Seed.Approvals.Select(approval => approval.Amount!.Quantity.ToString()).Should().Equal("more than [1,000..999,999] suspect (digits lost)");

    [Fact]
    public void What_happened_within_2020_and_what_may_have() =>
        Seed.Events.Explicit.Where(happening => happening.Time is not null).GroupBy(happening => Period.Parse("2020").Contains(happening.Time!.Period))
            .Select(answer => $"{answer.Key?.ToString() ?? "unknown"}: {string.Join(", ", answer.Select(happening => happening.Text))}")
                .Should().BeEquivalentTo(
            "True: approved, prosecuted, cracked down", "unknown: cooperation, fighting, exchanging, sharing, operations");

    [Fact]
    public void What_went_on_in_the_third_quarter() =>
        Seed.Events.Explicit.Where(happening => happening.Time?.Period.Contains(Period.Parse("2020-Q3")) == true).Select(happening => happening.Text)
            .Should().Equal("approved", "prosecuted", "cooperation", "fighting", "exchanging", "sharing", "operations", "cracked down");

    [Fact]
    public void How_long_is_it_from_January_to_September_and_when_does_it_end() =>
        (TimeExpression.JanuaryToSeptember.Period.ToString(), TimeExpression.JanuaryToSeptember.EndPoint!.Text).Should()
            .Be(("P9M (2020-01/2020-09)", "September"));

    [Fact]
    public void When_does_the_past_year_end() => TimeExpression.PastYearOfDi.EndPoint!.Text.Should().Be("2020/11/7 7:59");

    [Fact]
    public void Are_half_of_the_batches_five_hundred() =>
        ((Measurement.Batches.Quantity / 2).IsAtLeast(500), (Measurement.Batches.Quantity / 2).IsMoreThan(5_000)).Should().Be((true, null));

    [Fact]
    public void Have_the_batches_become_more() =>
        Change.Batches.By.Quantity.IsMoreThan(0).Should().BeTrue("it is an increase, of nobody knows how much");

    [Fact]
    public void Which_goods_are_the_face_masks() =>
        (Goods.CounterfeitFaceMasks.Kind, Offence.ProductionAndSaleOfCounterfeitFaceMasks.Right).Should().Be((GoodsKind.CounterfeitGoods, null),
            "no trademark is named");

    [Fact]
    public void How_far_is_law_enforcement_to_reach() =>
        Seed.Events.Select(happening => happening.ScopeText).OfType<string>().Should()
            .Equal("in all links including at the source, international trade of goods and their sale");

    [Fact]
    public void How_are_things_done_or_to_be_done() =>
        Seed.Events.Where(happening => happening.MannerText is not null).Select(happening => $"{happening.Text}: {happening.MannerText}")
            .Should().Equal("use: full", "crack down: precisely", "campaigns: frequent", "cooperation: allout");

    [Fact]
    public void In_whose_words_and_in_which_sentence_is_the_way_of_the_goods_told() =>
        (TradeRoute.ViaHongKong.Quotation!.Source, TradeRoute.ViaHongKong.Sentence!.Number).Should().Be((Person.DiLianzhu, 8));

    [Fact]
    public void In_whose_words_do_numbers_stand() =>
        Seed.Measurements.Where(measurement => measurement.Quantity.DigitsLost && !measurement.IsInferred)
            .Select(measurement => measurement.Quotation!.Source!.Name).Distinct()
            .Should().Equal("Tian Shihong", "Di Lianzhu", "Minelik Alemu Getahun");

    [Fact]
    public void With_which_words_are_sources_introduced() =>
        Seed.Quotations.Where(quotation => quotation.SourceSpan is not null).Select(quotation => quotation.SourceSpanText!.Split(',')[0]).Should().Equal(
            "senior officials", "Tian Shihong", "Tian", "Di Lianzhu", "he", "Di", "he", "Minelik Alemu Getahun", "he", "he");

    [Fact]
    public void Whose_authorities_are_those_of_the_headline() => Group.HeadlineAuthorities.Country.Should().BeNull("the headline does not say");

    [Fact]
    public void Where_does_the_text_speak_of_protection_and_of_what() =>
        Seed.Protections.Select(protection => (protection.Sentence!.Number, protection.Right)).Should().Equal((12, Right.IntellectualProperty));

    [Fact]
    public void What_is_marked_in_a_record_that_is_taken_away()
    {
        using var json = System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize(Campaign.CounterfeitFaceMasks));
        json.RootElement.GetProperty("inferred").GetBoolean().Should().BeTrue();
    }
}
