namespace IprCorpus.Runtime.Tests.Values;

/// <summary>Questions about periods, against every way in which their unknown sides could lie.</summary>
public sealed class PeriodTests
{
    private const int Infinity = 1000;

    // Unknown sides are tried at every half day, within and well around the known sides, which are whole days.
    private static readonly double[] Candidates = [.. Enumerable.Range(-4, 32).Select(half => half / 2.0)];

    [Fact]
    public void Relation_is_the_only_one_possible_or_null() => Gen.Select(Gens.AnyPeriods, Gens.AnyPeriods).Sample((x, y) =>
    {
        var possible = Worlds(x, y).Select(world => Relation(world.X, world.Y)).Distinct().ToList();

        x.RelationTo(y).Should().Be(possible.Count == 1 ? possible[0] : null, "{0} and {1} can be {2}", x, y, string.Join(", ", possible));
    });

    [Fact]
    public void Overlap_is_what_all_possible_worlds_agree_on() => Gen.Select(Gens.AnyPeriods, Gens.AnyPeriods).Sample((x, y) =>
        x.Overlaps(y).Should().Be(Agreement(Worlds(x, y).Select(world => world.X.Start < world.Y.End && world.Y.Start < world.X.End))));

    [Fact]
    public void Containment_is_what_all_possible_worlds_agree_on() => Gen.Select(Gens.AnyPeriods, Gens.AnyPeriods).Sample((x, y) =>
        x.Contains(y).Should().Be(Agreement(Worlds(x, y).Select(world => world.X.Start <= world.Y.Start && world.Y.End <= world.X.End)), "{0} {1}", x, y));

    [Fact]
    public void Holding_a_moment_is_what_all_possible_worlds_agree_on() => Gen.Select(Gens.AnyPeriods, Gen.Int[-1, 12]).Sample(
        (x, day) => x.Contains(Gens.Day(day)).Should().Be(Agreement(Worlds(x).Select(world => world.Start <= day && day < world.End))),
        iter: 1000);

    [Fact]
    public void First_and_last_moment_are_inside_whatever_the_other_side_is()
    {
        var fromKnown = new Period("PXD", Gens.Day(1), null, Granularity.Unknown);
        var toKnown = new Period("PXD", null, Gens.Day(1), Granularity.Unknown);
        var unknown = new Period("PXD", null, null, Granularity.Unknown);

        fromKnown.Contains(Gens.Day(1)).Should().BeTrue();
        toKnown.Contains(Gens.Day(1).AddTicks(-1)).Should().BeTrue();
        toKnown.Contains(Gens.Day(1).AddTicks(-2)).Should().BeNull();
        unknown.Contains(DateTime.MinValue).Should().BeNull();
    }

    [Fact]
    public void Holding_a_day_is_holding_all_of_it()
    {
        var period = new Period("2020-11-06T12:00/2020-11-08T12:00", new DateTime(2020, 11, 6, 12, 0, 0), new DateTime(2020, 11, 8, 12, 1, 0),
            Granularity.Minute);

        period.Contains(new DateOnly(2020, 11, 6)).Should().BeFalse();
        period.Contains(new DateOnly(2020, 11, 7)).Should().BeTrue();
        period.Contains(new DateOnly(2020, 11, 8)).Should().BeFalse();
        period.Contains(DateOnly.MaxValue).Should().BeFalse();
        (period.First, period.Last).Should().Be((new DateOnly(2020, 11, 6), new DateOnly(2020, 11, 8)));
        period.Duration.Should().Be(new TimeSpan(2, 0, 1, 0));
    }

    [Fact]
    public void Last_day_of_a_half_open_period_is_inside()
    {
        var period = new Period("2020-01/2020-09", new DateTime(2020, 1, 1), new DateTime(2020, 10, 1), Granularity.Month);

        (period.First, period.Last).Should().Be((new DateOnly(2020, 1, 1), new DateOnly(2020, 9, 30)));
        period.Contains(new DateTime(2020, 9, 30, 23, 59, 59)).Should().BeTrue();
        period.Contains(new DateTime(2020, 10, 1)).Should().BeFalse();
        period.IsResolved.Should().BeTrue();
    }

    [Fact]
    public void Unknown_start_leaves_decided_what_does_not_depend_on_it()
    {
        var someYears = new Period("PXY", null, new DateTime(2020, 11, 7), Granularity.Unknown);
        var later = new Period("2021", new DateTime(2021, 1, 1), new DateTime(2022, 1, 1), Granularity.Year);

        someYears.RelationTo(later).Should().Be(AllenRelation.Before);
        someYears.Overlaps(later).Should().BeFalse();
        someYears.Contains(new DateTime(2019, 1, 1)).Should().BeNull();
        someYears.Contains(new DateTime(2020, 11, 7)).Should().BeFalse();
        someYears.IsResolved.Should().BeFalse();
        someYears.Duration.Should().BeNull();
        someYears.First.Should().BeNull();
    }

    [Fact]
    public void Open_start_is_no_unknown_start()
    {
        var until = new Period("../2020-11-06", null, new DateTime(2020, 11, 7), Granularity.Day);

        until.HasOpenStart.Should().BeTrue();
        until.HasOpenEnd.Should().BeFalse();
        until.IsResolved.Should().BeTrue();
        until.Contains(DateTime.MinValue).Should().BeTrue();
    }

    [Fact]
    public void Approximate_side_leaves_open_what_lies_at_its_edge_and_nothing_else()
    {
        var pastYear = Period.Parse("P1Y ([2019-Q3..2020-Q1]/2020-11-07)");

        pastYear.Contains(new DateOnly(2019, 6, 30)).Should().BeFalse();
        pastYear.Contains(new DateOnly(2019, 7, 1)).Should().BeNull();
        pastYear.Contains(new DateOnly(2019, 12, 31)).Should().BeNull();
        pastYear.Contains(new DateOnly(2020, 1, 1)).Should().BeTrue();
        pastYear.Contains(new DateOnly(2020, 11, 7)).Should().BeTrue();
        pastYear.Contains(new DateOnly(2020, 11, 8)).Should().BeFalse();
        (pastYear.Start, pastYear.First, pastYear.Duration, pastYear.IsApproximate, pastYear.IsResolved).Should().Be((null, null, null, true, false));
        (pastYear.EarliestStart, pastYear.LatestStart).Should().Be((new DateTime(2019, 7, 1), new DateTime(2020, 1, 1)));
        Period.Parse("2020").Contains(pastYear).Should().BeNull();
        Period.Parse("2021").Overlaps(pastYear).Should().BeFalse();
        pastYear.Contains(Period.Parse("2020-01/2020-09")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2020-11", "2020-11-01", "2020-12-01", "2020-11")]
    [InlineData("P1Y", "2019-11-07", "2020-11-07", "P1Y (2019-11-07/2020-11-06)")]
    [InlineData("PXY", null, "2020-11-07", "PXY (?/2020-11-06)")]
    [InlineData("PXY", null, null, "PXY")]
    [InlineData("../2020-11-06", null, "2020-11-07", "../2020-11-06")]
    [InlineData("PT2H", "2020-11-07T07:00", "2020-11-07T09:00", "PT2H (2020-11-07T07/2020-11-07T08)")]
    [InlineData("202X", "2020-01-01", "2030-01-01", "202X (2020-01-01/2029-12-31)")]
    public void Period_shows_what_its_value_does_not_say(string value, string? start, string? end, string expected) =>
        new Period(value, Parse(start), Parse(end), Granularity.Day).ToString().Should().Be(expected);

    [Fact]
    public void Period_that_ends_before_it_starts_is_refused() =>
        FluentActions.Invoking(() => new Period("2020", Gens.Day(1), Gens.Day(1), Granularity.Day)).Should().Throw<ArgumentException>();

    [Fact]
    public void Comparers_put_open_starts_first_and_unknown_sides_last()
    {
        Period open = new("../2020", null, Gens.Day(9), Granularity.Day), early = new("a", Gens.Day(1), Gens.Day(5), Granularity.Day),
            late = new("2020/..", Gens.Day(2), null, Granularity.Day), unknown = new("PXD", null, null, Granularity.Unknown);
        Period?[] periods = [null, unknown, late, early, open];

        periods.Order(Period.ByStart).Take(3).Should().Equal(open, early, late);
        periods.Order(Period.ByEnd).Take(3).Should().Equal(early, open, late);
    }

    [Fact]
    public void Equality_is_of_all_that_is_known() => Gen.Select(Gens.AnyPeriods, Gens.AnyPeriods).Sample((x, y) =>
        (x == y).Should().Be(x.Value == y.Value && x.From == y.From && x.To == y.To && x.Granularity == y.Granularity));

    private static DateTime? Parse(string? moment) =>
        moment is null ? null : DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

    private static bool? Agreement(IEnumerable<bool> answers) => answers.Distinct().ToList() is [var only] ? only : null;

    private static IEnumerable<((double Start, double End) X, (double Start, double End) Y)> Worlds(Period x, Period y) =>
        from inX in Worlds(x) from inY in Worlds(y) select (inX, inY);

    /// <summary>The intervals that a period can be, in days.</summary>
    private static IEnumerable<(double Start, double End)> Worlds(Period period) =>
        from start in Sides(period.EarliestStart, period.LatestStart, period.HasOpenStart, -Infinity)
        from end in Sides(period.EarliestEndExclusive, period.LatestEndExclusive, period.HasOpenEnd, Infinity)
        where start < end
        select (start, end);

    private static double[] Sides(DateTime? earliest, DateTime? latest, bool isOpen, double infinity) =>
        isOpen ? [infinity]
        : earliest is { } first && latest is { } last ? [.. Between((first - Gens.Day(0)).TotalDays, (last - Gens.Day(0)).TotalDays)]
        : Candidates;

    private static IEnumerable<double> Between(double first, double last)
    {
        for (var day = first; day <= last; day += 0.5)
        {
            yield return day;
        }
    }

    /// <summary>Allen's definitions.</summary>
    private static AllenRelation Relation((double Start, double End) x, (double Start, double End) y) => true switch
    {
        _ when x.End < y.Start => AllenRelation.Before,
        _ when x.End == y.Start => AllenRelation.Meets,
        _ when x.Start < y.Start && y.Start < x.End && x.End < y.End => AllenRelation.Overlaps,
        _ when x.Start < y.Start && x.End == y.End => AllenRelation.FinishedBy,
        _ when x.Start < y.Start && x.End > y.End => AllenRelation.Contains,
        _ when x.Start == y.Start && x.End < y.End => AllenRelation.Starts,
        _ when x.Start == y.Start && x.End == y.End => AllenRelation.Equal,
        _ when x.Start == y.Start && x.End > y.End => AllenRelation.StartedBy,
        _ when x.Start > y.Start && x.End < y.End => AllenRelation.During,
        _ when x.Start > y.Start && x.End == y.End => AllenRelation.Finishes,
        _ when y.Start < x.Start && x.Start < y.End && x.End > y.End => AllenRelation.OverlappedBy,
        _ when x.Start == y.End => AllenRelation.MetBy,
        _ => AllenRelation.After,
    };
}
