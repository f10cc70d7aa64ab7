using System.Globalization;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Floating-point numbers as Java and JSON write them, as decimals.</summary>
internal static class CasNumbers
{
    /// <summary>The number of digits, in all and after the point, that a decimal always holds.</summary>
    private const int MaxDigits = 28;

    /// <summary>The same number without an exponent; null for what a decimal does not hold exactly, such as <c>NaN</c> or <c>1.0E300</c>.</summary>
    public static string? ToPlain(string text)
    {
        var mark = text.IndexOfAny(Exponents);
        var mantissa = mark < 0 ? text : text.Substring(0, mark);
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;

        var point = mantissa.IndexOf('.');
        var digits = mantissa.Count(static c => c is >= '0' and <= '9');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        if (digits is 0 or > MaxDigits || digits - fraction + (long)exponent > MaxDigits || fraction - (long)exponent > MaxDigits)
            return null;

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Determines whether it is written like a number of any size.</summary>
    public static bool IsNumber(string text) =>
        text.Any(static c => c is >= '0' and <= '9') && text.All(static c => c is >= '0' and <= '9' or '.' or '-' or '+' or 'e' or 'E');

    private static readonly char[] Exponents = ['e', 'E'];
}
