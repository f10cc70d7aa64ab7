using System.Runtime.InteropServices;

namespace IprCorpus.Runtime.Columns;

/// <summary>Numbers the strings that documents share, so that they can be told apart by number. Made for those that are grouped by.</summary>
internal sealed class StringKeys
{
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <summary>A string's number, from 1.</summary>
    public int Of(string text)
    {
        lock (_keys)
        {
            ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, text, out var exists);
            if (!exists)
            {
                _strings.Add(text);
                key = _strings.Count;
            }

            return key;
        }
    }

    /// <summary>The string of each number; null for zero.</summary>
    public string?[] Find(ReadOnlySpan<int> keys)
    {
        var found = new string?[keys.Length];
        lock (_keys)
        {
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = keys[i] == 0 ? null : _strings[keys[i] - 1];
            }
        }

        return found;
    }
}
