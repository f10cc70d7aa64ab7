using System.Globalization;

namespace IprCorpus.Runtime.Calendar;

/// <summary>
/// A named stretch of calendar time: a year <c>2020</c>, half <c>2020-H1</c>, quarter <c>2020-Q3</c>, month <c>2020-09</c>,
/// week <c>2020-W45</c>, day <c>2020-11-06</c>, hour <c>2020-11-07T07</c>, minute <c>…T07:59</c> or second <c>…T07:59:30</c>.
/// </summary>
internal readonly record struct CalendarUnit(DateTime Start, DateTime End, Granularity Granularity)
{
    /// <summary>The last year whose end can be told.</summary>
    private const int MaxYear = 9998;

    /// <summary>The problem of a text that has none of these shapes.</summary>
    public const string Unreadable = "it is no year, half, quarter, month, week, day or time of day";

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="problem">Why the text is no unit, where it is none.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string text, out CalendarUnit unit, out string problem)
    {
        unit = default;
        problem = Unreadable;
        if (text.Length < 4 || !TryDigits(text, 0, 4, out var year))
        {
            return false;
        }

        if (year is < 1 or > MaxYear)
        {
            problem = "years run from 0001 to 9998";
            return false;
        }

        if (text.Length == 4)
        {
            unit = From(new DateTime(year, 1, 1), Granularity.Year);
            return true;
        }

        return text[4] == '-' && text.Length >= 7 && text[5] switch
        {
            'H' => text.Length == 7 && TryPart(text[6], 2, 6, Granularity.HalfYear, year, ref unit, ref problem),
            'Q' => text.Length == 7 && TryPart(text[6], 4, 3, Granularity.Quarter, year, ref unit, ref problem),
            'W' => text.Length == 8 && TryWeek(text, year, ref unit, ref problem),
            _ => TryMonth(text, year, ref unit, ref problem),
        };
    }

    /// <summary>Writes the unit that starts, or that ends, at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="granularity">The unit's.</param>
    /// <param name="isEnd">Whether the moment is the first after the unit.</param>
    /// <returns>The unit; null where none of that granularity starts or ends there.</returns>
    public static string? At(DateTime moment, Granularity granularity, bool isEnd)
    {
        if (moment.Year < 3 || moment.Year > MaxYear)
        {
            return null;
        }

        var start = isEnd ? Step(moment, granularity, -1) : moment;
        var text = Format(start, granularity);
        return TryParse(text, out var unit, out _) && unit.Start == start && (!isEnd || unit.End == moment) ? text : null;
    }

    private static string Format(DateTime start, Granularity granularity) => granularity switch
    {
        Granularity.Quarter => string.Format(CultureInfo.InvariantCulture, "{0:D4}-Q{1}", start.Year, ((start.Month - 1) / 3) + 1),
        Granularity.HalfYear => string.Format(CultureInfo.InvariantCulture, "{0:D4}-H{1}", start.Year, ((start.Month - 1) / 6) + 1),
        Granularity.Week => FormatWeek(start),
        _ => start.ToString(
            granularity switch
            {
                Granularity.Year => "yyyy",
                Granularity.Month => "yyyy-MM",
                Granularity.Day => "yyyy-MM-dd",
                Granularity.Hour => "yyyy-MM-ddTHH",
                Granularity.Minute => "yyyy-MM-ddTHH:mm",
                _ => "yyyy-MM-ddTHH:mm:ss",
            },
            CultureInfo.InvariantCulture),
    };

    private static string FormatWeek(DateTime start)
    {
        // ISO 8601: a week belongs to the year of its Thursday.
        var year = start.AddDays(3).Year;
        return string.Format(CultureInfo.InvariantCulture, "{0:D4}-W{1:D2}", year, ((start - FirstMonday(year)).Days / 7) + 1);
    }

    private static bool TryPart(char digit, int count, int months, Granularity granularity, int year, ref CalendarUnit unit, ref string problem)
    {
        var number = digit - '0';
        if (number < 1 || number > count)
        {
            problem = $"a year has {(count == 2 ? "the halves H1 and H2" : "the quarters Q1 to Q4")}";
            return false;
        }

        unit = From(new DateTime(year, ((number - 1) * months) + 1, 1), granularity);
        return true;
    }

    private static bool TryWeek(string text, int year, ref CalendarUnit unit, ref string problem)
    {
        if (!TryDigits(text, 6, 2, out var week))
        {
            return false;
        }

        // ISO 8601: week 1 is the one with January 4; a year has as many weeks as begin before the first of the next.
        var first = FirstMonday(year);
        var weeks = (FirstMonday(year + 1) - first).Days / 7;
        if (week < 1 || week > weeks)
        {
            problem = string.Format(CultureInfo.InvariantCulture, "{0} has the weeks W01 to W{1}", year, weeks);
            return false;
        }

        unit = From(first.AddDays((week - 1) * 7), Granularity.Week);
        return true;
    }

    private static DateTime FirstMonday(int year)
    {
        var fourth = new DateTime(year, 1, 4);
        return fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7));
    }

    private static bool TryMonth(string text, int year, ref CalendarUnit unit, ref string problem)
    {
        if (!TryDigits(text, 5, 2, out var month))
        {
            return false;
        }

        if (month is < 1 or > 12)
        {
            problem = "a year has the months 01 to 12";
            return false;
        }

        if (text.Length == 7)
        {
            unit = From(new DateTime(year, month, 1), Granularity.Month);
            return true;
        }

        if (text.Length < 10 || text[7] != '-' || !TryDigits(text, 8, 2, out var day))
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            problem = string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2} has the days 01 to {2}", year, month, days);
            return false;
        }

        var date = new DateTime(year, month, day);
        if (text.Length > 10)
        {
            return TryTime(text, date, ref unit, ref problem);
        }

        unit = From(date, Granularity.Day);
        return true;
    }

    private static bool TryTime(string text, DateTime date, ref CalendarUnit unit, ref string problem)
    {
        int minute = 0, second = 0;
        if (text[10] != 'T' || text.Length is not (13 or 16 or 19) || !TryDigits(text, 11, 2, out var hour)
            || (text.Length >= 16 && (text[13] != ':' || !TryDigits(text, 14, 2, out minute)))
            || (text.Length == 19 && (text[16] != ':' || !TryDigits(text, 17, 2, out second))))
        {
            problem = "a time of day is written T07:59 or T07:59:30, without a zone";
            return false;
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            problem = "a time of day runs from 00:00:00 to 23:59:59";
            return false;
        }

        unit = From(
            date.AddSeconds((((hour * 60) + minute) * 60) + second),
            text.Length switch { 13 => Granularity.Hour, 16 => Granularity.Minute, _ => Granularity.Second });
        return true;
    }

    private static CalendarUnit From(DateTime start, Granularity granularity) => new(start, Step(start, granularity, 1), granularity);

    /// <summary>Moves a moment by a number of units.</summary>
    public static DateTime Step(DateTime moment, Granularity granularity, int count) => granularity switch
    {
        Granularity.Year => moment.AddYears(count),
        Granularity.HalfYear => moment.AddMonths(6 * count),
        Granularity.Quarter => moment.AddMonths(3 * count),
        Granularity.Month => moment.AddMonths(count),
        Granularity.Week => moment.AddDays(7 * count),
        Granularity.Day => moment.AddDays(count),
        Granularity.Hour => moment.AddHours(count),
        Granularity.Minute => moment.AddMinutes(count),
        _ => moment.AddSeconds(count),
    };

    private static bool TryDigits(string text, int at, int count, out int number)
    {
        number = 0;
        for (var i = at; i < at + count; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
