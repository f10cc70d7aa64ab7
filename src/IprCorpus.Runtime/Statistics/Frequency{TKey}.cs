namespace IprCorpus.Runtime;

/// <summary>How often something occurs.</summary>
/// <param name="Key">What is counted.</param>
/// <param name="Count">How many times it occurs.</param>
public readonly record struct Frequency<TKey>(TKey Key, int Count)
    where TKey : notnull
{
    /// <summary>What is counted, and how often it occurs.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key} {Count}");
}
