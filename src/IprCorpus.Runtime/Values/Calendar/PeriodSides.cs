namespace IprCorpus.Runtime.Calendar;

/// <summary>What a text says of the sides of a period. A side that is open or unknown is null.</summary>
/// <param name="Start">The first moment that can be in it.</param>
/// <param name="End">The first moment after all that can be in it.</param>
/// <param name="LatestStart">The last moment at which it can start; null where <paramref name="Start"/> is when it starts.</param>
/// <param name="EarliestEnd">The first moment at which it can have ended; null where <paramref name="End"/> is when it ends.</param>
/// <param name="Granularity">The finest of the units that the text names.</param>
internal readonly record struct PeriodSides(DateTime? Start, DateTime? End, DateTime? LatestStart, DateTime? EarliestEnd, Granularity Granularity)
{
    /// <summary>The period from the first unit to the last; a missing one is open or unknown.</summary>
    public static PeriodSides Between(UnitRange? first, UnitRange? last) => new(
        first?.First.Start,
        last?.Last.End,
        first is { } start && start.Last.Start > start.First.Start ? start.Last.Start : null,
        last is { } end && end.First.End < end.Last.End ? end.First.End : null,
        (Granularity)Math.Min(Finest(first), Finest(last)));

    /// <summary>Determines whether the last unit can only end before the first begins.</summary>
    public static bool AreReversed(UnitRange? first, UnitRange? last) =>
        first is { } start && last is { } end && (end.Last.End <= start.First.Start || end.First.End <= start.Last.Start);

    private static int Finest(UnitRange? side) =>
        side is { } known ? Math.Min((int)known.First.Granularity, (int)known.Last.Granularity) : (int)Granularity.Unknown;
}
