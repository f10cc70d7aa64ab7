namespace IprCorpus.Runtime;

/// <summary>The scales on which values are measured, which decide how far two of them differ (Stevens 1946).</summary>
public enum LevelOfMeasurement
{
    /// <summary>Values are equal or not: names, categories.</summary>
    Nominal,

    /// <summary>Values have an order, and how many are between two says how far they differ: ranks.</summary>
    Ordinal,

    /// <summary>The difference of two values means something: dates, degrees Celsius.</summary>
    Interval,

    /// <summary>The quotient of two values means something: amounts, durations.</summary>
    Ratio,
}
