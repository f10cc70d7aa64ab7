namespace IprCorpus.Compiler.Text;

/// <summary>Converts positions in a text from other units to UTF-16 code units. Most texts need no map; then positions stay as they are.</summary>
internal sealed class OffsetMap(string text)
{
    private int[]? _codePoints;
    private int[]? _bytes;

    /// <summary>
    /// The position in UTF-16 code units; beyond the text for one beyond it. One inside the bytes of a character gives the
    /// place after it.
    /// </summary>
    public int ToUtf16(int position, OffsetUnit unit)
    {
        var map = MapOf(unit);
        if (map.Length == 0)
            return position;

        var last = map.Length - 1;
        return position <= map[last] ? Find(map, position) : text.Length + (position - map[last]);
    }

    /// <summary>The position in UTF-16 code units; null for one that is not between two characters of the text, or at either end of it.</summary>
    public int? Exactly(int position, OffsetUnit unit)
    {
        var place = ToUtf16(position, unit);
        var map = MapOf(unit);
        return place > text.Length || Graphemes.CutsPair(text, place) || map.Length > 0 && map[place] != position ? null : place;
    }

    private int[] MapOf(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => _codePoints ??= Map(static c => char.IsHighSurrogate(c) ? 0 : 1),
        OffsetUnit.Utf8 => _bytes ??= Map(static c => c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsHighSurrogate(c) ? 0 : char.IsLowSurrogate(c) ? 4 : 3),
        _ => [],
    };

    /// <summary>The first place that has at least so many units before it.</summary>
    private static int Find(int[] map, int position)
    {
        var (low, high) = (0, map.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (map[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>How many units lie before each place of the text; empty where that is the place itself.</summary>
    private int[] Map(Func<char, int> sizeOf)
    {
        var differs = false;
        var map = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            map[i + 1] = map[i] + sizeOf(text[i]);
            differs |= map[i + 1] != i + 1;
        }

        return differs ? map : [];
    }
}
