namespace IprCorpus.Runtime;

/// <summary>One side of a period: a moment, a stretch of time that holds it, either end of time for an open side, or nothing known.</summary>
/// <param name="Earliest">The earliest that it can be, in ticks; outside the range of <see cref="DateTime"/> for an end of time.</param>
/// <param name="Latest">The latest that it can be, in ticks.</param>
internal readonly record struct PeriodSide(long Earliest, long Latest)
{
    /// <summary>The start of a period with an open start.</summary>
    public static readonly PeriodSide Beginning = new(long.MinValue, long.MinValue);

    /// <summary>The end of a period with an open end.</summary>
    public static readonly PeriodSide Infinity = new(long.MaxValue, long.MaxValue);

    /// <summary>Some moment, of which nothing is known; it is neither end of time.</summary>
    public static readonly PeriodSide Unknown = new(long.MinValue + 1, long.MaxValue - 1);

    /// <summary>Gets whether only one moment is possible.</summary>
    public bool IsKnown => Earliest == Latest;

    /// <summary>Gets the side that is between two moments, or at one where the other is null; unknown where both are null.</summary>
    public static PeriodSide Between(DateTime? earliest, DateTime? latest) =>
        (earliest ?? latest) is { } first ? new PeriodSide(first.Ticks, (latest ?? first).Ticks) : Unknown;
}
