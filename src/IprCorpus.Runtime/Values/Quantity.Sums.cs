using System.Diagnostics.CodeAnalysis;

namespace IprCorpus.Runtime;

/// <content>
/// Addition. It is commutative and associative, and claims nothing that its terms do not: more than five and exactly two
/// is more than seven; more than five and at most two is an amount of which nothing is known.
/// </content>
public sealed partial record class Quantity
{
    /// <summary>
    /// Adds two quantities of the same unit, bounds to bounds. Where one is bounded from below only and the other from
    /// above only, or one is approximate and the other bounded, nothing is known of the sum: it is <see cref="QuantityBound.About"/>
    /// no number.
    /// </summary>
    /// <returns>False where the units differ, also where only one has a unit.</returns>
    /// <exception cref="OverflowException">The sum is too great for a <see cref="decimal"/>.</exception>
    public bool TryAdd(Quantity other, [NotNullWhen(true)] out Quantity? sum)
    {
        ArgumentNullException.ThrowIfNull(other);
        sum = null;
        if (Unit != other.Unit)
        {
            return false;
        }

        var digitsLost = DigitsLost || other.DigitsLost;
        var bound = Combine(this, other);
        sum = bound is { } kept
            ? new Quantity(Number + other.Number, LowerBound + other.LowerBound, UpperBound + other.UpperBound, Unit, kept, digitsLost)
            : new Quantity(null, null, null, Unit, QuantityBound.About, digitsLost);
        return true;
    }

    /// <summary>Adds two quantities, as <see cref="TryAdd"/> does.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">The sum is too great for a <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.TryAdd(right, out var sum)
            ? sum
            : throw new InvalidOperationException(
                $"'{left}' and '{right}' cannot be added: one counts {Name(left.Unit)}, the other {Name(right.Unit)}.");
    }

    /// <summary>How words relate the sum to the sum of the numbers; null where they do not at all.</summary>
    private static QuantityBound? Combine(Quantity left, Quantity right) =>
        (left.Bound, right.Bound) switch
        {
            var (a, b) when a == b => a,
            (QuantityBound.Exact, var b) => b,
            (var a, QuantityBound.Exact) => a,
            (QuantityBound.MoreThan, QuantityBound.AtLeast) or (QuantityBound.AtLeast, QuantityBound.MoreThan) => QuantityBound.MoreThan,
            (QuantityBound.LessThan, QuantityBound.AtMost) or (QuantityBound.AtMost, QuantityBound.LessThan) => QuantityBound.LessThan,
            _ => null,
        };

    private static string Name(string? unit) => unit is null ? "nothing named" : $"'{unit}'";
}
