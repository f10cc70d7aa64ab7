using static IprCorpus.Runtime.SpanRelation;

namespace IprCorpus.Runtime.Tests.Spans;

public sealed class TextSpanTests
{
    private const int Max = int.MaxValue;

    internal static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 6], (start, length) => new TextSpan(start, start + length));

    /// <summary>The cases by which Apache UIMA specifies its predicates: X, Y, and all relations that hold (adjacency is ours).</summary>
    public static TheoryData<string, int, int, int, int, SpanRelation[]> UimaCases => new()
    {
        { "1 Y begins after X ends", 10, 20, 21, Max, [Before] },
        { "2 Y begins where X ends", 10, 20, 20, Max, [Before] },
        { "3 Y begins within X and ends after it", 10, 20, 19, Max, [Overlapping, OverlappingAtBegin] },
        { "4 Y is where X is", 10, 20, 10, 20, [Overlapping, Colocated, CoveredBy, Covering, BeginningWith, EndingWith] },
        { "5 Y lies within X", 10, 20, 11, 19, [Overlapping, Covering] },
        { "6 Y begins with X and ends before", 10, 20, 10, 19, [Overlapping, Covering, BeginningWith, OverlappingAtEnd] },
        { "7 Y begins after X and ends with it", 10, 20, 11, 20, [Overlapping, Covering, EndingWith, OverlappingAtBegin] },
        { "8 Y reaches beyond X on both sides", 10, 20, 9, 21, [Overlapping, CoveredBy] },
        { "9 Y begins with X and ends after", 10, 20, 10, 21, [Overlapping, CoveredBy, BeginningWith] },
        { "10 Y begins before X and ends with it", 10, 20, 9, 20, [Overlapping, CoveredBy, EndingWith] },
        { "11 Y begins before X and ends within it", 10, 20, 0, 11, [Overlapping, OverlappingAtEnd] },
        { "12 Y ends where X begins", 10, 20, 0, 10, [After] },
        { "13 Y ends before X begins", 10, 20, 0, 9, [After] },
        { "Z1 X is a point before Y", 10, 10, 20, 30, [Before] },
        { "Z2 Y is a point after X", 10, 20, 21, 21, [Before] },
        { "Z3 X is a point at Y's start", 10, 10, 10, 20, [Before, Overlapping, CoveredBy, BeginningWith] },
        { "Z4 X is a point at Y's end", 10, 10, 0, 10, [After, Overlapping, CoveredBy, EndingWith] },
        { "Z5 Y is a point where X begins", 10, 20, 10, 10, [After, Overlapping, Covering, BeginningWith] },
        { "Z6 Y is a point within X", 10, 20, 11, 11, [Overlapping, Covering] },
        { "Z7 Y is a point at X's end", 10, 20, 20, 20, [Before, Overlapping, Covering, EndingWith] },
        { "Z8 X is a point within Y", 10, 10, 5, 15, [Overlapping, CoveredBy] },
        { "Z9 X is a point after Y", 10, 10, 0, 5, [After] },
        { "Z10 Y is a point before X", 10, 20, 9, 9, [After] },
        { "Z11 both are points at one place", 10, 10, 10, 10, [After, Before, Overlapping, CoveredBy, Covering, Colocated, BeginningWith, EndingWith] },
    };

    [Theory]
    [MemberData(nameof(UimaCases))]
    public void Relations_are_those_of_Uimas_cases(string name, int xStart, int xEnd, int yStart, int yEnd, SpanRelation[] expected)
    {
        var (x, y) = (new TextSpan(xStart, xEnd), new TextSpan(yStart, yEnd));

        var actual = Enum.GetValues<SpanRelation>().Except([AdjacentBefore, AdjacentAfter]).Where(relation => x.Is(relation, y));

        actual.Should().BeEquivalentTo(expected, name);
    }

    [Fact]
    public void Relations_follow_from_covering_as_Uimas_axioms_say() => Gen.Select(Spans, Spans).Sample((x, y) =>
    {
        foreach (var relation in Enum.GetValues<SpanRelation>())
        {
            x.Is(relation, y).Should().Be(Axioms.Hold(relation, x, y), "{0} {1} {2}", x, relation, y);
        }
    }, iter: 3000);

    /// <summary>The column "Allen" of the table that <see cref="SpanRelation"/> and the package's introduction show.</summary>
    [Fact]
    public void Relations_are_the_unions_of_Allens_that_the_table_says()
    {
        const AllenRelation Last = AllenRelation.After;
        Dictionary<SpanRelation, AllenRelation[]> table = new()
        {
            [CoveredBy] = [AllenRelation.Starts, AllenRelation.Equal, AllenRelation.During, AllenRelation.Finishes],
            [Covering] = [AllenRelation.StartedBy, AllenRelation.Equal, AllenRelation.Contains, AllenRelation.FinishedBy],
            [Colocated] = [AllenRelation.Equal],
            [Overlapping] = [.. Enum.GetValues<AllenRelation>().Except([AllenRelation.Before, AllenRelation.Meets, AllenRelation.MetBy, Last])],
            [OverlappingAtBegin] = [AllenRelation.Overlaps, AllenRelation.FinishedBy],
            [OverlappingAtEnd] = [AllenRelation.StartedBy, AllenRelation.OverlappedBy],
            [BeginningWith] = [AllenRelation.Starts, AllenRelation.Equal, AllenRelation.StartedBy],
            [EndingWith] = [AllenRelation.Finishes, AllenRelation.Equal, AllenRelation.FinishedBy],
            [Before] = [AllenRelation.Before, AllenRelation.Meets],
            [SpanRelation.After] = [Last, AllenRelation.MetBy],
            [AdjacentBefore] = [AllenRelation.Meets],
            [AdjacentAfter] = [AllenRelation.MetBy],
        };
        Gen.Select(Spans.Where(span => !span.IsEmpty), Spans.Where(span => !span.IsEmpty)).Sample((x, y) =>
        {
            var allen = Days(x).RelationTo(Days(y))!.Value;
            foreach (var (relation, union) in table)
            {
                x.Is(relation, y).Should().Be(union.Contains(allen), "{0} {1} {2}", x, relation, y);
            }
        }, iter: 1000);
    }

    private static Period Days(TextSpan span) =>
        new("days", Values.Gens.Day(span.Start), Values.Gens.Day(span.End), Granularity.Day);

    [Fact]
    public void Named_predicates_are_the_relations_they_name() => Gen.Select(Spans, Spans).Sample((x, y) =>
    {
        (SpanRelation, bool)[] named =
        [
            (CoveredBy, x.IsCoveredBy(y)), (Covering, x.Covers(y)), (Colocated, x.IsColocatedWith(y)), (Overlapping, x.Overlaps(y)),
            (OverlappingAtBegin, x.OverlapsAtBegin(y)), (OverlappingAtEnd, x.OverlapsAtEnd(y)), (BeginningWith, x.BeginsWith(y)),
            (EndingWith, x.EndsWith(y)), (Before, x.IsBefore(y)), (After, x.IsAfter(y)), (AdjacentBefore, x.Meets(y)), (AdjacentAfter, x.IsMetBy(y)),
        ];
        named.Should().HaveCount(Enum.GetValues<SpanRelation>().Length);
        named.Should().OnlyContain(pair => pair.Item2 == Axioms.Hold(pair.Item1, x, y));
    });

    [Fact]
    public void Distance_counts_the_characters_between() => Gen.Select(Spans, Spans).Sample((x, y) =>
    {
        var between = Enumerable.Range(0, 20).Count(i => (x.End <= i && i < y.Start) || (y.End <= i && i < x.Start));

        x.DistanceTo(y).Should().Be(between);
    }, iter: 3000);

    [Fact]
    public void Order_puts_what_covers_first() => Gen.Select(Spans, Spans).Sample((x, y) =>
    {
        (x.Start < y.Start || (x.Start == y.Start && x.End > y.End)).Should().Be(x < y);
        (x <= y).Should().Be(x < y || x == y);
        (x > y).Should().Be(y < x);
        (x >= y).Should().Be(y <= x);
        if (x.Covers(y))
        {
            x.CompareTo(y).Should().BeLessThanOrEqualTo(0);
        }
    }, iter: 3000);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void What_is_no_span_is_refused(int start, int end) =>
        FluentActions.Invoking(() => new TextSpan(start, end)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Span_shows_start_and_end()
    {
        var (start, end) = new TextSpan(3, 9);

        (start, end).Should().Be((3, 9));
        new TextSpan(3, 9).ToString().Should().Be("3..9");
        new TextSpan(3, 9).Length.Should().Be(6);
        new TextSpan(3, 3).IsEmpty.Should().BeTrue();
        new TextSpan(3, 9).Contains(9).Should().BeFalse();
        new TextSpan(3, 9).Contains(3).Should().BeTrue();
    }

    [Fact]
    public void Unknown_relation_is_refused() =>
        FluentActions.Invoking(() => default(TextSpan).Is((SpanRelation)99, default)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Predicates_allocate_nothing()
    {
        var (x, y) = (new TextSpan(3, 9), new TextSpan(5, 12));
        var count = 0;
        var allocated = Allocations.Of(() =>
        {
            foreach (var relation in Axioms.All)
            {
                count += x.Is(relation, y) ? 1 : 0;
            }
        });

        allocated.Should().Be(0);
        count.Should().BePositive();
    }
}
