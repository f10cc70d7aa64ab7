using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Binding.Values;
using IprCorpus.Compiler.Model;
using IprCorpus.Runtime.Calendar;

namespace IprCorpus.Compiler.Tests.Values;

public sealed class PeriodTests
{
    private static readonly Gen<DateTime> Moment = Gen.DateTime[new DateTime(1, 1, 8), new DateTime(9998, 12, 20)];

    [Theory]
    [InlineData("2020", "2020-01-01", "2021-01-01", Granularity.Year)]
    [InlineData("2020-H2", "2020-07-01", "2021-01-01", Granularity.HalfYear)]
    [InlineData("2020-Q3", "2020-07-01", "2020-10-01", Granularity.Quarter)]
    [InlineData("2020-02", "2020-02-01", "2020-03-01", Granularity.Month)]
    [InlineData("2020-W01", "2019-12-30", "2020-01-06", Granularity.Week)]
    [InlineData("2020-W53", "2020-12-28", "2021-01-04", Granularity.Week)]
    [InlineData("2020-02-29", "2020-02-29", "2020-03-01", Granularity.Day)]
    [InlineData("2020-11-07T07", "2020-11-07T07:00", "2020-11-07T08:00", Granularity.Hour)]
    [InlineData("2020-11-07T07:59", "2020-11-07T07:59", "2020-11-07T08:00", Granularity.Minute)]
    [InlineData("2020-11-07T23:59:59", "2020-11-07T23:59:59", "2020-11-08", Granularity.Second)]
    [InlineData("2020-01/2020-09", "2020-01-01", "2020-10-01", Granularity.Month)]
    [InlineData("2020/2020-09-30", "2020-01-01", "2020-10-01", Granularity.Day)]
    [InlineData("../2020-11-06", null, "2020-11-07", Granularity.Day)]
    [InlineData("2020-09/..", "2020-09-01", null, Granularity.Month)]
    internal void Period_covers_its_first_to_its_last_moment(string text, string? start, string? end, Granularity granularity) =>
        PeriodParser.Parse(text, out _, out _).Should().Be(new PeriodValue(text, Parse(start), Parse(end), granularity));

    [Fact]
    public void Day_is_the_one_that_the_calendar_has() =>
        Moment.Sample(static moment => Interval(moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) == (moment.Date, moment.Date.AddDays(1)));

    [Fact]
    public void Week_is_the_one_that_ISO_8601_has() =>
        Moment.Sample(static moment =>
        {
            var (year, week) = (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
            var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
            return Interval(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{week:D2}")) == (monday, monday.AddDays(7));
        });

    [Fact]
    public void Interval_is_as_long_as_its_sides_are_apart() =>
        Gen.Select(Moment, Moment).Sample(static (a, b) =>
        {
            var (first, last) = a <= b ? (a, b) : (b, a);
            var text = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM}");
            var (start, end) = Interval(text)!.Value;
            start.Should().Be(first.Date);
            end.Should().Be(new DateTime(last.Year, last.Month, 1).AddMonths(1));
        });

    [Fact]
    public void Reversed_interval_is_told_from_a_malformed_one() =>
        Gen.Select(Moment, Gen.Int[1, 5000]).Sample(static (moment, days) =>
        {
            // The calendar ends with the year 9999.
            var (first, last) = moment.Year > 9000 ? (moment, moment.AddDays(-days)) : (moment.AddDays(days), moment);
            PeriodParser.Parse(string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"), out _, out var isReversed).Should()
                .BeNull();
            isReversed.Should().BeTrue();
        });

    [Fact]
    public void Nothing_makes_the_parser_throw() =>
        Gen.Char["0123456789-/.HQWTPXY: "].Array[0, 24].Select(static chars => new string(chars))
            .Sample(static text => PeriodParser.Parse(text, out var problem, out var isReversed) is not null || isReversed || problem.Length > 0, iter: 50_000);

    [Theory]
    [InlineData("P1Y")]
    [InlineData("PXY")]
    [InlineData("P9M")]
    [InlineData("PT30M")]
    [InlineData("P1Y6M")]
    [InlineData("P1DT12H")]
    [InlineData("P1DE")]
    [InlineData("PRESENT_REF")]
    [InlineData("XXXX-11")]
    [InlineData("2020-SU")]
    [InlineData("202")]
    public void Timex_value_is_accepted(string text) => Timex.IsValue(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P1")]
    [InlineData("PT")]
    [InlineData("PY")]
    [InlineData("yesterday")]
    [InlineData("now")]
    public void Other_words_are_no_Timex_value(string text) => Timex.IsValue(text).Should().BeFalse();

    private static (DateTime, DateTime)? Interval(string text) =>
        PeriodParser.Parse(text, out _, out _) is { Start: { } start, End: { } end } ? (start, end) : null;

    private static DateTime? Parse(string? text) => text is null ? null : DateTime.Parse(text, CultureInfo.InvariantCulture);
}
