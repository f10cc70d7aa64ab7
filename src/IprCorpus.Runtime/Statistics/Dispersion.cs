namespace IprCorpus.Runtime;

/// <summary>Measures of how evenly something is spread over the parts of a corpus.</summary>
public readonly record struct Dispersion
{
    private Dispersion(int parts, int range, double juilland, double deviation, double smallestShare)
    {
        Parts = parts;
        Range = range;
        JuillandD = juilland;
        DeviationOfProportions = deviation;
        NormalizedDeviation = deviation / (1 - smallestShare);
    }

    /// <summary>Gets the number of parts that are not empty.</summary>
    public int Parts { get; }

    /// <summary>Gets the number of parts in which it occurs.</summary>
    public int Range { get; }

    /// <summary>
    /// Juilland's D, 1 − V/√(n − 1), where V is the coefficient of variation of the relative frequencies in the n parts
    /// (Juilland et al. 1970): 1 is perfectly even, 0 all in one of equal parts. Not a number, where it does not occur, or
    /// there is one part.
    /// </summary>
    public double JuillandD { get; }

    /// <summary>
    /// Gries' DP, ½ Σ |share of the occurrences − share of the corpus| (Gries 2008): 0 is perfectly even, nearly 1 all in
    /// the smallest part. Not a number, where it does not occur.
    /// </summary>
    public double DeviationOfProportions { get; }

    /// <summary>DP, divided by 1 − the share of the smallest part, so that 1 can be reached (Lijffijt and Gries 2012).</summary>
    public double NormalizedDeviation { get; }

    /// <summary>Measures how evenly something is spread over the parts of a corpus.</summary>
    /// <param name="counts">The number of times it occurs in each part.</param>
    /// <param name="sizes">The size of each part.</param>
    /// <returns>The dispersion; parts of no size are left out.</returns>
    /// <exception cref="ArgumentException">There are not as many counts as sizes, or one is negative, or a part of no size has a count.</exception>
    public static Dispersion Of(IReadOnlyList<int> counts, IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(sizes);
        var parts = new List<(int Count, int Size)>();
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts.Count != sizes.Count || counts[i] < 0 || sizes[i] < 0 || (sizes[i] == 0 && counts[i] > 0))
            {
                throw new ArgumentException("Each part needs a count and a size, neither negative, and no size only where the count is 0.", nameof(counts));
            }

            if (sizes[i] > 0)
            {
                parts.Add((counts[i], sizes[i]));
            }
        }

        double occurrences = parts.Sum(static part => (long)part.Count);
        double size = parts.Sum(static part => (long)part.Size);
        var frequencies = parts.ConvertAll(static part => (double)part.Count / part.Size);
        var mean = frequencies.DefaultIfEmpty().Average();
        var variation = Math.Sqrt(frequencies.Select(frequency => Math.Pow(frequency - mean, 2)).DefaultIfEmpty().Average()) / mean;
        return new Dispersion(
            parts.Count,
            parts.Count(static part => part.Count > 0),
            1 - (variation / Math.Sqrt(parts.Count - 1)),
            parts.Sum(part => Math.Abs((part.Count / occurrences) - (part.Size / size))) / 2,
            parts.Count == 0 ? 0 : parts.Min(part => part.Size / size));
    }

    /// <summary>Returns in how many parts it occurs, and how evenly.</summary>
    /// <returns>A text such as <c>3 of 5, D 0.612, DP 0.243</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Range} of {Parts}, D {JuillandD:F3}, DP {DeviationOfProportions:F3}");
}
