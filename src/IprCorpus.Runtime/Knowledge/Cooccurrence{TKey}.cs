namespace IprCorpus.Runtime;

/// <summary>Two things that occur in the same places.</summary>
/// <param name="First">The one that comes first where they first meet.</param>
/// <param name="Second">The other.</param>
/// <param name="Count">In how many places both occur.</param>
public readonly record struct Cooccurrence<TKey>(TKey First, TKey Second, int Count)
    where TKey : notnull
{
    /// <summary>Both, and in how many places they meet.</summary>
    public override string ToString() => FormattableString.Invariant($"{First} + {Second} {Count}");
}
