using System.Collections;

namespace IprCorpus.Runtime;

/// <summary>
/// Keys and how often each occurs, the most frequent first. Of equally frequent keys, strings are in ordinal order,
/// and others in the order in which the first of each comes.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
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

    /// <summary>Gets the number of different keys: types, where words are counted.</summary>
    public int Count => _items.Length;

    /// <summary>Gets the number of all that were counted: tokens, where words are.</summary>
    public long Total { get; }

    /// <summary>Gets the n-th most frequent key.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The key and its count.</returns>
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

    /// <summary>Returns how often a key occurs. The first call makes a look-up of all keys.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The count; 0 where the key does not occur.</returns>
    public int CountOf(TKey key) => (_counts ??= _items.ToDictionary(static item => item.Key, static item => item.Count)).GetValueOrDefault(key);

    /// <summary>Returns how often a key occurs in a million of all.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The relative frequency; 0 where nothing was counted.</returns>
    public double PerMillion(TKey key) => Total == 0 ? 0 : CountOf(key) * 1e6 / Total;

    /// <inheritdoc/>
    public IEnumerator<Frequency<TKey>> GetEnumerator() => ((IEnumerable<Frequency<TKey>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns how many were counted, of how many kinds.</summary>
    /// <returns>A text such as <c>17 in 5 kinds</c>.</returns>
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
