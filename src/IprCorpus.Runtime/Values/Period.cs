using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// An interval of calendar time that a text names, without a time zone: the calendar is the one that the text's own dates
/// belong to. It keeps what the annotator knew and no more.
/// </summary>
/// <remarks>
/// <para>
/// A side is known, approximate, open or unknown. <c>2020-01/2020-09</c> is known on both sides. "The past year" starts at some
/// moment between two that are known (<see cref="EarliestStart"/>, <see cref="LatestStart"/>). <c>2019/..</c> is open at its
/// end: it lasts without end. Some years back from a known day (<c>PXY</c>) start at a moment of which nothing is known.
/// </para>
/// <para>
/// What a side leaves undecided is null, never a guess: write <c>period.Contains(day) == true</c> for what is certain and
/// <c>period.Contains(day) != false</c> for what is possible.
/// </para>
/// <para>
/// <see cref="First"/> and <see cref="Last"/> are days, both in the period, as in the seeds and in text. <see cref="Start"/> and
/// <see cref="EndExclusive"/> are moments, the second being the first after the period.
/// </para>
/// </remarks>
[JsonConverter(typeof(PeriodConverter))]
public sealed partial record class Period
{
    private const string OpenStart = "../";
    private const string OpenEnd = "/..";

    /// <summary>Initializes a period from its value and its sides.</summary>
    /// <param name="value">The value as TIMEX3 (ISO 24617-1), ISO 8601 or EDTF write it; two dots at a side say that it is open.</param>
    /// <param name="start">The first moment that can be in it; null where the start is open or unknown.</param>
    /// <param name="endExclusive">The first moment after all that can be in it; null where the end is open or unknown.</param>
    /// <param name="granularity">The unit of the calendar in which it is given.</param>
    /// <param name="latestStart">The last moment at which it can start; null where <paramref name="start"/> is when it starts.</param>
    /// <param name="earliestEndExclusive">
    /// The first moment at which it can have ended; null where <paramref name="endExclusive"/> is when it has.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The end is not after the start, or the bounds of a side are in the wrong order.</exception>
    public Period(
        string value,
        DateTime? start,
        DateTime? endExclusive,
        Granularity granularity,
        DateTime? latestStart = null,
        DateTime? earliestEndExclusive = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((earliestEndExclusive ?? endExclusive) <= (latestStart ?? start))
        {
            throw new ArgumentException("A period ends after it starts; the end given is the first moment after it.", nameof(endExclusive));
        }

        if ((latestStart is not null && !(start < latestStart)) || (earliestEndExclusive is not null && !(earliestEndExclusive < endExclusive)))
        {
            throw new ArgumentException("The earliest that a side can be comes before the latest.", nameof(latestStart));
        }

        Value = value;
        EarliestStart = start;
        LatestStart = latestStart ?? start;
        EarliestEndExclusive = earliestEndExclusive ?? endExclusive;
        LatestEndExclusive = endExclusive;
        Granularity = granularity;
    }

    /// <summary>Gets the value as the annotator wrote it: <c>2020-11</c>, <c>2020-01/2020-09</c>, <c>P1Y</c>, <c>PXY</c>.</summary>
    public string Value { get; }

    /// <summary>Gets the first moment in the period; null where the start is approximate, open or unknown.</summary>
    public DateTime? Start => EarliestStart == LatestStart ? EarliestStart : null;

    /// <summary>Gets the first moment after the period; null where the end is approximate, open or unknown.</summary>
    public DateTime? EndExclusive => EarliestEndExclusive == LatestEndExclusive ? LatestEndExclusive : null;

    /// <summary>Gets the earliest moment at which the period can start; <see cref="Start"/> where that is known, null where it is open or unknown.</summary>
    public DateTime? EarliestStart { get; }

    /// <summary>Gets the latest moment at which the period can start; <see cref="Start"/> where that is known, null where it is open or unknown.</summary>
    public DateTime? LatestStart { get; }

    /// <summary>Gets the earliest that <see cref="EndExclusive"/> can be; null where the end is open or unknown.</summary>
    public DateTime? EarliestEndExclusive { get; }

    /// <summary>Gets the latest that <see cref="EndExclusive"/> can be; null where the end is open or unknown.</summary>
    public DateTime? LatestEndExclusive { get; }

    /// <summary>Gets the unit of the calendar in which the period is given: the finest that either side names.</summary>
    public Granularity Granularity { get; }

    /// <summary>Gets whether a side is known only to be between two moments, as that of "the past year".</summary>
    public bool IsApproximate => EarliestStart != LatestStart || EarliestEndExclusive != LatestEndExclusive;

    /// <summary>Gets whether the period has no start: it has lasted ever since.</summary>
    public bool HasOpenStart => EarliestStart is null && Value.StartsWith(OpenStart, StringComparison.Ordinal);

    /// <summary>Gets whether the period has no end.</summary>
    public bool HasOpenEnd => LatestEndExclusive is null && Value.EndsWith(OpenEnd, StringComparison.Ordinal);

    /// <summary>Gets whether each side is known or open, so that every question about the period has an answer.</summary>
    public bool IsResolved => From.IsKnown && To.IsKnown;

    /// <summary>Gets the first day that the period touches; null where the start is approximate, open or unknown.</summary>
    public DateOnly? First => Start is { } start ? DateOnly.FromDateTime(start) : null;

    /// <summary>Gets the last day that the period touches; null where the end is approximate, open or unknown.</summary>
    public DateOnly? Last => EndExclusive is { } end ? DateOnly.FromDateTime(end.AddTicks(-1)) : null;

    /// <summary>Gets how long the period lasts; null where either side is approximate, open or unknown.</summary>
    public TimeSpan? Duration => EndExclusive - Start;

    /// <summary>Gets an order of periods by their starts: an open start is the earliest, an approximate one counts at its earliest, and unknown ones come
    /// last.</summary>
    public static IComparer<Period?> ByStart { get; } =
        Comparer<Period?>.Create(static (x, y) => Compare(x, y, static period => period.From, static side => side.Earliest));

    /// <summary>Gets an order of periods by their ends: an open end is the latest that is known, an approximate one counts at its latest, and unknown ones come
    /// last.</summary>
    public static IComparer<Period?> ByEnd { get; } = Comparer<Period?>
        .Create(static (x, y) => Compare(x, y, static period => period.To, static side => side.Latest));

    internal PeriodSide From => HasOpenStart ? PeriodSide.Beginning : PeriodSide.Between(EarliestStart, LatestStart);

    internal PeriodSide To => HasOpenEnd ? PeriodSide.Infinity : PeriodSide.Between(EarliestEndExclusive, LatestEndExclusive);

    /// <summary>Determines whether the period holds a moment.</summary>
    /// <param name="moment">The moment, in the calendar of the text.</param>
    /// <returns>True or false where that is certain; null where an approximate or unknown side leaves it undecided.</returns>
    public bool? Contains(DateTime moment)
    {
        var (from, to) = (From, To);
        if (moment.Ticks < from.Earliest || moment.Ticks >= to.Latest)
        {
            return false;
        }

        // A period holds one moment at least, so it has started before its last and not ended with its first.
        var hasStarted = moment.Ticks >= Math.Min(from.Latest, to.Latest - 1);
        var hasNotEnded = moment.Ticks < Math.Max(to.Earliest, from.Earliest + 1);
        return hasStarted && hasNotEnded ? true : null;
    }

    /// <summary>Determines whether the period holds all of a day, from midnight to midnight.</summary>
    /// <param name="day">The day, in the calendar of the text.</param>
    /// <returns>True or false where that is certain; null where an approximate or unknown side leaves it undecided.</returns>
    /// <example>
    /// <code>
    /// var pastYear = Period.Parse("P1Y ([2019-Q3..2020-Q1]/2020-11-07)");
    /// Console.WriteLine(pastYear.Contains(new DateOnly(2019, 10, 1))?.ToString() ?? "nobody knows");
    /// </code>
    /// </example>
    public bool? Contains(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var (first, last) = (Contains(midnight), Contains(midnight.AddTicks(TimeSpan.TicksPerDay - 1)));
        return first == false || last == false ? false : first & last;
    }

    /// <summary>Determines whether the period holds all of another.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True or false where that is certain; null where approximate or unknown sides leave it undecided.</returns>
    public bool? Contains(Period other) => AllenRelations.Possible(this, other).IsOneOf(AllenRelations.Containing);

    /// <summary>Determines whether the two periods share a moment.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True or false where that is certain; null where approximate or unknown sides leave it undecided.</returns>
    public bool? Overlaps(Period other) => !AllenRelations.Possible(this, other).IsOneOf(AllenRelations.Disjoint);

    /// <summary>Finds how this period relates to another.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>
    /// The relation; null where approximate or unknown sides leave more than one possible. They often do not: what ends before
    /// another starts is before it, whenever it started.
    /// </returns>
    public AllenRelation? RelationTo(Period other) => AllenRelations.Possible(this, other).Single;

    private static int Compare(Period? x, Period? y, Func<Period, PeriodSide> side, Func<PeriodSide, long> at)
    {
        var (left, right) = (x is null ? PeriodSide.Unknown : side(x), y is null ? PeriodSide.Unknown : side(y));
        var (isLeftUnknown, isRightUnknown) = (left == PeriodSide.Unknown, right == PeriodSide.Unknown);
        return isLeftUnknown != isRightUnknown ? isLeftUnknown.CompareTo(isRightUnknown) : at(left).CompareTo(at(right));
    }
}
