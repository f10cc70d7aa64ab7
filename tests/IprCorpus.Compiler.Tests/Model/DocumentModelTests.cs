using CsCheck;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Model;

public sealed class DocumentModelTests
{
    private const string Head = "document: a\nannotations:\n";

    [Fact]
    public void Values_stand_in_the_order_of_the_flattened_properties()
    {
        var corpus =
            FrontEnd.With(
                ("entities.yaml", "entities:\n  - Person: ann\n    employer: acme\n    aliases: [Annie, \"null\"]\n    name: Ann\n  - Organization: acme\n" +
                    "    name: Acme\n    iso3166: NO\n"));
        corpus.Diagnose();

        var entities = corpus.Results.SelectMany(static result => result.Entities).Select(static entity => entity.Model).ToList();
        entities[0].Should()
            .Be(new EntityModel(1, "ann", "Ann",
                [new StringValue("Ann"), new ListValue([new StringValue("Annie"), new StringValue("null")]), new EntityReference("acme")]));
        entities[1].Should().Be(new EntityModel(2, "acme", "Acme", [new StringValue("Acme"), null, new StringValue("NO")]));
    }

    [Fact]
    public void Values_of_every_kind_are_bound()
    {
        var figure = Single("""
              - Figure: f
                exact: good
                count: -12
                share: 3.50
                known: true
                day: 2020-02-29
                time: 2020-11-07T07:59
                when: { value: P1Y, first: 2019-11-07, last: 2020-11-06 }
                amount: { lower: 1000, upper: 999999, unit: batch, bound: more-than, digitsLost: true }
                page: https://example.org/a?b=c
                at: { exact: Acme, prefix: "for " }
            """);

        figure.Values.Should().Equal(
            new IntValue(-12),
            new DecimalValue(3.50m),
            new IntValue(1),
            new DateTimeValue(new DateTime(2020, 2, 29)),
            new DateTimeValue(new DateTime(2020, 11, 7, 7, 59, 0)),
            new PeriodValue("P1Y", new DateTime(2019, 11, 7), new DateTime(2020, 11, 7), Granularity.Day),
            new QuantityValue(null, 1000, 999999, "batch", QuantityBound.MoreThan, true),
            new StringValue("https://example.org/a?b=c"),
            new SpanValue(new TextRange(14, 18)));
    }

    [Theory]
    [InlineData("amount: 12.5", 12.5, 12.5, 12.5)]
    [InlineData("amount: { number: 12.5 }", 12.5, 12.5, 12.5)]
    [InlineData("amount: { lower: 2 }", null, 2.0, null)]
    public void Known_number_is_its_own_bounds(string amount, double? number, double? lower, double? upper) =>
        Single($"  - Figure: f\n    exact: good\n    {amount}\n").Values[6]
            .Should().Be(new QuantityValue((decimal?)number, (decimal?)lower, (decimal?)upper, null, QuantityBound.Exact, false));

    [Theory]
    [InlineData("when: { value: PXY }", "PXY", null, null, Granularity.Unknown)]
    [InlineData("when: { value: 2020-11 }", "2020-11", "2020-11-01", "2020-12-01", Granularity.Month)]
    [InlineData("when: { first: 2020-11-07 }", "2020-11-07/", "2020-11-07", null, Granularity.Day)]
    internal void Period_knows_what_is_said_of_it(string when, string timex, string? start, string? end, Granularity granularity) =>
        Single($"  - Figure: f\n    exact: good\n    {when}\n").Values[5].Should().Be(new PeriodValue(timex, Day(start), Day(end), granularity));

    [Fact]
    public void Side_of_a_period_can_be_one_of_several_units() =>
        Single("  - Figure: f\n    exact: good\n    when: { value: P1Y, first: \"[2019-Q3..2020-Q1]\", last: 2020-11-07 }\n").Values[5].Should().Be(
            new PeriodValue("P1Y", new DateTime(2019, 7, 1), new DateTime(2020, 11, 8), Granularity.Day) { LatestStart = new DateTime(2020, 1, 1) });

    [Fact]
    public void Unit_can_be_a_kind_of_another() =>
        Single("  - Figure: f\n    exact: good\n    amount: { number: 2, unit: suspect, broaderUnit: person }\n").Values[6].Should().Be(
            new QuantityValue(2, 2, 2, "suspect", QuantityBound.Exact, false) { BroaderUnit = "person" });

    [Fact]
    public void Enum_value_is_its_position() =>
        Single("  - Mention: m\n    exact: She\n    entity: ann\n    form: pronoun\n").Values[1].Should().Be(new IntValue(2));

    [Fact]
    public void Anchor_that_is_left_out_covers_the_whole_text() =>
        Single("  - Note:\n    remark: All of it.\n").Should()
            .Be(new AnnotationModel(3, null, null, [new TextRange(0, FrontEnd.Text.Length)], [new StringValue("All of it.")]));

    [Fact]
    public void Fragments_are_kept_apart() =>
        Single("  - Gap: g\n    name: the-gap\n    fragments:\n      - Ann works\n      - exact: She\n        suffix: \" said\"\n")
            .Should().Be(new AnnotationModel(4, "g", "TheGap", [new TextRange(0, 9), new TextRange(20, 23)], []));

    [Theory]
    [InlineData("exact: \"\"\n    prefix: Ann\n    suffix: \" works\"", 3)]
    [InlineData("exact: \"\"\n    prefix: \"for \"", 14)]
    [InlineData("exact: \"\"\n    suffix: Ann works", 0)]
    [InlineData("start: 5\n    end: 5", 5)]
    [InlineData("start: 54\n    end: 54\n    exact: \"\"", 54)]
    public void Zero_width_anchor_is_a_point(string anchor, int point) =>
        Single($"  - Gap: g\n    {anchor}\n").Fragments.Should().Equal(new TextRange(point, point));

    [Fact]
    public void Text_keeps_its_line_ends_and_inline_text_has_line_feeds()
    {
        var documents =
            FrontEnd.With(("a.txt", "One\r\ntwo\r\n"),
                ("a.yaml", "document: a\r\nannotations:\r\n  - Gap: g\r\n    exact: \"One\\r\\ntwo\"\r\n---\r\ndocument: b\r\ntext: |\r\n  One\r\n  two\r\n" +
                    "annotations:\r\n  - Gap: g\r\n    exact: |-\r\n      One\r\n      two\r\n")).Documents();
        documents[0].Text.Should().Be("One\r\ntwo\r\n");
        documents[0].Annotations.Single().Fragments.Should().Equal(new TextRange(0, 8));
        documents[1].Text.Should().Be("One\ntwo\n");
        documents[1].Annotations.Single().Fragments.Should().Equal(new TextRange(0, 7));
    }

    [Fact]
    public void Document_order_is_start_then_end_then_type_then_file()
    {
        var annotations = Documents(
            "  - Gap: g3\n    exact: works\n  - Gap: g2\n    exact: Ann works\n  - Mention: m2\n    exact: Ann works\n    entity: ann\n  - Mention: m1\n" +
                "    exact: Ann works\n    entity: acme\n  - Gap: g1\n    exact: Ann works for\n").Single().Annotations;
        annotations.Select(static annotation => annotation.Id).Should().Equal("g1", "m2", "m1", "g2", "g3");
    }

    [Fact]
    public void References_follow_their_targets_into_document_order()
    {
        var annotations = Documents(
            "  - Quotation: q\n    exact: Acme is good\n    cue: m\n    parts: [p2, p1]\n  - Quotation: p1\n    exact: good\n  - Quotation: p2\n" +
                "    exact: Acme is\n  - Mention: m\n    exact: said\n    entity: ann\n").Single().Annotations;
        annotations.Select(static annotation => annotation.Id).Should().Equal("m", "q", "p2", "p1");
        annotations[1].Values.Should().Equal(null, new AnnotationReference(0), new ListValue([new AnnotationReference(2), new AnnotationReference(3)]));
    }

    [Fact]
    public void Order_in_the_file_means_nothing() =>
        Gen.Shuffle(Enumerable.Range(0, 12).ToArray()).Sample(static order =>
        {
            const string Text = "zero one two three four five six seven eight nine ten eleven";
            var words = Text.Split(' ');
            var yaml = Head +
                string.Concat(order
                    .Select(i => $"  - Quotation: q{i}\n    exact: {words[i]}{(i == 7 ? "\n    prefix: \"six \"" : "")}\n    parts: [q{(i + 5) % 12}]\n"));
            var document = FrontEnd.With(("a.txt", Text), ("a.yaml", yaml)).Documents().Single();
            for (var i = 0; i < 12; i++)
            {
                document.Annotations[i].Id.Should().Be("q" + i);
                document.Annotations[i].Values[2].Should().Be(new ListValue([new AnnotationReference((i + 5) % 12)]));
            }
        });

    [Fact]
    public void Equal_input_gives_equal_models() => Documents("  - Gap: g\n    exact: works\n").Should().Equal(Documents("  - Gap: g\n    exact: works\n"));

    private static DateTime? Day(string? text) => text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static AnnotationModel Single(string annotations) => Documents(annotations).Single().Annotations.Single();

    private static IReadOnlyList<DocumentModel> Documents(string annotations) => FrontEnd.With(("a.yaml", Head + annotations)).Documents();
}
