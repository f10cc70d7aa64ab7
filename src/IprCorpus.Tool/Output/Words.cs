using System.Globalization;

namespace IprCorpus.Tool.Output;

/// <summary>Writes numbers in words.</summary>
internal static class Words
{
    /// <summary>A number with its noun: <c>1 error</c>, <c>2,000 errors</c>.</summary>
    public static string Count(int count, string noun, string? plural = null) => Number(count) + " " + (count == 1 ? noun : plural ?? noun + "s");

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share or coefficient with three digits; a dash where there is none.</summary>
    public static string Score(double? score) => score?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
