namespace IprCorpus.Compiler.Text;

/// <summary>Converts positions in a text between UTF-16 code units and other units. Most texts need no map; then positions stay as they are.</summary>
internal sealed class OffsetMap(string text)
{
    private int[]? _codePoints;
    private int[]? _bytes;

    /// <summary>Gets the text that the positions are in.</summary>
    public string Text => text;

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

    /// <summary>Gets the number of units before a position in UTF-16 code units; beyond the text, each code unit is one. A position inside a pair counts it.</summary>
    public int FromUtf16(int position, OffsetUnit unit)
    {
        var map = MapOf(unit);
        return map.Length == 0 || position < 0 ? position
            : position > text.Length ? map[text.Length] + (position - text.Length)
            : map[Graphemes.CutsPair(text, position) ? position + 1 : position];
    }

    private int[] MapOf(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => _codePoints ??= Map(unit),
        OffsetUnit.Utf8 => _bytes ??= Map(unit),
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

    /// <summary>The number of units before each place of the text; empty where that is the place itself.</summary>
    private int[] Map(OffsetUnit unit)
    {
        var differs = false;
        var map = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            // A pair counts at its second half; a surrogate without the other half is a character of its own.
            map[i + 1] = map[i] + (Graphemes.CutsPair(text, i + 1) ? 0 : SizeAt(i, unit));
            differs |= map[i + 1] != i + 1;
        }

        return differs ? map : [];
    }

    private int SizeAt(int place, OffsetUnit unit) =>
        unit == OffsetUnit.CodePoint ? 1 : text[place] < 0x80 ? 1 : text[place] < 0x800 ? 2 : Graphemes.CutsPair(text, place) ? 4 : 3;
}
