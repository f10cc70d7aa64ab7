using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime.Storage;

/// <content>Columns, read in place, and strings by their content, for scans.</content>
public sealed partial class Block
{
    private StringPool? _pool;

    /// <summary>The pooled strings, by what they say.</summary>
    internal StringPool Pool => _pool ?? Interlocked.CompareExchange(ref _pool, new StringPool(this, _strings.Length), null) ?? _pool;

    /// <summary>The units of so many numbers of a column from a row on, where each takes one; what subtracted from a unit gives the number.</summary>
    internal bool TryGetUnits(int column, int row, int count, out ReadOnlySpan<char> units, out int zero)
    {
        var (offset, width, minimum) = _columns[column];
        if (width != 1 || minimum is < int.MinValue + Column.Zero or > int.MaxValue)
        {
            units = default;
            zero = 0;
            return false;
        }

        units = _units.Span.Slice(offset + row, count);
        zero = Column.Zero - (int)minimum;
        return true;
    }
}
