using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Reads periods: a calendar unit, or <c>first/last</c> with both included and <c>..</c> for an open side.</summary>
internal static class PeriodParser
{
    private const string Open = "..";

    /// <param name="problem">What is wrong with a text that is no period.</param>
    /// <param name="isReversed">Whether all that is wrong is that it ends before it starts.</param>
    public static PeriodValue? Parse(string text, out string problem, out bool isReversed)
    {
        isReversed = false;
        var slash = text.IndexOf('/');
        if (slash < 0)
            return CalendarUnit.TryParse(text, out var unit, out problem) ? new PeriodValue(text, unit.Start, unit.End, unit.Granularity) : null;

        var (first, last) = (text.Substring(0, slash), text.Substring(slash + 1));
        if (first == Open && last == Open)
        {
            problem = "one of its sides must be known";
            return null;
        }

        CalendarUnit? start = null, end = null;
        if (!TrySide(first, ref start, out problem) || !TrySide(last, ref end, out problem))
            return null;

        isReversed = IsReversed(start, end);
        return isReversed ? null : Between(text, start, end);
    }

    /// <summary>Whether the last unit ends before the first begins.</summary>
    public static bool IsReversed(CalendarUnit? start, CalendarUnit? end) =>
        start is { } first && end is { } last && last.End <= first.Start;

    public static PeriodValue Between(string timex, CalendarUnit? start, CalendarUnit? end)
    {
        // The finer of the two says how exactly the period is known.
        var granularity = (Granularity)Math.Min((int)(start?.Granularity ?? Granularity.Unknown), (int)(end?.Granularity ?? Granularity.Unknown));
        return new PeriodValue(timex, start?.Start, end?.End, granularity);
    }

    private static bool TrySide(string text, ref CalendarUnit? side, out string problem)
    {
        problem = string.Empty;
        if (text == Open)
            return true;

        if (!CalendarUnit.TryParse(text, out var unit, out problem))
            return false;

        side = unit;
        return true;
    }
}
