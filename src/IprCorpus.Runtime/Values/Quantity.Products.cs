namespace IprCorpus.Runtime;

/// <content>Multiplication by numbers and by percentages. As sums do, products claim nothing that their factors do not.</content>
public sealed partial record class Quantity
{
    private const string PercentUnit = "%";

    /// <summary>Multiplies a quantity by a number, its bounds with it: twice more than a thousand is more than two thousand.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="factor">The number. A negative one turns bounds round; zero makes the amount exactly zero.</param>
    /// <returns>The product, of the same unit.</returns>
    /// <exception cref="OverflowException">The product is too great for a <see cref="decimal"/>.</exception>
    public static Quantity operator *(Quantity quantity, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return factor == 0
            ? new Quantity(0, 0, 0, quantity.Unit, QuantityBound.Exact, digitsLost: false, quantity.BroaderUnit)
            : quantity.Scale(number => number * factor, isTurned: factor < 0);
    }

    /// <summary>Multiplies a quantity by a number, as <see cref="op_Multiply(Quantity, decimal)"/> does.</summary>
    /// <param name="factor">The number.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The product, of the same unit.</returns>
    /// <exception cref="OverflowException">The product is too great for a <see cref="decimal"/>.</exception>
    public static Quantity operator *(decimal factor, Quantity quantity) => quantity * factor;

    /// <summary>Divides a quantity by a number, its bounds with it.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="divisor">The number. A negative one turns bounds round.</param>
    /// <returns>The quotient, of the same unit.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static Quantity operator /(Quantity quantity, decimal divisor)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return divisor == 0 ? throw new DivideByZeroException() : quantity.Scale(number => number / divisor, isTurned: divisor < 0);
    }

    /// <summary>Takes a percentage of the amount.</summary>
    /// <param name="percentage">The percentage: a quantity whose unit is <c>%</c>.</param>
    /// <returns>
    /// The share, of this amount's unit. Where what is known of the two bounds no product, it is
    /// <see cref="QuantityBound.About"/> no number.
    /// </returns>
    /// <exception cref="ArgumentException">The unit of <paramref name="percentage"/> is not <c>%</c>.</exception>
    /// <exception cref="OverflowException">The share is too great for a <see cref="decimal"/>.</exception>
    /// <example>
    /// <code>
    /// var goods = new Quantity(3_400, null, null, "parcel", QuantityBound.MoreThan, digitsLost: false);
    /// var share = new Quantity(12.5m, null, null, "%", QuantityBound.Exact, digitsLost: false);
    /// Console.WriteLine(goods.Percent(share)); // more than 425 parcel
    /// </code>
    /// </example>
    public Quantity Percent(Quantity percentage)
    {
        ArgumentNullException.ThrowIfNull(percentage);
        if (percentage.Unit != PercentUnit)
        {
            throw new ArgumentException($"'{percentage}' is no percentage: it counts {Name(percentage.Unit)}, not '{PercentUnit}'.", nameof(percentage));
        }

        var digitsLost = DigitsLost || percentage.DigitsLost;
        if (Factor(percentage, this) is not var (amount, factor) || Combine(amount, factor) is not { } bound)
        {
            return new Quantity(null, null, null, Unit, QuantityBound.About, digitsLost, BroaderUnit);
        }

        // What is more than a number, taken no times, is not more than anything.
        var isStrict = factor.Lower > 0 && (factor.Bound == QuantityBound.Exact || amount.Lower > 0);
        var lower = amount.Lower * (amount.Lower < 0 ? factor.Upper : factor.Lower) / 100;
        var upper = amount.Upper * (amount.Upper < 0 ? factor.Lower : factor.Upper) / 100;
        return new Quantity(
            Number * percentage.Number / 100,
            lower,
            upper,
            Unit,
            bound switch
            {
                QuantityBound.MoreThan when !isStrict => QuantityBound.AtLeast,
                QuantityBound.LessThan when !isStrict => QuantityBound.AtMost,
                _ => bound,
            },
            digitsLost,
            BroaderUnit);
    }

    /// <summary>Adds a percentage of the amount to it.</summary>
    /// <param name="percentage">The percentage: a quantity whose unit is <c>%</c>.</param>
    /// <returns>The greater amount, of the same unit, as <see cref="Percent"/> gives shares.</returns>
    /// <exception cref="ArgumentException">The unit of <paramref name="percentage"/> is not <c>%</c>.</exception>
    /// <exception cref="OverflowException">The amount is too great for a <see cref="decimal"/>.</exception>
    public Quantity IncreasedBy(Quantity percentage)
    {
        ArgumentNullException.ThrowIfNull(percentage);
        return Percent(percentage.Unit == PercentUnit ? percentage + new Quantity(100, null, null, PercentUnit, QuantityBound.Exact, digitsLost: false)
            : percentage);
    }

    /// <summary>
    /// Of two factors, the one whose words may say anything, and then the one that is not negative and, unless both are bounded
    /// from below, exact; null where there is none such.
    /// </summary>
    private static (Quantity Amount, Quantity Factor)? Factor(Quantity left, Quantity right)
    {
        var (isLeft, isRight) = (left.Lower >= 0, right.Lower >= 0);
        return isLeft && left.Bound == QuantityBound.Exact ? (right, left)
            : isRight && right.Bound == QuantityBound.Exact ? (left, right)
            : isLeft && isRight && IsFromBelow(left) && IsFromBelow(right) ? (left, right)
            : null;
    }

    private static bool IsFromBelow(Quantity quantity) => quantity.Bound is QuantityBound.MoreThan or QuantityBound.AtLeast;

    private Quantity Scale(Func<decimal, decimal> scale, bool isTurned)
    {
        var (number, lower, upper) = (Apply(Number), Apply(Lower), Apply(Upper));
        return new Quantity(
            number,
            isTurned ? upper : lower,
            isTurned ? lower : upper,
            Unit,
            isTurned ? Turn(Bound) : Bound,
            DigitsLost,
            BroaderUnit);

        decimal? Apply(decimal? value) => value is { } known ? scale(known) : null;
    }

    private static QuantityBound Turn(QuantityBound bound) => bound switch
    {
        QuantityBound.MoreThan => QuantityBound.LessThan,
        QuantityBound.AtLeast => QuantityBound.AtMost,
        QuantityBound.LessThan => QuantityBound.MoreThan,
        QuantityBound.AtMost => QuantityBound.AtLeast,
        _ => bound,
    };
}
