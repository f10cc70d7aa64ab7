namespace IprCorpus.Runtime;

/// <summary>A word that is more, or less, frequent in some texts than in others.</summary>
/// <param name="Form">The word, as the folding sees it.</param>
/// <param name="Count">The number of times that it occurs in the texts.</param>
/// <param name="ReferenceCount">The number of times that it occurs in the texts that they are compared with.</param>
/// <param name="Size">The number of words in the texts.</param>
/// <param name="ReferenceSize">The number of words in the texts that they are compared with.</param>
public readonly record struct Keyword(string Form, int Count, int ReferenceCount, long Size, long ReferenceSize)
{
    // What stands for no occurrence where a ratio needs one (Hardie 2014).
    private const double HalfOccurrence = 0.5;

    /// <summary>
    /// The log-likelihood of the difference, 2 (a ln(a/E₁) + b ln(b/E₂)) (Rayson and Garside 2000): how sure it is. 3.84 and
    /// more has p &lt; 0.05, 10.83 and more p &lt; 0.001.
    /// </summary>
    public double LogLikelihood
    {
        get
        {
            var expected = (double)(Count + ReferenceCount) / (Size + ReferenceSize);
            return 2 * (ContingencyTable.Term(Count, Size * expected) + ContingencyTable.Term(ReferenceCount, ReferenceSize * expected));
        }
    }

    /// <summary>
    /// The binary logarithm of the ratio of the relative frequencies (Hardie 2014): how large the difference is. 1 is twice
    /// as frequent, −1 half as frequent; half an occurrence stands for none.
    /// </summary>
    public double LogRatio => Math.Log2(Smoothed(Count) / Size / (Smoothed(ReferenceCount) / ReferenceSize));

    /// <summary>
    /// By how many percent the relative frequency is higher than in the other texts (%DIFF; Gabrielatos and Marchi 2011).
    /// Infinite, where it does not occur there.
    /// </summary>
    public double PercentDifference => 100 * (((double)Count / Size / ((double)ReferenceCount / ReferenceSize)) - 1);

    /// <summary>Returns the word, both counts, and the log ratio.</summary>
    /// <returns>A text such as <c>customs 12:3 +2.00</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Form} {Count}:{ReferenceCount} {LogRatio:+0.00;-0.00;0.00}");

    private static double Smoothed(int count) => count == 0 ? HalfOccurrence : count;
}
