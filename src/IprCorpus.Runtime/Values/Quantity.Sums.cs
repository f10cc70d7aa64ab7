using System.Diagnostics.CodeAnalysis;

namespace IprCorpus.Runtime;

/// <content>
/// Addition. It is commutative and associative, and claims nothing that its terms do not: more than five and exactly two
/// is more than seven; more than five and at most two is an amount of which nothing is known.
/// </content>
public sealed partial record class Quantity
{
    /// <summary>
    /// Adds two quantities whose units have something in common, bounds to bounds: suspects and people make people, where the
    /// seeds say that a suspect is a person. Where one is bounded from below only and the other from above only, or one is
    /// approximate and the other bounded, nothing is known of the sum: it is <see cref="QuantityBound.About"/> no number.
    /// </summary>
    /// <param name="other">The other quantity.</param>
    /// <param name="sum">The sum; null where the units have nothing in common.</param>
    /// <returns>False where the units have nothing in common, also where only one has a unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is too great for a <see cref="decimal"/>.</exception>
    public bool TryAdd(Quantity other, [NotNullWhen(true)] out Quantity? sum)
    {
        ArgumentNullException.ThrowIfNull(other);
        sum = null;
        if (!TryCommonUnit(other, out var unit, out var broader))
        {
            return false;
        }

        var digitsLost = DigitsLost || other.DigitsLost;
        var bound = Combine(this, other);
        sum = bound is { } kept
            ? new Quantity(Number + other.Number, Lower + other.Lower, Upper + other.Upper, unit, kept, digitsLost, broader)
            : new Quantity(null, null, null, unit, QuantityBound.About, digitsLost, broader);
        return true;
    }

    /// <summary>Adds two quantities, as <see cref="TryAdd"/> does.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The units have nothing in common.</exception>
    /// <exception cref="OverflowException">The sum is too great for a <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.TryAdd(right, out var sum)
            ? sum
            : throw new InvalidOperationException(
                $"'{left}' and '{right}' cannot be added: one counts {Name(left.Unit)}, the other {Name(right.Unit)}.");
    }

    /// <summary>Combines the relations of two quantities to their numbers into that of the sum; null where there is none.</summary>
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
