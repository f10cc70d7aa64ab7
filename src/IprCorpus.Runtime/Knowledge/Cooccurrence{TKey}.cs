namespace IprCorpus.Runtime;

/// <summary>Two keys that occur in the same places.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <param name="First">The key that comes first where the two first meet.</param>
/// <param name="Second">The other key.</param>
/// <param name="Count">The number of places in which both occur.</param>
public readonly record struct Cooccurrence<TKey>(TKey First, TKey Second, int Count)
    where TKey : notnull
{
    /// <summary>Returns both keys and the number of places in which they meet.</summary>
    /// <returns>A text such as <c>China + WIPO 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{EnumLabels.TextOf(First)} + {EnumLabels.TextOf(Second)} {Count}");
}
