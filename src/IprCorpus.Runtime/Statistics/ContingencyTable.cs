namespace IprCorpus.Runtime;

/// <summary>
/// A table of two by two: the observed counts of two things together and apart, the counts to expect if the two were
/// independent, and measures of the difference. The letters are those of Evert (2008),
/// <i>Corpora and collocations</i>.
/// </summary>
/// <param name="O11">Both.</param>
/// <param name="O12">The first without the second.</param>
/// <param name="O21">The second without the first.</param>
/// <param name="O22">Neither.</param>
public readonly record struct ContingencyTable(long O11, long O12, long O21, long O22)
{
    /// <summary>All that the first occurs in.</summary>
    public long R1 => O11 + O12;

    /// <summary>All that the first does not occur in.</summary>
    public long R2 => O21 + O22;

    /// <summary>All that the second occurs in.</summary>
    public long C1 => O11 + O21;

    /// <summary>All that the second does not occur in.</summary>
    public long C2 => O12 + O22;

    /// <summary>All.</summary>
    public long N => R1 + R2;

    /// <summary>The expected count of both; not a number in an empty table.</summary>
    public double E11 => (double)R1 * C1 / N;

    /// <summary>The expected count of the first without the second.</summary>
    public double E12 => (double)R1 * C2 / N;

    /// <summary>The expected count of the second without the first.</summary>
    public double E21 => (double)R2 * C1 / N;

    /// <summary>The expected count of neither.</summary>
    public double E22 => (double)R2 * C2 / N;

    /// <summary>
    /// The log-likelihood ratio, 2 Σ O ln(O/E) over all four cells (Dunning 1993); 3.84 and more has p &lt; 0.05, 10.83 and
    /// more p &lt; 0.001. It says how sure a connection is, not how strong, nor which way it goes.
    /// </summary>
    public double LogLikelihood => 2 * (Term(O11, E11) + Term(O12, E12) + Term(O21, E21) + Term(O22, E22));

    /// <summary>Pointwise mutual information, log₂(O11/E11) (Church and Hanks 1990): how strong a connection is; it favours rare things. Negative infinity,
    /// where the two never meet.</summary>
    public double MutualInformation => Math.Log2(O11 / E11);

    /// <summary>MI³, log₂(O11³/E11) (Daille 1994): mutual information that favours rare things less.</summary>
    public double MutualInformation3 => Math.Log2(Math.Pow(O11, 3) / E11);

    /// <summary>The t-score, (O11 − E11)/√O11 (Church et al. 1991): it favours frequent things. Negative infinity, where the two never meet.</summary>
    public double TScore => (O11 - E11) / Math.Sqrt(O11);

    internal static double Term(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
