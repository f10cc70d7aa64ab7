using System.Globalization;
using System.Text.RegularExpressions;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Gives the form that the format has for a date that somebody has written in another way: all readings where it has several.</summary>
internal static class DateAdvice
{
    private const int MaxLength = 48;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Regex Time = new(@"[T, ]+([0-9]{1,2}):([0-9]{2})(:[0-9]{2})?$", Options);
    private static readonly Regex Numeric = new(@"^([0-9]{1,4}) ?[-./ ] ?([0-9]{1,2}) ?[-./ ] ?([0-9]{1,4})$", Options);
    private static readonly Regex MonthFirst = new(@"^([a-z]{3,9})\.? (?:([0-9]{1,2})(?:st|nd|rd|th)?,? )?([0-9]{4})$", Options);
    private static readonly Regex DayFirst = new(@"^([0-9]{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? ([0-9]{4})$", Options);
    private static readonly Regex YearAndMonth = new(@"^([0-9]{4})[-./]([0-9]{1,2})$", Options);

    /// <summary>Gets the readings of a text as ISO 8601 writes them, each said to be which where there are two; null where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasTime">Whether a time of day is asked for: then a text without one has no reading, otherwise its time is left away.</param>
    public static string? For(string text, bool hasTime)
    {
        text = text.Trim();
        if (text.Length > MaxLength)
            return null;

        var time = Time.Match(text);
        if (hasTime && !time.Success)
            return null;

        var suffix = hasTime ? "T" + time.Groups[1].Value.PadLeft(2, '0') + ":" + time.Groups[2].Value + time.Groups[3].Value : string.Empty;
        var readings = Readings(time.Success ? text.Substring(0, time.Index) : text);
        return readings.Count switch
        {
            0 => null,
            1 => readings[0].Date + suffix,
            _ => string.Join(" or ", readings.Select(reading => $"{reading.Date}{suffix} ({reading.Order} first)")),
        };
    }

    private static List<(string Date, string Order)> Readings(string text)
    {
        var readings = new List<(string, string)>();
        if (Numeric.Match(text) is { Success: true } numeric)
        {
            var (a, b, c) = (Number(numeric.Groups[1]), Number(numeric.Groups[2]), Number(numeric.Groups[3]));
            if (numeric.Groups[1].Length == 4)
            {
                Add(readings, a, b, c, "year");
            }
            else if (numeric.Groups[3].Length == 4)
            {
                Add(readings, c, a, b, "month");
                if (a != b)
                    Add(readings, c, b, a, "day");
            }
        }
        else if (MonthFirst.Match(text) is { Success: true } named && MonthOf(named.Groups[1].Value) is > 0 and var month)
        {
            if (named.Groups[2].Success)
                Add(readings, Number(named.Groups[3]), month, Number(named.Groups[2]), "month");
            else
                Add(readings, Number(named.Groups[3]), month, null, "month");
        }
        else if (DayFirst.Match(text) is { Success: true } day && MonthOf(day.Groups[2].Value) is > 0 and var of)
        {
            Add(readings, Number(day.Groups[3]), of, Number(day.Groups[1]), "day");
        }
        else if (YearAndMonth.Match(text) is { Success: true } both)
        {
            Add(readings, Number(both.Groups[1]), Number(both.Groups[2]), null, "year");
        }

        return readings;
    }

    private static void Add(List<(string, string)> readings, int year, int month, int? day, string order)
    {
        if (year is >= 1 and <= 9998 && month is >= 1 and <= 12 && (day ?? 1) is >= 1 and var first && first <= DateTime.DaysInMonth(year, month))
            readings.Add((string.Format(CultureInfo.InvariantCulture, day is null ? "{0:0000}-{1:00}" : "{0:0000}-{1:00}-{2:00}", year, month, day), order));
    }

    /// <summary>The number of a month whose English name, or the first letters of it, are written; 0 for any other word.</summary>
    private static int MonthOf(string word) => Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
