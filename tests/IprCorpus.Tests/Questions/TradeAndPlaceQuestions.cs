using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>Goods, routes, rights and places. The answers were read from the text and from ISO 3166, UN M49 and TRIPS.</summary>
public sealed class TradeAndPlaceQuestions
{
    [Fact]
    public void By_which_way_do_goods_reach_Africa()
    {
        var route = Place.Africa.RoutesTo.In(Seed).Should().ContainSingle().Which;

        route.Via.Should().Equal(Place.HongKong);
        route.Destinations.Should().Equal(Place.NorthAmerica, Place.Europe, Place.Africa);
        (route.Origin, route.OriginStated).Should().Be((Place.China, false));
        Place.HongKong.RoutesVia.In(Seed).Should().Equal(route);
        Place.China.RoutesFrom.In(Seed).Should().Equal(route);
    }

    [Fact]
    public void Which_goods_are_they_a_part_of() =>
        TradeRoute.ViaHongKong.Goods.PartOf!.Name.Should().Be("export goods involved in IPR infringement");

    [Fact]
    public void Which_goods_are_only_suspected_and_which_way_do_they_go()
    {
        var goods = Corpus.Goods.Should().ContainSingle(goods => goods.Mentions.In(Seed).Count > 0 && goods.Kind == GoodsKind.SuspectedInfringingGoods).Which;

        goods.Directions.Should().Equal(TradeDirection.Import, TradeDirection.Export);
    }

    [Fact]
    public void What_is_said_of_face_masks() =>
        Goods.CounterfeitFaceMasks.Infringements.In(Seed).Select(infringement => infringement.Act).Should().Equal(InfringingAct.Production, InfringingAct.Sale);

    [Fact]
    public void Which_countries_and_territories_are_mentioned_with_their_codes() =>
        Corpus.Places.Where(place => place.Iso3166 is not null && place.Mentions.In(Seed).Count > 0).ToDictionary(place => place.Iso3166!, place => place.Name)
            .Should().BeEquivalentTo(new Dictionary<string, string> { ["CN"] = "China", ["HK"] = "Hong Kong", ["RU"] = "Russia", ["US"] = "United States" });

    [Theory]
    [InlineData("CN", "China")]
    [InlineData("HK", "Hong Kong")]
    [InlineData("XX", null)]
    public void Which_place_has_the_ISO_code(string code, string? name) => Place.ByIso3166(code)?.Name.Should().Be(name);

    [Theory]
    [InlineData("002", "Africa")]
    [InlineData("150", "Europe")]
    [InlineData("003", "North America")]
    [InlineData("344", "Hong Kong")]
    [InlineData("156", "China")]
    [InlineData("643", "Russia")]
    [InlineData("840", "United States")]
    public void Which_place_has_the_M49_code(string code, string name) => Place.ByM49(code)!.Name.Should().Be(name);

    [Fact]
    public void In_which_country_does_Shanghai_lie()
    {
        Place.BySubdivision("CN-SH").Should().Be(Place.Shanghai);
        Place.Shanghai.Country.Should().Be(Place.China);
    }

    [Fact]
    public void Which_rights_does_the_text_speak_of_and_where_does_TRIPS_treat_them() =>
        Corpus.Rights.Where(right => right.Mentions.In(Seed).Count > 0).Select(right => (right.Name, right.Kind, right.Trips)).Should().BeEquivalentTo([
            ("intellectual property", RightKind.IntellectualProperty, "Article 1.2"),
            ("copyright", RightKind.CopyrightAndRelatedRights, "Part II, Section 1")]);

    [Fact]
    public void Is_counterfeiting_said_to_violate_a_trademark() => Offence.Counterfeiting.Right.Should().BeNull("the text names none");

    [Fact]
    public void Against_what_do_authorities_act() =>
        Offence.IprInfringement.EnforcementEvents.In(Seed).Where(happening => happening.Tense == Tense.Past)
            .Select(happening => happening.Text)
            .Should().Equal("fight", "campaigns", "fighting", "operations", "cracked down", "campaigns");

    [Fact]
    public void How_does_the_text_speak_of_infringement() =>
        Offence.IprInfringement.Mentions.In(Seed).Select(mention => mention.Text).Distinct().Should().Equal(
            "IPR infringements",
            "intellectual property rights infringements",
            "such law violations",
            "them",
            "IPR violations",
            "violations such as the production and sale of counterfeit face masks",
            "IPR infringement",
            "the problem");

    [Fact]
    public void Which_organizations_are_named_in_full_or_by_acronym() =>
        Seed.Mentions.Where(mention => mention is { Form: MentionForm.Name, Entity: Organization }).Select(mention => mention.Text).Distinct().Should().Equal(
            "State Administration for Market Regulation", "General Administration of Customs", "World Intellectual Property Organization", "WIPO");
}
