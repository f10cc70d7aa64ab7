namespace IprCorpus.Runtime;

/// <summary>The share of a reference that a response finds, and the share of the response that the reference confirms.</summary>
/// <param name="RecallHits">The part of the reference that is found; a count, or a sum of shares where the measure counts so.</param>
/// <param name="RecallTotal">The size of the reference.</param>
/// <param name="PrecisionHits">The part of the response that is confirmed.</param>
/// <param name="PrecisionTotal">The size of the response.</param>
public readonly record struct PrecisionRecall(double RecallHits, double RecallTotal, double PrecisionHits, double PrecisionTotal)
{
    /// <summary>The share of the reference that is found. Not a number, where the reference is empty.</summary>
    public double Recall => RecallHits / RecallTotal;

    /// <summary>The share of the response that is confirmed. Not a number, where the response is empty.</summary>
    public double Precision => PrecisionHits / PrecisionTotal;

    /// <summary>
    /// The harmonic mean of precision and recall (van Rijsbergen 1979): 0 where one of them is 0 or only one side is empty, and
    /// not a number where both sides are empty.
    /// </summary>
    public double F1 =>
        RecallTotal == 0 && PrecisionTotal == 0 ? double.NaN
        : RecallHits == 0 || PrecisionHits == 0 ? 0
        : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of a set of items that both sides have, and of what only one of them has.</summary>
    /// <param name="both">The number of items both have.</param>
    /// <param name="reference">The number of items the reference has.</param>
    /// <param name="response">The number of items the response has.</param>
    /// <returns>The score.</returns>
    public static PrecisionRecall Of(int both, int reference, int response) => new(both, reference, both, response);

    /// <summary>Adds up the counts of two scores, such as those of two documents (micro-average).</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>The score over both.</returns>
    public static PrecisionRecall operator +(PrecisionRecall left, PrecisionRecall right) =>
        new(
            left.RecallHits + right.RecallHits,
            left.RecallTotal + right.RecallTotal,
            left.PrecisionHits + right.PrecisionHits,
            left.PrecisionTotal + right.PrecisionTotal);

    /// <summary>Adds up the counts of two scores.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>The score over both.</returns>
    public static PrecisionRecall Add(PrecisionRecall left, PrecisionRecall right) => left + right;

    /// <summary>Returns precision, recall and F1 with three digits.</summary>
    /// <returns>A text such as <c>P 0.900, R 0.800, F1 0.847</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"P {Precision:F3}, R {Recall:F3}, F1 {F1:F3}");
}
