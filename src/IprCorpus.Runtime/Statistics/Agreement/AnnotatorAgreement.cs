namespace IprCorpus.Runtime;

/// <summary>
/// The agreement of annotators beyond chance. A coefficient is 1 where they agree everywhere, 0 where they agree as often as chance
/// would have them, and negative below that. Chance has to mean something: the coefficients for categories need units that all
/// annotators were given, such as tokens; for spans that annotators choose themselves there is
/// <see cref="UnitizingAlpha"/>.
/// </summary>
/// <param name="ObservedDisagreement">The share of what is compared that differs, from 0 on.</param>
/// <param name="ExpectedDisagreement">The share that would differ by chance.</param>
/// <param name="Units">The number of units that are compared.</param>
public readonly partial record struct AnnotatorAgreement(double ObservedDisagreement, double ExpectedDisagreement, int Units)
{
    /// <summary>
    /// 1 − observed / expected disagreement. Not a number, where chance leaves nothing to disagree on: there are no units, or all
    /// annotators always use one category.
    /// </summary>
    public double Coefficient => ExpectedDisagreement > 0 ? 1 - (ObservedDisagreement / ExpectedDisagreement) : double.NaN;

    /// <summary>Returns the coefficient with three digits, and the number of units.</summary>
    /// <returns>A text such as <c>0.812 over 40</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Coefficient:F3} over {Units}");
}
