using System.Globalization;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>Values as text that differs wherever they do, though they print alike.</summary>
internal static class DumpText
{
    /// <summary>The code units, printable ones as they are.</summary>
    public static string Of(string text) => string.Concat(text.Select(unit => unit is >= ' ' and <= '~' ? unit.ToString() : $"\\{(int)unit:X4}"));

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With the scale: 0.10 is not 0.1.</summary>
    public static string Of(decimal number) => string.Join(':', decimal.GetBits(number));

    public static string Of(DateTime moment) => $"{moment.Ticks} {moment.Kind}";

    public static string OfPeriod(string timex, DateTime? start, DateTime? latestStart, DateTime? earliestEnd, DateTime? end, int granularity) =>
        $"({Of(timex)}, {start?.Ticks}, {latestStart?.Ticks}, {earliestEnd?.Ticks}, {end?.Ticks}, {granularity})";

    public static string OfQuantity(decimal? number, decimal? lower, decimal? upper, string? unit, string? broader, int bound, bool digitsLost) =>
        $"({OfOptional(number)}, {OfOptional(lower)}, {OfOptional(upper)}, {(unit is null ? "none" : Of(unit))}, " +
            $"{(broader is null ? "none" : Of(broader))}, {bound}, {digitsLost})";

    private static string OfOptional(decimal? number) => number is { } known ? Of(known) : "none";
}
