namespace IprCorpus.Runtime;

public readonly partial record struct AnnotatorAgreement
{
    /// <summary>
    /// Krippendorff's alpha for the spans of one category that annotators mark in a text, αᵤ (Krippendorff 2004, <i>Measuring the
    /// Reliability of Qualitative Text Analysis Data</i>; 1995): how far spans differ in place and length, against spans that were
    /// thrown on the text at random. Over several categories it is that of the <see cref="Sum"/> of their agreements.
    /// </summary>
    /// <param name="length">The number of characters the text has.</param>
    /// <param name="annotators">
    /// The spans that each annotator marked, at least two annotators, in any order. Spans of one annotator do not overlap; empty
    /// ones are passed over, for they have no length to agree on.
    /// </param>
    /// <returns>The agreement; units are the spans of all annotators. It takes time in proportion to n log n of the spans and to the pairs of
    /// annotators.</returns>
    /// <exception cref="ArgumentException">There are fewer than two annotators, or spans of one of them overlap or are outside of the text.</exception>
    public static AnnotatorAgreement UnitizingAlpha(int length, IReadOnlyList<IEnumerable<TextSpan>> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        if (annotators.Count < 2)
        {
            throw new ArgumentException("Agreement needs two annotators or more.", nameof(annotators));
        }

        var units = annotators.Select(spans => Sorted(spans, length)).ToList();
        var count = units.Sum(static spans => spans.Length);
        if (count == 0)
        {
            return default;
        }

        var observed = 0.0;
        for (var first = 0; first < units.Count; first++)
        {
            for (var second = 0; second < units.Count; second++)
            {
                observed += first == second ? 0 : OneSided(units[first], units[second], length);
            }
        }

        // Both sides count the differences of overlapping spans; a span in a gap is counted from its own side only, hence twice.
        double all = units.Count * (double)length;
        return new(
            observed / (units.Count * (units.Count - 1.0) * length * length),
            2.0 / length * ExpectedSum(units, length,
                count) / ((all * (all - 1)) - units.Sum(static spans => spans.Sum(static span => span.Length * (span.Length - 1.0)))),
            count);
    }

    /// <summary>The agreement over several categories: their disagreements are added up (Krippendorff 2004).</summary>
    /// <param name="categories">The agreements by category, over the same text and annotators.</param>
    /// <returns>The agreement over all of them.</returns>
    public static AnnotatorAgreement Sum(IEnumerable<AnnotatorAgreement> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        return categories.Aggregate(default(AnnotatorAgreement), static (sum, next) => new(
            sum.ObservedDisagreement + next.ObservedDisagreement, sum.ExpectedDisagreement + next.ExpectedDisagreement, sum.Units + next.Units));
    }

    private static TextSpan[] Sorted(IEnumerable<TextSpan> spans, int length)
    {
        var sorted = spans.Where(static span => span.Length > 0).OrderBy(static span => span.Start).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].End > length || (i > 0 && sorted[i].Start < sorted[i - 1].End))
            {
                throw new ArgumentException("Spans of one annotator must lie in the text and not overlap.");
            }
        }

        return sorted;
    }

    // The squared differences of one annotator's spans and another's: of their starts and ends where they overlap, half of what both
    // directions find; and twice the squared length of a span where the other has marked nothing, which only this direction finds.
    private static double OneSided(TextSpan[] spans, TextSpan[] others, int length)
    {
        var sum = 0.0;
        var next = 0;
        foreach (var span in spans)
        {
            while (next < others.Length && others[next].End <= span.Start)
            {
                next++;
            }

            if (next == others.Length || others[next].Start >= span.End)
            {
                sum += 2 * Square(span.Length);
                continue;
            }

            for (var i = next; i < others.Length && others[i].Start < span.End; i++)
            {
                sum += Square(span.Start - others[i].Start) + Square(span.End - others[i].End);
            }
        }

        return sum;
    }

    private static double ExpectedSum(List<TextSpan[]> units, int length, int count)
    {
        var gaps = units.SelectMany(spans => Gaps(spans, length)).OrderDescending().ToArray();
        var longer = 0;
        double sum = 0, total = 0;
        foreach (var size in units.SelectMany(static spans => spans).Select(static span => (double)span.Length).OrderDescending())
        {
            for (; longer < gaps.Length && gaps[longer] >= size; longer++)
            {
                total += gaps[longer];
            }

            sum += ((count - 1) / 3.0 * ((2 * size * size * size) - (3 * size * size) + size)) + (size * size * (total - (longer * (size - 1))));
        }

        return sum;
    }

    private static IEnumerable<int> Gaps(TextSpan[] spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            yield return span.Start - end;
            end = span.End;
        }

        yield return length - end;
    }
}
