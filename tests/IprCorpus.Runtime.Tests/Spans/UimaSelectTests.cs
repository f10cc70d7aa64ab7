using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>What Apache UIMA specifies of <c>select()</c>, case by case: the spans, the question, the answer.</summary>
public sealed class UimaSelectTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        // The first span is asked about; it is one of the list.
        { "a point at the end follows", "10..20 20..20", "following", "20..20" },
        { "a point at the start precedes", "10..20 10..10", "preceding", "10..10" },
        { "another point at the same place follows", "10..10 10..10", "following", "10..10" },
        { "another point at the same place precedes", "10..10 10..10", "preceding", "10..10" },
        { "a colocated annotation does not follow", "10..20 10..20", "following", "" },
        { "a colocated annotation does not precede", "10..20 10..20", "preceding", "" },
        { "a point at the end is covered", "0..1 1..1", "covered by", "1..1" },
        { "what ends at a point precedes it", "20..20 10..20", "preceding", "10..20" },
        { "an adjacent annotation follows", "10..20 20..30", "following", "20..30" },
        { "an adjacent annotation precedes", "20..30 10..20", "preceding", "10..20" },
        { "what starts after is not at the same place", "10..20 21..40", "at", "" },
        { "what ends inside is covered, not what reaches out", "5..10 5..10 6..9 4..9 6..11 10..10", "covered by", "5..10 6..9 10..10" },
        { "what reaches around covers", "5..10 5..10 4..10 5..11 6..10", "covering", "4..10 5..11 5..10" },
        { "only the same place is at", "5..10 5..10 5..11 4..10", "at", "5..10" },
        { "the nearest before, in document order", "30..40 0..10 10..20 20..30", "preceding 2", "10..20 20..30" },
        { "what ends too late is passed over", "30..40 0..10 10..20 15..35", "preceding 2", "0..10 10..20" },
        { "the nearest after", "0..5 5..10 7..8 4..9 10..12", "following 2", "5..10 7..8" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Selection_is_Uimas(string name, string spans, string question, string expected)
    {
        TextSpan[] parsed = [.. spans.Split(' ').Select(Parse)];
        var corpus =
            new InMemoryCorpus(
                [("d", new string('x', 60), [.. parsed.Select((span, i) => new Draft(Kind.Token, span.Start, span.End, i == 0 ? "asked" : null))])]);
        var list = corpus.Tokens.All;
        var asked = list.First(token => token.Id == "asked");

        var found = question switch
        {
            "following" => list.After(asked),
            "preceding" => list.Before(asked),
            "covered by" => list.CoveredBy(asked),
            "covering" => list.Covering(asked),
            "at" => list.ColocatedWith(asked),
            "preceding 2" => list.Preceding(asked, 2),
            _ => list.Following(asked, 2),
        };

        string.Join(' ', found.Select(token => token.Span)).Should().Be(expected, name);
    }

    [Fact]
    public void Between_takes_its_bounds_in_either_order()
    {
        var corpus =
            new InMemoryCorpus([("d", new string('x', 60), [new(Kind.Token, 0, 5), new(Kind.Token, 5, 8), new(Kind.Token, 6, 12), new(Kind.Token, 8, 10),
                new(Kind.Token, 10, 20)])]);
        var tokens = corpus.Tokens.All;

        tokens.Between(tokens[0], tokens[4]).Select(token => token.Span.ToString()).Should().Equal("5..8", "8..10");
        tokens.Between(tokens[4], tokens[0]).Should().Equal(tokens.Between(tokens[0], tokens[4]));
    }

    private static TextSpan Parse(string span) => new(int.Parse(span.Split("..")[0]), int.Parse(span.Split("..")[1]));
}
