namespace IprCorpus.Runtime;

/// <summary>What is known of an amount: that it lies between two numbers, of which either can be missing.</summary>
internal readonly record struct AmountRange(decimal? Least, bool IsLeastExclusive, decimal? Most, bool IsMostExclusive)
{
    /// <summary>Determines whether the amount is surely greater than a number, surely not, or neither.</summary>
    public bool? IsMoreThan(decimal number) =>
        Least > number || (Least == number && IsLeastExclusive) ? true : Most <= number ? false : null;

    /// <summary>Determines whether the amount is surely less than a number, surely not, or neither.</summary>
    public bool? IsLessThan(decimal number) =>
        Most < number || (Most == number && IsMostExclusive) ? true : Least >= number ? false : null;

    /// <summary>Determines whether the amount is surely a number, surely not, or neither.</summary>
    public bool? IsEqualTo(decimal number) =>
        IsMoreThan(number) == true || IsLessThan(number) == true ? false
        : IsMoreThan(number) == false && IsLessThan(number) == false ? true
        : null;

    /// <summary>Determines whether the amount is surely greater than another, surely not, or neither.</summary>
    public bool? IsMoreThan(AmountRange other)
    {
        if (Least > other.Most || (Least == other.Most && (IsLeastExclusive || other.IsMostExclusive)))
        {
            return true;
        }

        return Most <= other.Least ? false : null;
    }
}
