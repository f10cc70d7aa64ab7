using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// An amount as a text states it (ISO 24617-11): a number as printed, perhaps damaged, what the words say of it, and a
/// unit. Digits that are lost stay lost: comparisons and sums work with the bounds that remain, and what these leave
/// undecided is null, never a guess.
/// </summary>
/// <remarks>
/// Two pairs of bounds must not be confused. <see cref="LowerBound"/> and <see cref="UpperBound"/> bound the number that
/// was printed; <see cref="Least"/> and <see cref="Most"/> bound the amount that is meant. "More than ▯▯▯,000 suspects"
/// prints a number from 1,000 to 999,999; the suspects were more than 1,000, and how many at most nobody says.
/// </remarks>
[JsonConverter(typeof(QuantityConverter))]
public sealed partial record class Quantity
{
    /// <summary>A quantity as the seeds give it.</summary>
    /// <param name="number">The number as printed; null where digits of it are lost.</param>
    /// <param name="lower">The least that the printed number can be; the number itself where that is given.</param>
    /// <param name="upper">The most that the printed number can be; the number itself where that is given.</param>
    /// <param name="unit">What is counted or measured.</param>
    /// <param name="bound">How the words relate the amount to the printed number.</param>
    /// <param name="digitsLost">Whether digits of the number are missing from the text.</param>
    /// <exception cref="ArgumentException">The lower bound is greater than the upper.</exception>
    public Quantity(decimal? number, decimal? lower, decimal? upper, string? unit, QuantityBound bound, bool digitsLost)
    {
        if (lower > upper)
        {
            throw new ArgumentException("The lower bound of a number is not greater than its upper bound.", nameof(lower));
        }

        Number = number;
        LowerBound = number ?? lower;
        UpperBound = number ?? upper;
        Unit = unit;
        Bound = bound;
        DigitsLost = digitsLost;
    }

    /// <summary>The number as printed; null where digits of it are lost.</summary>
    public decimal? Number { get; }

    /// <summary>The least that the printed number can be; null where nothing bounds it.</summary>
    public decimal? LowerBound { get; }

    /// <summary>The most that the printed number can be; null where nothing bounds it.</summary>
    public decimal? UpperBound { get; }

    /// <summary>What is counted or measured: a UCUM code, an ISO 4217 currency code, or a noun; null for a bare number.</summary>
    public string? Unit { get; }

    /// <summary>How the words relate the amount to the printed number.</summary>
    public QuantityBound Bound { get; }

    /// <summary>Whether digits of the number are missing from the text.</summary>
    public bool DigitsLost { get; }

    /// <summary>
    /// The bound of the amount from below; null where there is none, as for "at most" and "about". The amount can be
    /// equal to it unless <see cref="IsLeastExclusive"/>.
    /// </summary>
    public decimal? Least => Amount.Least;

    /// <summary>Whether the amount is greater than <see cref="Least"/>, not equal to it.</summary>
    public bool IsLeastExclusive => Amount.IsLeastExclusive;

    /// <summary>
    /// The bound of the amount from above; null where there is none, as for "at least" and "about". The amount can be
    /// equal to it unless <see cref="IsMostExclusive"/>.
    /// </summary>
    public decimal? Most => Amount.Most;

    /// <summary>Whether the amount is less than <see cref="Most"/>, not equal to it.</summary>
    public bool IsMostExclusive => Amount.IsMostExclusive;

    /// <summary>Whether the amount is known exactly.</summary>
    public bool IsExact => Bound == QuantityBound.Exact && LowerBound is not null && LowerBound == UpperBound;

    /// <summary>Whether the amount is greater than a number of the same unit; null where that is undecided.</summary>
    public bool? IsMoreThan(decimal number) => Amount.IsMoreThan(number);

    /// <summary>Whether the amount is a number of the same unit or greater; null where that is undecided.</summary>
    public bool? IsAtLeast(decimal number) => !Amount.IsLessThan(number);

    /// <summary>Whether the amount is less than a number of the same unit; null where that is undecided.</summary>
    public bool? IsLessThan(decimal number) => Amount.IsLessThan(number);

    /// <summary>Whether the amount is a number of the same unit or less; null where that is undecided.</summary>
    public bool? IsAtMost(decimal number) => !Amount.IsMoreThan(number);

    /// <summary>Whether the amount is a number of the same unit; null where that is undecided.</summary>
    public bool? IsEqualTo(decimal number) => Amount.IsEqualTo(number);

    /// <summary>Whether this amount is greater than another; null where that is undecided, and where the units differ.</summary>
    public bool? IsMoreThan(Quantity other) => Unit == other.Unit ? Amount.IsMoreThan(other.Amount) : null;

    /// <summary>Whether this amount is less than another; null where that is undecided, and where the units differ.</summary>
    public bool? IsLessThan(Quantity other) => other.IsMoreThan(this);

    private AmountRange Amount => Bound switch
    {
        QuantityBound.Exact => new AmountRange(LowerBound, false, UpperBound, false),
        QuantityBound.MoreThan => new AmountRange(LowerBound, LowerBound is not null, null, false),
        QuantityBound.AtLeast => new AmountRange(LowerBound, false, null, false),
        QuantityBound.LessThan => new AmountRange(null, false, UpperBound, UpperBound is not null),
        QuantityBound.AtMost => new AmountRange(null, false, UpperBound, false),
        _ => default,
    };
}
