using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// An amount as a text states it (ISO 24617-11): a number as printed, perhaps damaged, what the words say of it, and a
/// unit. Digits that are lost stay lost: comparisons and sums work with the bounds that remain, and what these leave
/// undecided is null, never a guess.
/// </summary>
/// <remarks>
/// Two pairs of bounds must not be confused. <see cref="Lower"/> and <see cref="Upper"/> bound the number that was printed;
/// <see cref="Least"/> and <see cref="Most"/> bound the amount that is meant. "More than ▯▯▯,000 suspects" prints a number from
/// 1,000 to 999,999; the suspects were more than 1,000, and how many at most nobody says.
/// </remarks>
[JsonConverter(typeof(QuantityConverter))]
public sealed partial record class Quantity
{
    /// <summary>Initializes a quantity from what a text says of it.</summary>
    /// <param name="number">The number as printed; null where digits of it are lost.</param>
    /// <param name="lower">The least that the printed number can be; not used where the number is given.</param>
    /// <param name="upper">The most that the printed number can be; not used where the number is given.</param>
    /// <param name="unit">The unit in which it is counted or measured; null for a bare number.</param>
    /// <param name="bound">The relation of the amount to the printed number, as the words have it.</param>
    /// <param name="digitsLost">Whether digits of the number are missing from the text.</param>
    /// <param name="broaderUnit">The broader unit that the unit is a kind of; null where nothing says so.</param>
    /// <exception cref="ArgumentException">The lower bound is greater than the upper.</exception>
    public Quantity(
        decimal? number, decimal? lower, decimal? upper, string? unit, QuantityBound bound, bool digitsLost, string? broaderUnit = null)
    {
        if (lower > upper)
        {
            throw new ArgumentException("The lower bound of a number is not greater than its upper bound.", nameof(lower));
        }

        Number = number;
        Lower = number ?? lower;
        Upper = number ?? upper;
        Unit = unit;
        Bound = bound;
        DigitsLost = digitsLost;
        BroaderUnit = broaderUnit;
    }

    /// <summary>Gets the number as printed; null where digits of it are lost, or the words give none.</summary>
    public decimal? Number { get; }

    /// <summary>Gets the least that the printed number can be; null where nothing bounds it.</summary>
    public decimal? Lower { get; }

    /// <summary>Gets the most that the printed number can be; null where nothing bounds it.</summary>
    public decimal? Upper { get; }

    /// <summary>Gets what is counted or measured: a UCUM code, an ISO 4217 currency code, or a noun; null for a bare number.</summary>
    public string? Unit { get; }

    /// <summary>Gets what the unit is a kind of, as a suspect is a person; null where nothing says so.</summary>
    public string? BroaderUnit { get; }

    /// <summary>Gets how the words relate the amount to the printed number.</summary>
    public QuantityBound Bound { get; }

    /// <summary>Gets whether digits of the number are missing from the text.</summary>
    public bool DigitsLost { get; }

    /// <summary>
    /// Gets the bound of the amount from below; null where there is none, as for "at most" and "about". The amount can be
    /// equal to it unless <see cref="IsLeastExclusive"/>.
    /// </summary>
    public decimal? Least => Amount.Least;

    /// <summary>Gets whether the amount is greater than <see cref="Least"/>, not equal to it.</summary>
    public bool IsLeastExclusive => Amount.IsLeastExclusive;

    /// <summary>
    /// Gets the bound of the amount from above; null where there is none, as for "at least" and "about". The amount can be
    /// equal to it unless <see cref="IsMostExclusive"/>.
    /// </summary>
    public decimal? Most => Amount.Most;

    /// <summary>Gets whether the amount is less than <see cref="Most"/>, not equal to it.</summary>
    public bool IsMostExclusive => Amount.IsMostExclusive;

    /// <summary>Gets whether the amount is known exactly.</summary>
    public bool IsExact => Bound == QuantityBound.Exact && Lower is not null && Lower == Upper;

    private AmountRange Amount => Bound switch
    {
        QuantityBound.Exact => new AmountRange(Lower, false, Upper, false),
        QuantityBound.MoreThan => new AmountRange(Lower, Lower is not null, null, false),
        QuantityBound.AtLeast => new AmountRange(Lower, false, null, false),
        QuantityBound.LessThan => new AmountRange(null, false, Upper, Upper is not null),
        QuantityBound.AtMost => new AmountRange(null, false, Upper, false),
        _ => default,
    };

    /// <summary>Determines whether the amount is greater than a number of the same unit.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided.</returns>
    public bool? IsMoreThan(decimal number) => Amount.IsMoreThan(number);

    /// <summary>Determines whether the amount is a number of the same unit or greater.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided.</returns>
    public bool? IsAtLeast(decimal number) => !Amount.IsLessThan(number);

    /// <summary>Determines whether the amount is less than a number of the same unit.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided.</returns>
    public bool? IsLessThan(decimal number) => Amount.IsLessThan(number);

    /// <summary>Determines whether the amount is a number of the same unit or less.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided.</returns>
    public bool? IsAtMost(decimal number) => !Amount.IsMoreThan(number);

    /// <summary>Determines whether the amount is a number of the same unit.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided.</returns>
    public bool? IsEqualTo(decimal number) => Amount.IsEqualTo(number);

    /// <summary>Determines whether this amount is greater than another.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided, and where the units have nothing in common.</returns>
    public bool? IsMoreThan(Quantity other) => SharesUnit(other) ? Amount.IsMoreThan(other.Amount) : null;

    /// <summary>Determines whether this amount is less than another.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>True or false where that is certain; null where what is known leaves it undecided, and where the units have nothing in common.</returns>
    public bool? IsLessThan(Quantity other) => other.IsMoreThan(this);
}
