using System.Runtime.InteropServices;

namespace IprCorpus.Runtime;

#pragma warning disable CS8714 // A dictionary takes no null, and is given none.

/// <summary>Numbers keys in the order in which they first come, and counts how often each does. Null is a key.</summary>
internal sealed class GroupKeys<TKey>(IEqualityComparer<TKey>? comparer)
{
    private readonly Dictionary<TKey, int> _numbers = new(comparer);
    private readonly List<TKey> _keys = [];
    private readonly List<int> _sizes = [];

    /// <summary>Asked once: code that is not optimized makes an object of each key that it compares with null.</summary>
    private readonly bool _takesNull = default(TKey) is null;
    private int _null = -1;

    /// <summary>The number of keys.</summary>
    public int Count => _keys.Count;

    /// <summary>The first of the keys that are equal to each other.</summary>
    public TKey this[int number] => _keys[number];

    /// <summary>The number of times that each key came.</summary>
    public ReadOnlySpan<int> Sizes => CollectionsMarshal.AsSpan(_sizes);

    /// <summary>The number of a key that comes.</summary>
    public int Number(TKey key)
    {
        if (_takesNull && key is null)
        {
            _null = _null < 0 ? Add(key) : Found(_null);
            return _null;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var isKnown);
        return number = isKnown ? Found(number) : Add(key);
    }

    private int Found(int number)
    {
        CollectionsMarshal.AsSpan(_sizes)[number]++;
        return number;
    }

    private int Add(TKey key)
    {
        _keys.Add(key);
        _sizes.Add(1);
        return _keys.Count - 1;
    }
}
