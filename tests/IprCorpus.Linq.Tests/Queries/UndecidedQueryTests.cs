using IprCorpus.Runtime;

namespace IprCorpus.Linq.Tests.Queries;

/// <summary>What is undecided in C# is undecided in the engine.</summary>
public abstract class UndecidedQueryTests(SeedsDatabase seeds) : QueryTests(seeds)
{
    public sealed class OnDuckDb(DuckDbSeeds seeds) : UndecidedQueryTests(seeds), IClassFixture<DuckDbSeeds>;

    public sealed class OnClickHouse(ClickHouseSeeds seeds) : UndecidedQueryTests(seeds), IClassFixture<ClickHouseSeeds>;

    [SkippableFact]
    public void Quantities_are_compared_with_numbers()
    {
        decimal[] near = [0, 1, 999_999_999,
            .. Corpus.Measurements.Select(x => x.Quantity.Lower).OfType<decimal>().Distinct().SelectMany(n => new[] { n - 1, n, n + 1 })];
        foreach (var n in near)
        {
            Same(Measurements.Where(x => x.Quantity.IsMoreThan(n) == true), Corpus.Measurements.Where(x => x.Quantity.IsMoreThan(n) == true));
            Same(Measurements.Where(x => x.Quantity.IsMoreThan(n) != false), Corpus.Measurements.Where(x => x.Quantity.IsMoreThan(n) != false));
            Same(Measurements.Where(x => x.Quantity.IsLessThan(n) == null), Corpus.Measurements.Where(x => x.Quantity.IsLessThan(n) == null));
            Same(Measurements.Select(x => x.Quantity.IsAtLeast(n)), Corpus.Measurements.Select(x => x.Quantity.IsAtLeast(n)));
            Same(Measurements.Where(x => x.Quantity.IsAtMost(n) == false), Corpus.Measurements.Where(x => x.Quantity.IsAtMost(n) == false));
            Same(Measurements.Where(x => x.Quantity.IsEqualTo(n) != true), Corpus.Measurements.Where(x => x.Quantity.IsEqualTo(n) != true));
        }
    }

    [SkippableFact]
    public void Quantities_are_compared_with_quantities()
    {
        Same(
            from a in Measurements from b in Measurements where a.Quantity.IsLessThan(b.Quantity) == true select new { a, b },
            from a in Corpus.Measurements from b in Corpus.Measurements where a.Quantity.IsLessThan(b.Quantity) == true select new { a, b });
        foreach (var quantity in Corpus.Measurements.Select(x => x.Quantity))
        {
            Same(Measurements.Where(x => x.Quantity.IsMoreThan(quantity) == null), Corpus.Measurements.Where(x => x.Quantity.IsMoreThan(quantity) == null));
            Same(Measurements.Where(x => x.Quantity.IsMoreThan(quantity) == false), Corpus.Measurements.Where(x => x.Quantity.IsMoreThan(quantity) == false));
        }
    }

    [SkippableFact]
    public void Periods_hold_days_and_moments()
    {
        DateTime[] near =
        [
            .. Corpus.TimeExpressions
                .SelectMany(t => new[] { t.Period.EarliestStart, t.Period.LatestStart, t.Period.EarliestEndExclusive, t.Period.LatestEndExclusive })
                    .OfType<DateTime>().Distinct()
                .SelectMany(moment => new[] { moment.AddTicks(-1), moment, moment.AddTicks(1) }),
        ];
        foreach (var moment in near)
        {
            var day = DateOnly.FromDateTime(moment);
            Same(Times.Select(t => new { t, Holds = t.Period.Contains(moment) }),
                Corpus.TimeExpressions.Select(t => new { t, Holds = t.Period.Contains(moment) }));
            Same(Times.Where(t => t.Period.Contains(day) == true), Corpus.TimeExpressions.Where(t => t.Period.Contains(day) == true));
            Same(Times.Where(t => t.Period.Contains(day) != false), Corpus.TimeExpressions.Where(t => t.Period.Contains(day) != false));
        }
    }

    [SkippableFact]
    public void Periods_hold_and_overlap_periods()
    {
        Same(
            from a in Times from b in Times select new { a, b, Holds = a.Period.Contains(b.Period), Overlaps = a.Period.Overlaps(b.Period) },
            from a in Corpus.TimeExpressions
            from b in Corpus.TimeExpressions
            select new
            {
                a,
                b,
                Holds = a.Period.Contains(b.Period),
                Overlaps = a.Period.Overlaps(b.Period)
            });
        Period[] asked =
        [
            new("2019/..", new DateTime(2019, 1, 1), null, Granularity.Year),
            new("../2020", null, new DateTime(2021, 1, 1), Granularity.Year),
            new("PXY", null, new DateTime(2020, 11, 8), Granularity.Unknown),
            new("../..", null, null, Granularity.Unknown),
            new("2020-11", new DateTime(2020, 11, 1), new DateTime(2020, 12, 1), Granularity.Month),
        ];
        foreach (var period in asked)
        {
            Same(Times.Select(t => new { t, Holds = t.Period.Contains(period) }),
                Corpus.TimeExpressions.Select(t => new { t, Holds = t.Period.Contains(period) }));
            Same(Times.Where(t => t.Period.Overlaps(period) != false), Corpus.TimeExpressions.Where(t => t.Period.Overlaps(period) != false));
        }
    }

    [SkippableFact]
    public void Values_with_parts_come_back_whole()
    {
        Same(Times.Select(t => t.Period), Corpus.TimeExpressions.Select(t => t.Period));
        Same(Measurements.Select(x => x.Quantity), Corpus.Measurements.Select(x => x.Quantity));
    }
}
