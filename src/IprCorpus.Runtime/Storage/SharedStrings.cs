namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The pooled strings of all documents that have been asked for, each once: lemmas and tags recur in every document. What
/// is shared takes less memory, and compares by a glance at the reference, which grouping does for each item.
/// </summary>
/// <remarks>A hash table with open addressing, at most three quarters full. A string takes 9 to 16 bytes in it, besides itself.</remarks>
internal sealed class SharedStrings
{
    private const int FirstSize = 64;

    private readonly object _lock = new();
    private string?[] _strings = new string?[FirstSize];
    private int _count;

    /// <summary>The string that says that: always the same object.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            ref var place = ref PlaceOf(_strings, text);
            if (place is null)
            {
                if (++_count > _strings.Length - (_strings.Length / 4))
                {
                    Grow();
                    place = ref PlaceOf(_strings, text);
                }

                place = text.ToString();
            }

            return place;
        }
    }

    private void Grow()
    {
        var larger = new string?[2 * _strings.Length];
        foreach (var text in _strings)
        {
            if (text is not null)
            {
                PlaceOf(larger, text) = text;
            }
        }

        _strings = larger;
    }

    /// <summary>Finds the place of a string, or the one that it would have.</summary>
    private static ref string? PlaceOf(string?[] strings, ReadOnlySpan<char> text)
    {
        var place = string.GetHashCode(text) & (strings.Length - 1);
        while (strings[place] is { } other && !text.SequenceEqual(other))
        {
            place = (place + 1) & (strings.Length - 1);
        }

        return ref strings[place];
    }
}
