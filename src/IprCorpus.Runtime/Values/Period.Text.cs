using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IprCorpus.Runtime.Calendar;

namespace IprCorpus.Runtime;

/// <content>The text form, and the way back.</content>
public sealed partial record class Period : IParsable<Period>
{
    private const string Unknown = "?";

    /// <summary>Reads a period.</summary>
    /// <param name="text">
    /// A unit of the calendar (<c>2020</c>, <c>2020-H1</c>, <c>2020-Q3</c>, <c>2020-09</c>, <c>2020-W45</c>, <c>2020-11-06</c>,
    /// <c>2020-11-07T07:59</c>); <c>first/last</c>, both included, each a unit, <c>[earliest..latest]</c> for one of several, or
    /// <c>..</c> for an open side; or any TIMEX3 value, alone or with its sides: <c>P9M (2020-01/2020-09)</c>, where <c>?</c> is
    /// an unknown side. That is what seeds write and <see cref="ToString"/> gives.
    /// </param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no period; the message says why.</exception>
    /// <example>
    /// <code>
    /// var quarter = Period.Parse("2020-Q3");
    /// var acts = Corpus.Events.Where(act => act.Time is { } time &amp;&amp; time.Period.Contains(quarter) == true);
    /// Console.WriteLine(acts.Count());
    /// </code>
    /// </example>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var problem) ?? throw new FormatException($"'{text}' is no period: {problem}.");
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> reads it, or null.</param>
    /// <param name="period">The period; null where the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period) =>
        (period = text is null ? null : Read(text, out _)) is not null;

    /// <summary>Reads a period as <see cref="Parse(string)"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is that of standards, and the same everywhere.</param>
    /// <returns>The period.</returns>
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a period as <see cref="TryParse(string?, out Period?)"/> does.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is that of standards, and the same everywhere.</param>
    /// <param name="result">The period.</param>
    /// <returns>Whether the text is a period.</returns>
    static bool IParsable<Period>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result) =>
        TryParse(s, out result);

    /// <summary>
    /// Gives the value; with it, where the value alone does not say, the first and the last unit, both included, as in
    /// <c>P9M (2020-01/2020-09)</c>. Brackets hold the units of which one is the side, and a question mark stands for an unknown
    /// one.
    /// </summary>
    /// <returns>Text that <see cref="Parse(string)"/> reads as an equal period, if the sides are whole seconds at most.</returns>
    public override string ToString() =>
        (EarliestStart is null && LatestEndExclusive is null) || (Read(Value, out _) is { } said && said.From == From && said.To == To)
            ? Value
            : $"{Value} ({Side(EarliestStart, LatestStart, isEnd: false)}/{Side(EarliestEndExclusive, LatestEndExclusive, isEnd: true)})";

    private static Period? Read(string text, out string problem)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && text[^1] == ')')
        {
            return ReadSides(text[..open], text[(open + 2)..^1], out problem);
        }

        if (PeriodText.TryParse(text, out var sides, out problem, out var isReversed))
        {
            return FromSides(text, sides);
        }

        if (isReversed)
        {
            problem = "it ends before it starts";
            return null;
        }

        // A unit that no calendar has is no TIMEX3 value either, though it has the shape of one.
        return problem == CalendarUnit.Unreadable && Timex.IsValue(text) ? new Period(text, null, null, Granularity.Unknown) : null;
    }

    private static Period? ReadSides(string value, string text, out string problem)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        problem = "its sides are written first/last";
        UnitRange? first = null, last = null;
        if (slash < 0
            || (text[..slash] is var start && start != Unknown && !PeriodText.TryParseSide(start, out first, out problem))
            || (text[(slash + 1)..] is var end && end != Unknown && !PeriodText.TryParseSide(end, out last, out problem)))
        {
            return null;
        }

        if (PeriodSides.AreReversed(first, last))
        {
            problem = "it ends before it starts";
            return null;
        }

        return FromSides(value, PeriodSides.Between(first, last));
    }

    private static Period FromSides(string value, PeriodSides sides) =>
        new(value, sides.Start, sides.End, sides.Granularity, sides.LatestStart, sides.EarliestEnd);

    private string Side(DateTime? earliest, DateTime? latest, bool isEnd) => (earliest, latest) switch
    {
        ({ } first, { } last) when first == last => UnitAt(first, isEnd),
        ({ } first, { } last) => $"[{UnitAt(first, isEnd)}..{UnitAt(last, isEnd)}]",
        _ => Unknown,
    };

    /// <summary>The unit that starts or ends at a moment: of the period's granularity, else a coarser one, else a finer one.</summary>
    private string UnitAt(DateTime moment, bool isEnd)
    {
        for (var granularity = Granularity; granularity < Granularity.Unknown; granularity++)
        {
            if (CalendarUnit.At(moment, granularity, isEnd) is { } unit)
            {
                return unit;
            }
        }

        for (var granularity = (Granularity)Math.Min((int)Granularity, (int)Granularity.Day + 1) - 1; granularity >= Granularity.Second; granularity--)
        {
            if (CalendarUnit.At(moment, granularity, isEnd) is { } unit)
            {
                return unit;
            }
        }

        return moment.ToString("O", CultureInfo.InvariantCulture);
    }
}
