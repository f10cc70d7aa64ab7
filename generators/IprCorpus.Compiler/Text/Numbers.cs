using System.Globalization;

namespace IprCorpus.Compiler.Text;

/// <summary>Numbers as the format writes them: decimal digits, a point, an optional sign; no separators, no exponents.</summary>
internal static class Numbers
{
    public static bool TryInt(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && IsAsciiNumber(text);

    public static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && IsAsciiNumber(text) && text[text.Length - 1] != '.' && text[0] != '.';

    /// <summary>Determines whether it is a whole number, though none that fits.</summary>
    public static bool IsWholeNumber(string text)
    {
        var digits = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        for (var i = digits; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return text.Length > digits;
    }

    /// <summary>What a number with separators would be without them; null where it is no such number.</summary>
    public static string? WithoutSeparators(string text)
    {
        var commas = text.Count(static c => c == ',');
        if (commas == 0 && !text.Any(static c => c is ' ' or '\u00A0' or '\u202F' or '_' or '\''))
            return null;

        // One comma not before exactly three digits is a decimal comma; others group thousands.
        var isDecimalComma = commas == 1 && text.IndexOf('.') < 0 && text.Length - text.IndexOf(',') != 4;
        var plain = text.Replace(",", isDecimalComma ? "." : string.Empty).Replace(" ", string.Empty).Replace("\u00A0", string.Empty)
            .Replace("\u202F", string.Empty).Replace("_", string.Empty).Replace("'", string.Empty);
        return TryDecimal(plain, out _) ? plain : null;
    }

    /// <summary>What to write instead of a text that is no number.</summary>
    public static string Advice(string text) =>
        WithoutSeparators(text) is { } plain ? $"write it with a point and without separators, as {plain}"
        : IsWholeNumber(text) ? "it has more digits than a decimal holds"
        : "write digits with at most one point, as 3.5";

    private static bool IsAsciiNumber(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or '+' or '-' or '.'))
                return false;
        }

        return true;
    }
}
