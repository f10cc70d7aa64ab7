using System.Runtime.InteropServices;

namespace IprCorpus.Runtime;

public readonly partial record struct AnnotatorAgreement
{
    /// <summary>Cohen's kappa of two annotators, each of whom has a distribution of categories of its own (Cohen 1960).</summary>
    /// <typeparam name="T">The type of the categories.</typeparam>
    /// <param name="ratings">The category that either annotator gives to each unit.</param>
    /// <returns>The agreement. It takes time in proportion to the units.</returns>
    public static AnnotatorAgreement CohenKappa<T>(IEnumerable<(T First, T Second)> ratings)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var categories = new Dictionary<T, (int First, int Second)>();
        int units = 0, different = 0;
        foreach (var (first, second) in ratings)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(categories, first, out _).First++;
            CollectionsMarshal.GetValueRefOrAddDefault(categories, second, out _).Second++;
            units++;
            if (!EqualityComparer<T>.Default.Equals(first, second))
            {
                different++;
            }
        }

        return units == 0
            ? default
            : new((double)different / units, 1 - (categories.Values.Sum(static count => (double)count.First * count.Second) / units / units), units);
    }

    /// <summary>
    /// Fleiss' kappa of any number of annotators, all of whom share one distribution of categories (Fleiss 1971); of two, it is
    /// Scott's pi (Scott 1955).
    /// </summary>
    /// <typeparam name="T">The type of the categories.</typeparam>
    /// <param name="ratings">The categories that the annotators give to each unit.</param>
    /// <returns>The agreement. It takes time in proportion to the ratings.</returns>
    /// <exception cref="ArgumentException">A unit has fewer than two ratings, or not as many as the others; <see cref="KrippendorffAlpha{T}"/> takes
    /// such.</exception>
    public static AnnotatorAgreement FleissKappa<T>(IEnumerable<IReadOnlyCollection<T>> ratings)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var totals = new Dictionary<T, int>();
        var counts = new Dictionary<T, int>();
        int units = 0, annotators = 0;
        var agreement = 0.0;
        foreach (var unit in ratings)
        {
            annotators = units == 0 ? unit.Count : annotators;
            if (unit.Count < 2 || unit.Count != annotators)
            {
                throw new ArgumentException("Each unit needs a rating of every annotator, and at least two.", nameof(ratings));
            }

            counts.Clear();
            foreach (var category in unit)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, category, out _)++;
                CollectionsMarshal.GetValueRefOrAddDefault(totals, category, out _)++;
            }

            agreement += counts.Values.Sum(count => (double)count * (count - 1)) / ((double)annotators * (annotators - 1));
            units++;
        }

        var all = (double)units * annotators;
        return units == 0 ? default : new(1 - (agreement / units), 1 - totals.Values.Sum(count => count / all * (count / all)), units);
    }
}
