namespace IprCorpus.Runtime;

/// <summary>A key, and how often it occurs.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Count">The number of times that it occurs.</param>
public readonly record struct Frequency<TKey>(TKey Key, int Count)
    where TKey : notnull
{
    /// <summary>Returns the key and its count.</summary>
    /// <returns>A text such as <c>say 17</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{EnumLabels.TextOf(Key)} {Count}");
}
