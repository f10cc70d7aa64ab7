using System.Globalization;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// An interval of calendar time that a text names, from its first moment to the first after it (half-open), without a
/// time zone: the calendar is the one that the text's own dates belong to. It keeps what the annotator knew and no more.
/// </summary>
/// <remarks>
/// A side is known, open or unknown. <c>2019/..</c> is open at its end: it lasts without end. Some years back from
/// a known day (<c>PXY</c>) start at a moment that is not known. What an unknown side leaves undecided is null, never a guess: write
/// <c>period.Contains(day) == true</c> for what is certain and <c>period.Contains(day) != false</c> for what is possible.
/// </remarks>
[JsonConverter(typeof(PeriodConverter))]
public sealed record class Period
{
    private const string OpenStart = "../";
    private const string OpenEnd = "/..";

    /// <summary>A period as the seeds give it.</summary>
    /// <param name="timex">The value as TIMEX3 (ISO 24617-1), ISO 8601 or EDTF write it; two dots at a side say that it is open.</param>
    /// <param name="start">The first moment in it; null where that is open or unknown.</param>
    /// <param name="end">The first moment after it; null where that is open or unknown.</param>
    /// <param name="granularity">The unit of the calendar in which it was given.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public Period(string timex, DateTime? start, DateTime? end, Granularity granularity)
    {
        ArgumentNullException.ThrowIfNull(timex);
        if (end <= start)
        {
            throw new ArgumentException("A period ends after it starts; the end given is the first moment after it.", nameof(end));
        }

        Value = timex;
        Start = start;
        End = end;
        Granularity = granularity;
    }

    /// <summary>The value as the annotator wrote it: <c>2020-11</c>, <c>2020-01/2020-09</c>, <c>P1Y</c>, <c>PXY</c>.</summary>
    public string Value { get; }

    /// <summary>The first moment in the period; null where it is open or unknown.</summary>
    public DateTime? Start { get; }

    /// <summary>The first moment after the period; null where it is open or unknown.</summary>
    public DateTime? End { get; }

    /// <summary>The unit of the calendar in which the period was given.</summary>
    public Granularity Granularity { get; }

    /// <summary>Whether the period has no start: it has lasted ever since.</summary>
    public bool HasOpenStart => Start is null && Value.StartsWith(OpenStart, StringComparison.Ordinal);

    /// <summary>Whether the period has no end.</summary>
    public bool HasOpenEnd => End is null && Value.EndsWith(OpenEnd, StringComparison.Ordinal);

    /// <summary>Whether each side is known or open, so that every question about the period has an answer.</summary>
    public bool IsResolved => From.IsKnown && To.IsKnown;

    /// <summary>The first day that the period touches; null where the start is open or unknown.</summary>
    public DateOnly? First => Start is { } start ? DateOnly.FromDateTime(start) : null;

    /// <summary>The last day that the period touches; null where the end is open or unknown.</summary>
    public DateOnly? Last => End is { } end ? DateOnly.FromDateTime(end.AddTicks(-1)) : null;

    /// <summary>How long the period lasts; null where either side is open or unknown.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>Periods in the order of their starts; an open start is the earliest, and an unknown one comes last.</summary>
    public static IComparer<Period?> ByStart { get; } = Comparer<Period?>.Create(static (x, y) => Compare(x, y, static period => period.From));

    /// <summary>Periods in the order of their ends; an open end is the latest that is known, and an unknown one comes last.</summary>
    public static IComparer<Period?> ByEnd { get; } = Comparer<Period?>.Create(static (x, y) => Compare(x, y, static period => period.To));

    internal PeriodSide From => HasOpenStart ? PeriodSide.Beginning : PeriodSide.At(Start);

    internal PeriodSide To => HasOpenEnd ? PeriodSide.Infinity : PeriodSide.At(End);

    /// <summary>Whether the period holds a moment; null where an unknown side leaves that undecided.</summary>
    public bool? Contains(DateTime moment)
    {
        var (from, to) = (From, To);
        if ((from.IsKnown && moment.Ticks < from.Ticks) || (to.IsKnown && moment.Ticks >= to.Ticks))
        {
            return false;
        }

        // Whatever its other side is, a period holds its first moment and its last.
        return (from.IsKnown || (to.IsKnown && moment.Ticks == to.Ticks - 1)) && (to.IsKnown || (from.IsKnown && moment.Ticks == from.Ticks))
            ? true
            : null;
    }

    /// <summary>Whether the period holds all of a day, from midnight to midnight; null where an unknown side leaves that undecided.</summary>
    public bool? Contains(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var (first, last) = (Contains(midnight), Contains(midnight.AddTicks(TimeSpan.TicksPerDay - 1)));
        return first == false || last == false ? false : first & last;
    }

    /// <summary>Whether the period holds all of another; null where unknown sides leave that undecided.</summary>
    public bool? Contains(Period other) => AllenRelations.Possible(this, other).IsOneOf(AllenRelations.Containing);

    /// <summary>Whether the two share a moment; null where unknown sides leave that undecided.</summary>
    public bool? Overlaps(Period other) => !AllenRelations.Possible(this, other).IsOneOf(AllenRelations.Disjoint);

    /// <summary>
    /// How this period lies to another. Null where unknown sides leave more than one relation possible; they often do
    /// not: what ends before another starts is before it, whenever it started.
    /// </summary>
    public AllenRelation? RelationTo(Period other) => AllenRelations.Possible(this, other).Single;

    /// <summary>
    /// The value; with it, where the value alone does not say, the first and the last day or moment, as in
    /// <c>P1Y (2019-11-07..2020-11-06)</c>. Two dots alone mark an open side, a question mark an unknown one.
    /// </summary>
    public override string ToString() =>
        SpeaksForItself || (Start is null && End is null)
            ? Value
            : $"{Value} ({Side(Start, HasOpenStart)}..{Side(End?.AddTicks(-Step), HasOpenEnd)})";

    // Years, and intervals between dates, begin with a digit or a dot; durations and references do not.
    private bool SpeaksForItself => Value.Length > 0 && (char.IsAsciiDigit(Value[0]) || Value[0] == '.') && !Value.Contains('X', StringComparison.Ordinal);

    private bool IsOfDays => (Start is not { } start || start.TimeOfDay == TimeSpan.Zero) && (End is not { } end || end.TimeOfDay == TimeSpan.Zero);

    private long Step => IsOfDays ? TimeSpan.TicksPerDay : TimeSpan.TicksPerSecond;

    private string Side(DateTime? moment, bool isOpen) =>
        moment is { } known
            ? known.ToString(IsOfDays ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : isOpen ? "" : "?";

    private static int Compare(Period? x, Period? y, Func<Period, PeriodSide> side)
    {
        var (left, right) = (x is null ? default : side(x), y is null ? default : side(y));
        return left.IsKnown != right.IsKnown ? right.IsKnown.CompareTo(left.IsKnown) : left.Ticks.CompareTo(right.Ticks);
    }
}
