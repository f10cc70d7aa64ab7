namespace IprCorpus.Runtime.Tests.Values;

internal static class Gens
{
    private static readonly DateTime Origin = new(2020, 1, 1);

    /// <summary>Periods whose sides are days from 0 to 8, open, or unknown.</summary>
    public static readonly Gen<Period> Periods = Gen.Select(Gen.Int[0, 7], Gen.Int[1, 4], Gen.Int[0, 4], Gen.Int[0, 4], (start, length, startCase, endCase) =>
    {
        var (isOpenStart, isOpenEnd) = (startCase == 0, endCase == 0);
        return new Period(
            $"{(isOpenStart ? "../" : "")}2020{(isOpenEnd ? "/.." : "")}",
            startCase <= 1 ? null : Day(start),
            endCase <= 1 ? null : Day(start + length),
            Granularity.Day);
    });

    /// <summary>Periods whose sides are days from 0 to 10, each known, or one of several.</summary>
    public static readonly Gen<Period> Approximate = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[1, 3], Gen.Int[0, 2],
        (start, startWidth, length, endWidth) =>
    {
        var end = start + startWidth + length;
        return new Period(
            "P1W", Day(start), Day(end + endWidth), Granularity.Day,
            startWidth == 0 ? null : Day(start + startWidth), endWidth == 0 ? null : Day(end));
    });

    /// <summary>Periods of every sort.</summary>
    public static readonly Gen<Period> AnyPeriods = Gen.OneOf(Periods, Approximate);

    /// <summary>Quantities of one unit with small numbers, of every bound, with known, bounded and lost numbers.</summary>
    public static readonly Gen<Quantity> Quantities = Gen.Select(
        Gen.Int[-5, 5], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Enum<QuantityBound>(), Gen.Bool, (number, width, known, bound, lost) => known switch
        {
            0 => new Quantity(null, null, null, "items", bound, true),
            1 => new Quantity(null, number, null, "items", bound, lost),
            2 => new Quantity(null, null, number, "items", bound, lost),
            3 => new Quantity(null, number, number + width, "items", bound, true),
            _ => new Quantity(number, number, number, "items", bound, lost),
        });

    public static DateTime Day(int day) => Origin.AddDays(day);
}
