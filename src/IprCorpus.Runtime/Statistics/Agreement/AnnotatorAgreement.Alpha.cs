using System.Runtime.InteropServices;

namespace IprCorpus.Runtime;

public readonly partial record struct AnnotatorAgreement
{
    /// <summary>
    /// Krippendorff's alpha for categories (Krippendorff 2011, <i>Computing Krippendorff's Alpha-Reliability</i>): any number of
    /// annotators, some of whom may have left out some units.
    /// </summary>
    /// <typeparam name="T">The type of the categories.</typeparam>
    /// <param name="ratings">The categories that were given to each unit. A unit with one rating tells nothing and is passed over.</param>
    /// <returns>The agreement; disagreement is the share of pairs of ratings that differ. It takes time in proportion to the ratings.</returns>
    public static AnnotatorAgreement KrippendorffAlpha<T>(IEnumerable<IReadOnlyCollection<T>> ratings)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var totals = new Dictionary<T, int>();
        var counts = new Dictionary<T, int>();
        int units = 0, values = 0;
        var observed = 0.0;
        foreach (var unit in ratings.Where(static unit => unit.Count > 1))
        {
            counts.Clear();
            foreach (var category in unit)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, category, out _)++;
                CollectionsMarshal.GetValueRefOrAddDefault(totals, category, out _)++;
            }

            observed += counts.Values.Sum(count => (double)count * (unit.Count - count)) / (unit.Count - 1);
            values += unit.Count;
            units++;
        }

        var expected = totals.Values.Sum(count => (double)count * (values - count));
        return units == 0 ? default : new(observed / values, expected / values / (values - 1), units);
    }

    /// <summary>Krippendorff's alpha for numbers (Krippendorff 2011).</summary>
    /// <param name="ratings">The numbers that were given to each unit. A unit with one rating tells nothing and is passed over.</param>
    /// <param name="level">The level of measurement, which says how far two numbers differ.</param>
    /// <returns>
    /// The agreement; disagreement is the mean squared difference of pairs of ratings. It takes time in proportion to the ratings
    /// and to the square of the number of distinct values.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static AnnotatorAgreement KrippendorffAlpha(IEnumerable<IReadOnlyCollection<double>> ratings, LevelOfMeasurement level)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var units = ratings.Where(static unit => unit.Count > 1).Select(static unit => unit.ToArray()).ToList();
        var totals = new SortedDictionary<double, int>();
        foreach (var value in units.SelectMany(static unit => unit))
        {
            totals[value] = totals.GetValueOrDefault(value) + 1;
        }

        var distinct = totals.Keys.ToArray();
        var counts = totals.Values.ToArray();
        double values = counts.Sum();
        var ranks = RanksOf(counts);
        var observed = 0.0;
        foreach (var unit in units)
        {
            var positions = Array.ConvertAll(unit, value => Array.BinarySearch(distinct, value));
            observed += positions.Sum(first => positions.Sum(second => Difference(first, second))) / (unit.Length - 1);
        }

        var expected = 0.0;
        for (var first = 0; first < distinct.Length; first++)
        {
            for (var second = 0; second < first; second++)
            {
                expected += 2.0 * counts[first] * counts[second] * Difference(first, second);
            }
        }

        return units.Count == 0 ? default : new(observed / values, expected / values / (values - 1), units.Count);

        double Difference(int first, int second) => first == second ? 0 : level switch
        {
            LevelOfMeasurement.Nominal => 1,
            LevelOfMeasurement.Ordinal => Square(ranks[first] - ranks[second]),
            LevelOfMeasurement.Interval => Square(distinct[first] - distinct[second]),
            LevelOfMeasurement.Ratio => Square((distinct[first] - distinct[second]) / (distinct[first] + distinct[second])),
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
    }

    // The difference of two ranks is the number of values from the one to the other, where those at either end count half.
    private static double[] RanksOf(int[] counts)
    {
        var ranks = new double[counts.Length];
        var before = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            ranks[i] = before + (counts[i] / 2.0);
            before += counts[i];
        }

        return ranks;
    }

    private static double Square(double number) => number * number;
}
