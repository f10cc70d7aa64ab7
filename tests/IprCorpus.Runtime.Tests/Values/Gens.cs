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
