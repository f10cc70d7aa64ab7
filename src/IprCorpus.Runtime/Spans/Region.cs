namespace IprCorpus.Runtime.Spans;

/// <summary>
/// The spans whose start and end each are in a range, both inclusive: a rectangle where starts and ends are the axes.
/// Every relation to a given span is one or a few of them.
/// </summary>
internal readonly record struct Region(int MinStart, int MaxStart, int MinEnd, int MaxEnd)
{
    /// <summary>No limit below.</summary>
    public const int Any = int.MinValue;

    /// <summary>No limit above.</summary>
    public const int All = int.MaxValue;

    /// <summary>Gets whether the starts say all: every span that starts in the range is in the region.</summary>
    public bool IsOfStarts => MaxEnd == All && MinEnd <= MinStart;

    public bool Holds(int end) => MinEnd <= end && end <= MaxEnd;
}
