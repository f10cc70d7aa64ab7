using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>
/// The part of a column that belongs to annotations of one document: either of all rows between two, or of picked ones.
/// Where the numbers take one unit each and lie side by side, they are searched as they lie.
/// </summary>
internal readonly ref struct ColumnPart
{
    private readonly SpanColumns _rows;
    private readonly ReadOnlySpan<int> _picked;
    private readonly int _column;
    private readonly int _firstRow;
    private readonly int _from;

    /// <summary>All rows of the document from one on.</summary>
    public ColumnPart(Block block, SpanColumns rows, int column, int firstRow, int from, int length)
        : this(block, rows, column, firstRow, [])
    {
        _from = from;
        Length = length;
    }

    /// <summary>Picked rows, by their corpus-wide numbers.</summary>
    public ColumnPart(Block block, SpanColumns rows, int column, int firstRow, ReadOnlySpan<int> picked)
    {
        Block = block;
        Length = picked.Length;
        _rows = rows;
        _picked = picked;
        _column = column;
        _firstRow = firstRow;
    }

    public Block Block { get; }

    /// <summary>The number of annotations.</summary>
    public int Length { get; }

    /// <summary>Counts the annotations that have a number.</summary>
    public int Count(int number)
    {
        if (TryGetUnits(out var units, out var zero))
        {
            return Unit(number, zero) is { } unit ? units.Count(unit) : 0;
        }

        var count = 0;
        for (var i = 0; i < Length; i++)
        {
            count += this[i] == number ? 1 : 0;
        }

        return count;
    }

    /// <summary>Writes the corpus-wide rows of those that have a number; there is room for them. Gives how many there are.</summary>
    public int Find(int number, Span<int> found)
    {
        if (TryGetUnits(out var units, out var zero))
        {
            return Unit(number, zero) is { } unit ? UnitSearch.Find(units, unit, _firstRow + _from, found) : 0;
        }

        var count = 0;
        for (var i = 0; i < Length; i++)
        {
            if (this[i] == number)
            {
                found[count++] = _firstRow + RowAt(i);
            }
        }

        return count;
    }

    /// <summary>Reads the numbers.</summary>
    public void Read(Span<int> numbers)
    {
        if (TryGetUnits(out var units, out var zero))
        {
            for (var i = 0; i < units.Length && i < numbers.Length; i++)
            {
                numbers[i] = units[i] - zero;
            }

            return;
        }

        for (var i = 0; i < Length; i++)
        {
            numbers[i] = this[i];
        }
    }

    private int this[int index]
    {
        get
        {
            var row = RowAt(index);
            if (_rows.IsConcrete)
            {
                return Block.ReadInt32(_rows.FirstColumn + _column, row);
            }

            var (type, place) = _rows.Locate(row);
            return Block.ReadInt32(Block.FirstColumnOf(type) + _column, place);
        }
    }

    /// <summary>A row in the document.</summary>
    private int RowAt(int index) => _picked.IsEmpty ? _from + index : _picked[index] - _firstRow;

    private bool TryGetUnits(out ReadOnlySpan<char> units, out int zero)
    {
        units = default;
        zero = 0;
        return _rows.IsConcrete && _picked.IsEmpty && Block.TryGetUnits(_rows.FirstColumn + _column, _from, Length, out units, out zero);
    }

    /// <summary>The unit that stands for a number; null where none can.</summary>
    private static char? Unit(int number, int zero) => (long)number + zero is var unit and >= char.MinValue and <= char.MaxValue ? (char)unit : null;
}
