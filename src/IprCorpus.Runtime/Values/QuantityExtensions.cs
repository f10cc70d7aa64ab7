namespace IprCorpus.Runtime;

/// <summary>Aggregates of quantities.</summary>
public static class QuantityExtensions
{
    /// <summary>
    /// The sum of quantities of one unit, with the bounds that they leave: what is more than n in any term is more than
    /// n in the sum. Null for no quantities, as nothing says what would be counted.
    /// </summary>
    /// <exception cref="InvalidOperationException">Two of them differ in their units.</exception>
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
