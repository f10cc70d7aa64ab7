using System.Collections;

namespace IprCorpus.Runtime;

/// <summary>
/// How often each of several things occurs, the most frequent first. Of equally frequent ones, strings are in ordinal order,
/// and others in the order in which the first of each comes.
/// </summary>
/// <typeparam name="TKey">What is counted.</typeparam>
public sealed class FrequencyList<TKey> : IReadOnlyList<Frequency<TKey>>
    where TKey : notnull
{
    private readonly Frequency<TKey>[] _items;
    private Dictionary<TKey, int>? _counts;

    /// <param name="items">Keys and counts, each key once, in the order in which the first of each comes.</param>
    internal FrequencyList(IEnumerable<Frequency<TKey>> items)
    {
        var sorted = items.OrderByDescending(static item => item.Count);
        _items = [.. typeof(TKey) == typeof(string) ? sorted.ThenBy(static item => (string)(object)item.Key, StringComparer.Ordinal) : sorted];
        Total = _items.Sum(static item => (long)item.Count);
    }

    /// <summary>How many different things there are: types, where words are counted.</summary>
    public int Count => _items.Length;

    /// <summary>How many things were counted: tokens, where words are.</summary>
    public long Total { get; }

    /// <summary>The n-th most frequent, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public Frequency<TKey> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items[index];
        }
    }

    /// <summary>How often something occurs; 0, where it does not.</summary>
    public int CountOf(TKey key) => (_counts ??= _items.ToDictionary(static item => item.Key, static item => item.Count)).GetValueOrDefault(key);

    /// <summary>How often something occurs in a million of all; 0, where nothing was counted.</summary>
    public double PerMillion(TKey key) => Total == 0 ? 0 : CountOf(key) * 1e6 / Total;

    /// <inheritdoc/>
    public IEnumerator<Frequency<TKey>> GetEnumerator() => ((IEnumerable<Frequency<TKey>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many things of how many kinds, as in <c>17 in 5 kinds</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total} in {Count} kinds");

    /// <summary>Counts keys; null is none.</summary>
    internal static FrequencyList<TKey> Of(IEnumerable<TKey?> keys)
    {
        var numbers = new Dictionary<TKey, int>();
        var counts = new List<Frequency<TKey>>();
        foreach (var found in keys)
        {
            if (found is not { } key)
            {
                continue;
            }

            if (numbers.TryGetValue(key, out var number))
            {
                counts[number] = new(key, counts[number].Count + 1);
            }
            else
            {
                numbers.Add(key, counts.Count);
                counts.Add(new(key, 1));
            }
        }

        return new FrequencyList<TKey>(counts);
    }
}
