namespace IprCorpus.Compiler.Text;

/// <summary>
/// Converts positions in a text between UTF-16 code units and other units. Most texts need no map; then positions stay as
/// they are.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="hasMark">Whether a byte order mark was taken off the text.</param>
internal sealed class OffsetMap(string text, bool hasMark = false)
{
    private readonly Dictionary<OffsetUnit, int[]> _maps = [];

    /// <summary>Gets the text that the positions are in.</summary>
    public string Text => text;

    /// <summary>The other units in which the text counts otherwise, whose every difference matters to it; those with the fewest first.</summary>
    public IEnumerable<OffsetUnit> Others(OffsetUnit unit)
    {
        var (isWide, hasPairs, hasCrLf, hasLf) = (hasMark, false, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            isWide |= c >= 0x80;
            hasPairs |= char.IsHighSurrogate(c);
            hasCrLf |= c == '\n' && i > 0 && text[i - 1] == '\r';
            hasLf |= c == '\n' && (i == 0 || text[i - 1] != '\r');
        }

        return OffsetUnit.All
            .Where(other => other != unit
                && (other.Characters == unit.Characters
                    || (other.Characters == CharacterUnit.Utf8 || unit.Characters == CharacterUnit.Utf8 ? isWide : hasPairs))
                && (other.LineEnds == unit.LineEnds || other.LineEnds switch
                {
                    LineEndUnit.CrLfAsOne => hasCrLf,
                    LineEndUnit.LfAsTwo => hasLf && !hasCrLf,
                    _ => true
                })
                && (other.Mark == unit.Mark || other.Mark switch { MarkUnit.Counted => hasMark, MarkUnit.Skipped => StartsWithMark, _ => true }))
            .OrderBy(other => (other.Characters == unit.Characters ? 0 : 1) + (other.LineEnds == unit.LineEnds ? 0 : 1) + (other.Mark == unit.Mark ? 0 : 1));
    }

    /// <summary>
    /// The position in UTF-16 code units; beyond the text for one beyond it. One inside a character gives the place after it.
    /// </summary>
    public int ToUtf16(int position, OffsetUnit unit)
    {
        var map = MapOf(unit);
        if (map.Length == 0)
            return position;

        var last = map.Length - 1;
        if (position > map[last])
            return (int)Math.Min(int.MaxValue, text.Length + ((long)position - map[last]));

        // A mark that counts nothing is no part of what starts behind it.
        return position == 0 && text.Length > 0 && map[1] == 0 && StartsWithMark ? 1 : Find(map, position);
    }

    /// <summary>The position in UTF-16 code units; null for one that is not between two characters of the text, or at either end of it.</summary>
    public int? Exactly(int position, OffsetUnit unit)
    {
        var place = ToUtf16(position, unit);
        var map = MapOf(unit);
        return place > text.Length || Graphemes.CutsPair(text, place) || map.Length > 0 && map[place] != position && place > 0 ? null : place;
    }

    /// <summary>A position in UTF-16 code units, in another unit; beyond the text, each code unit is one.</summary>
    public int FromUtf16(int place, OffsetUnit unit)
    {
        var map = MapOf(unit);
        return map.Length == 0 ? place
            : place < map.Length ? map[place]
            : (int)Math.Min(int.MaxValue, map[map.Length - 1] + ((long)place - text.Length));
    }

    private bool StartsWithMark => text.Length > 0 && text[0] == '\uFEFF';

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

    /// <summary>Gets the number of units before each place of the text; empty where that is the place itself.</summary>
    private int[] MapOf(OffsetUnit unit)
    {
        if (_maps.TryGetValue(unit, out var known))
            return known;

        var map = new int[text.Length + 1];
        map[0] = unit.Mark == MarkUnit.Counted && hasMark ? unit.Characters == CharacterUnit.Utf8 ? 3 : 1 : 0;
        var differs = map[0] > 0;
        for (var i = 0; i < text.Length; i++)
        {
            map[i + 1] = map[i] + SizeOf(i, unit);
            differs |= map[i + 1] != i + 1;
        }

        return _maps[unit] = differs ? map : [];
    }

    /// <summary>Gets the size of a code unit; a character of two code units is counted at its second.</summary>
    private int SizeOf(int index, OffsetUnit unit)
    {
        var c = text[index];
        if (index == 0 && unit.Mark == MarkUnit.Skipped && StartsWithMark)
            return 0;

        if (unit.LineEnds == LineEndUnit.CrLfAsOne && c == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
            return 0;

        if (unit.LineEnds == LineEndUnit.LfAsTwo && c == '\n' && (index == 0 || text[index - 1] != '\r'))
            return 2;

        if (unit.Characters == CharacterUnit.Utf16 || c < 0x80)
            return 1;

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return 0;

        return unit.Characters == CharacterUnit.CodePoint ? 1
            : c < 0x800 ? 2
            : Graphemes.CutsPair(text, index) ? 4
            : 3;
    }
}
