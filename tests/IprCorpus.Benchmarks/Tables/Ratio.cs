using System.Globalization;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>How figures are shown: as ratios, with as many digits as a measurement bears.</summary>
internal static class Ratio
{
    /// <summary>What stands where nothing was measured.</summary>
    public const string None = "–";

    public static string Of(double? figure, double? unit) => figure is { } known && unit is { } measure and > 0 ? $"{Number(known / measure)}x" : None;

    public static string Of(TimeSpan? figure, TimeSpan? unit) => Of(figure?.TotalMilliseconds, unit?.TotalMilliseconds);

    /// <summary>A time above another, in shares of a third.</summary>
    public static string Over(TimeSpan? figure, TimeSpan? floor, TimeSpan? unit) => Of((figure - floor)?.TotalMilliseconds, (unit - floor)?.TotalMilliseconds);

    /// <summary>A ratio of elapsed times, and in brackets that of processor times.</summary>
    public static string Pair(string elapsed, string processor) => elapsed == None ? None : $"{elapsed} ({processor})";

    public static string Kilobytes(long? bytes) => bytes is { } known ? $"{Number(known / 1024.0)} kB" : None;

    public static string Number(double number) => number switch
    {
        < 0.1 => number.ToString("0.###", CultureInfo.InvariantCulture),
        < 10 => number.ToString("0.##", CultureInfo.InvariantCulture),
        < 100 => number.ToString("0.#", CultureInfo.InvariantCulture),
        _ => number.ToString("#,0", CultureInfo.InvariantCulture),
    };
}
