using IprCorpus.Storage;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// Reads the tokens and sentences that were computed when a document was compiled: for each of the two lists its count and
/// one, or zero where the document is annotated with them; then a unit for each segment.
/// </summary>
/// <remarks>
/// A unit is four times the segment's length, plus how far its start is from the end of the one before. Where that is 3 or
/// more it says 3, and what is left follows as a number; where the length does not fit, it says 0, and the length follows.
/// </remarks>
internal ref struct SegmentReader
{
    private const int GapBits = StorageFormat.GapBits;
    private const int LongGap = StorageFormat.LongGap;

    private readonly ReadOnlySpan<char> _units;
    private int _position;

    private SegmentReader(ReadOnlySpan<char> units) => _units = units;

    /// <summary>Starts and ends of the tokens by turns; null where they are not stored.</summary>
    public static int[]? Tokens(ReadOnlySpan<char> units) => units.Length == 0 ? null : new SegmentReader(units).List();

    /// <summary>Starts and ends of the sentences by turns; null where they are not stored.</summary>
    public static int[]? Sentences(ReadOnlySpan<char> units)
    {
        if (units.Length == 0)
        {
            return null;
        }

        var reader = new SegmentReader(units);
        reader.List();
        return reader.List();
    }

    private int[]? List()
    {
        var stored = Number();
        if (stored == 0)
        {
            return null;
        }

        var bounds = new int[2 * (stored - 1)];
        var end = 0;
        for (var i = 0; i < bounds.Length; i += 2)
        {
            var unit = _units[_position++] - Column.Zero;
            var (gap, length) = (unit & LongGap, unit >> GapBits);
            gap += gap == LongGap ? Number() : 0;
            length = length == 0 ? Number() : length;
            bounds[i] = end + gap;
            bounds[i + 1] = end = bounds[i] + length;
        }

        return bounds;
    }

    /// <summary>Digits of 14 bits, the lowest first; the bit above says that another follows.</summary>
    private int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += StorageFormat.HeaderBits)
        {
            var digit = _units[_position++] - Column.Zero;
            number |= (digit & StorageFormat.HeaderMask) << shift;
            if ((digit & StorageFormat.HeaderMore) == 0)
            {
                return number;
            }
        }
    }
}
