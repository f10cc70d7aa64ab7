using System.Globalization;

namespace IprCorpus.Runtime.Tests.Values;

/// <summary>What is written of a period reads as the same period.</summary>
public sealed class PeriodTextTests
{
    private static readonly string[] Formats = ["yyyy", "yyyy-'Q3'", "yyyy-'H2'", "yyyy-MM", "yyyy-'W33'", "yyyy-MM-dd", "yyyy-MM-ddTHH", "yyyy-MM-ddTHH:mm",
        "yyyy-MM-ddTHH:mm:ss"];

    private static readonly Gen<string> Units = Gen.Select(Gen.DateTime[new DateTime(3, 1, 1), new DateTime(9997, 12, 31)], Gen.Int[0, Formats.Length - 1])
        .Select((moment, format) => moment.ToString(Formats[format], CultureInfo.InvariantCulture));

    private static readonly Gen<string> Sides = Gen.Select(Units, Units, Gen.Int[0, 3]).Select((first, last, shape) =>
        shape == 0 ? $"[{(string.CompareOrdinal(first, last) < 0 ? $"{first}..{last}" : $"{last}..{first}")}]" : first);

    private static readonly Gen<string> Texts = Gen.Select(Sides, Sides, Gen.Int[0, 5]).Select((first, last, shape) => shape switch
    {
        0 => first,
        1 => $"{first}/{last}",
        2 => $"../{last}",
        3 => $"P1Y ({first}/{last})",
        4 => $"PXY (?/{last})",
        _ => $"{first[..4]}/{last}",
    });

    [Fact]
    public void What_a_period_writes_reads_as_an_equal_one() => Texts.Sample(
        text =>
        {
            if (Period.TryParse(text, out var period))
            {
                Period.Parse(period.ToString()).Should().Be(period, "'{0}' is written '{1}'", text, period);
            }
        },
        iter: 20_000);

    [Fact]
    public void Enough_of_the_texts_are_periods()
    {
        var (read, all) = (0, 0);
        Texts.Sample(
            text =>
            {
                Interlocked.Increment(ref all);
                if (Period.TryParse(text, out _))
                {
                    Interlocked.Increment(ref read);
                }
            },
            iter: 2000);

        read.Should().BeGreaterThan(all / 3);
    }

    [Theory]
    [InlineData("2020-Q3", "2020-07-01", "2020-09-30", Granularity.Quarter)]
    [InlineData("2020-01/2020-09", "2020-01-01", "2020-09-30", Granularity.Month)]
    [InlineData("P9M (2020-01/2020-09)", "2020-01-01", "2020-09-30", Granularity.Month)]
    [InlineData("2020-W45", "2020-11-02", "2020-11-08", Granularity.Week)]
    public void First_and_last_day_are_those_that_are_written(string text, string first, string last, Granularity granularity)
    {
        var period = Period.Parse(text);

        period.ToString().Should().Be(text);
        (period.First, period.Last).Should().Be((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));
        period.Granularity.Should().Be(granularity);
    }

    [Theory]
    [InlineData("yesterday", "no year")]
    [InlineData("", "no year")]
    [InlineData("2020-Q5", "quarters Q1 to Q4")]
    [InlineData("2020/2019", "ends before it starts")]
    [InlineData("P1Y (2020/2019)", "ends before it starts")]
    [InlineData("P1Y (2020)", "first/last")]
    [InlineData("[2020..2019]/2021", "comes after the last")]
    [InlineData("../..", "must be known")]
    public void What_is_no_period_is_refused_with_the_reason(string text, string reason)
    {
        Period.TryParse(text, out var period).Should().BeFalse();
        period.Should().BeNull();
        FluentActions.Invoking(() => Period.Parse(text)).Should().Throw<FormatException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public void A_period_is_parsable_as_numbers_and_dates_are()
    {
        Parsed<Period>("2020-Q3").Should().Be(Period.Parse("2020-Q3"));
        Period.TryParse(null, out _).Should().BeFalse();

        static T Parsed<T>(string text)
            where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Nothing_makes_it_throw() =>
        Gen.Char["0123456789-/.HQWTPXY: ()[]?"].Array[0, 30].Select(static chars => new string(chars))
            .Sample(static text => Period.TryParse(text, out var period) == period is not null, iter: 50_000);
}
