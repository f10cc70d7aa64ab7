namespace IprCorpus.Runtime.Calendar;

/// <summary>The shapes that a TIMEX3 value can have beside calendar units.</summary>
internal static class Timex
{
    /// <summary>
    /// References (<c>PRESENT_REF</c>), durations (<c>P1Y</c>, <c>PT30M</c>, <c>PXY</c>) and dates with unknown or coarse parts
    /// (<c>XXXX-11</c>, <c>202</c>, <c>2020-SU</c>, <c>2020-W45-WE</c>, <c>2020-11-07TMO</c>). Looser than the standard where annotators are.
    /// </summary>
    public static bool IsValue(string text)
    {
        if (text is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF")
        {
            return true;
        }

        if (text.Length is < 2 or > 64)
        {
            return false;
        }

        return text[0] == 'P' ? IsDuration(text) : IsDate(text);
    }

    /// <summary>Determines whether a value names no interval of the calendar by itself: a reference, a duration, or one with unknown parts.</summary>
    public static bool IsIndefinite(string text) => IsValue(text) && (text[0] == 'P' || text[0] == 'F' || text.IndexOf('X') >= 0);

    private static bool IsDuration(string text)
    {
        var (digits, units) = (0, 0);
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9' or 'X' or '.')
            {
                digits++;
            }
            else if (c == 'T' && digits == 0 && i < text.Length - 1)
            {
                continue;
            }
            else if (digits > 0 && c is 'Y' or 'M' or 'W' or 'D' or 'H' or 'S' or 'Q' or 'C')
            {
                // Decades and centuries are written DE and CE.
                if (c is 'D' or 'C' && i + 1 < text.Length && text[i + 1] == 'E')
                {
                    i++;
                }

                (digits, units) = (0, units + 1);
            }
            else
            {
                return false;
            }
        }

        return digits == 0 && units > 0;
    }

    private static bool IsDate(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or >= 'A' and <= 'Z' or '-' or ':' or '.' or '/'))
            {
                return false;
            }
        }

        return text[0] is >= '0' and <= '9' or 'X' or 'B';
    }
}
