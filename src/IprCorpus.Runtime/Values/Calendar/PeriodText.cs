namespace IprCorpus.Runtime.Calendar;

/// <summary>
/// Reads periods: a calendar unit, or <c>first/last</c> with both included (ISO 8601-2, EDTF). Of a side that is known to be
/// one of several units, <c>[2019-Q3..2020-Q1]</c> names the first and the last; <c>..</c> is an open side.
/// </summary>
internal static class PeriodText
{
    /// <summary>The side of a period that lasts without end, or has done ever since.</summary>
    public const string Open = "..";

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period.</param>
    /// <param name="problem">Why the text is no period, where it is none.</param>
    /// <param name="isReversed">Whether all that is wrong is that it ends before it starts.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string text, out PeriodSides period, out string problem, out bool isReversed)
    {
        (period, isReversed) = (default, false);
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!CalendarUnit.TryParse(text, out var unit, out problem))
            {
                return false;
            }

            period = PeriodSides.Between(new UnitRange(unit, unit), new UnitRange(unit, unit));
            return true;
        }

        var (first, last) = (text.Substring(0, slash), text.Substring(slash + 1));
        if (first == Open && last == Open)
        {
            problem = "one of its sides must be known";
            return false;
        }

        UnitRange? start = null, end = null;
        if ((first != Open && !TryParseSide(first, out start, out problem)) || (last != Open && !TryParseSide(last, out end, out problem)))
        {
            return false;
        }

        problem = string.Empty;
        isReversed = PeriodSides.AreReversed(start, end);
        period = isReversed ? default : PeriodSides.Between(start, end);
        return !isReversed;
    }

    /// <summary>Reads one side: a unit, or in brackets the first and the last of several of which it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="side">The side.</param>
    /// <param name="problem">Why the text is no side, where it is none.</param>
    /// <returns>Whether the text is a side.</returns>
    public static bool TryParseSide(string text, out UnitRange? side, out string problem)
    {
        side = null;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var isRange = dots > 0 && text[0] == '[' && text[text.Length - 1] == ']';
        if (!CalendarUnit.TryParse(isRange ? text.Substring(1, dots - 1) : text, out var first, out problem))
        {
            return false;
        }

        var last = first;
        if (isRange && !CalendarUnit.TryParse(text.Substring(dots + 2, text.Length - dots - 3), out last, out problem))
        {
            return false;
        }

        if (last.Start < first.Start || last.End < first.End)
        {
            problem = "the first of its units comes after the last";
            return false;
        }

        side = new UnitRange(first, last);
        return true;
    }
}
