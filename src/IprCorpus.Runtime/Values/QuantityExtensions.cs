namespace IprCorpus.Runtime;

/// <summary>Provides aggregates of quantities.</summary>
public static class QuantityExtensions
{
    /// <summary>
    /// Adds quantities whose units have something in common, with the bounds that they leave: what is more than n in any term
    /// is more than n in the sum.
    /// </summary>
    /// <param name="quantities">The quantities.</param>
    /// <returns>The sum; null for no quantities, as nothing says what would be counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantities"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The units of two have nothing in common.</exception>
    /// <exception cref="OverflowException">The sum is too great for a <see cref="decimal"/>.</exception>
    public static Quantity? Sum(this IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        Quantity? sum = null;
        foreach (var quantity in quantities)
        {
            sum = sum is null ? quantity : sum + quantity;
        }

        return sum;
    }
}
