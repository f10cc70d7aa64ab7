namespace IprCorpus.Runtime;

/// <summary>One side of a period: a moment, either end of time for an open side, or nothing known.</summary>
/// <param name="IsKnown">Whether the side is known.</param>
/// <param name="Ticks">The moment; outside the range of <see cref="DateTime"/> for an end of time.</param>
internal readonly record struct PeriodSide(bool IsKnown, long Ticks)
{
    /// <summary>Where a period with an open start starts.</summary>
    public static readonly PeriodSide Beginning = new(true, long.MinValue);

    /// <summary>Where a period with an open end ends.</summary>
    public static readonly PeriodSide Infinity = new(true, long.MaxValue);

    /// <summary>The side at a moment, if there is one.</summary>
    public static PeriodSide At(DateTime? moment) => moment is { } known ? new PeriodSide(true, known.Ticks) : default;
}
