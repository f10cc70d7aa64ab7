using System.Runtime.InteropServices;

namespace IprCorpus.Runtime.Columns;

/// <summary>Numbers groups by their keys in the order in which the keys come, and counts their members.</summary>
internal sealed class GroupNumbers
{
    /// <summary>Keys from zero to before this are looked up in an array, all others in a dictionary.</summary>
    private const int DirectLimit = 1 << 20;

    private readonly List<int> _keys = [];
    private int[] _sizes = new int[64];
    private int[] _direct = new int[256];
    private Dictionary<int, int>? _others;

    public int Count => _keys.Count;

    /// <summary>The key of each group.</summary>
    public ReadOnlySpan<int> Keys => CollectionsMarshal.AsSpan(_keys);

    /// <summary>The number of members of each group.</summary>
    public ReadOnlySpan<int> Sizes => _sizes.AsSpan(0, Count);

    /// <summary>Replaces each key by the number of its group.</summary>
    public void Number(Span<int> keys)
    {
        var (direct, sizes) = (_direct, _sizes);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            var number = (uint)key < (uint)direct.Length ? direct[key] - 1 : -1;
            if (number < 0)
            {
                number = Find(key);
                (direct, sizes) = (_direct, _sizes);
            }

            sizes[number]++;
            keys[i] = number;
        }
    }

    private int Find(int key)
    {
        if ((uint)key >= DirectLimit)
        {
            ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(_others ??= [], key, out var exists);
            return exists ? other : other = Add(key);
        }

        if (key >= _direct.Length)
        {
            Array.Resize(ref _direct, Math.Max(key + 1, 2 * _direct.Length));
        }

        var number = Add(key);
        _direct[key] = number + 1;
        return number;
    }

    private int Add(int key)
    {
        if (_keys.Count == _sizes.Length)
        {
            Array.Resize(ref _sizes, 2 * _sizes.Length);
        }

        _keys.Add(key);
        return _keys.Count - 1;
    }
}
