using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// Reads the rows of one table: it holds the places of the columns. A record holds on to it, so that a property is the way
/// from the record to here, to the column, to the unit.
/// </summary>
/// <remarks>
/// Units are read without checking that they are inside the block, which is sound because everything that decides it is
/// checked before: the row when it is given out (<see cref="Block.Row"/>), and when the reader is made, that the block has a
/// unit for each row behind the beginning of each column. Numbers of another width go the way that checks.
/// </remarks>
internal sealed unsafe class RowReader
{
    public readonly Block Block;

    /// <summary>The position of the table's type among those of its kind.</summary>
    public readonly int Type;
    public readonly int FirstColumn;
    public readonly int Rows;

    private readonly Cell[] _cells;
    private readonly string? _literal;
    private readonly char* _memory;

    /// <param name="block">The block.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="units">The block's columns.</param>
    public RowReader(Block block, Block.Table table, ReadOnlySpan<Column> columns, Units units)
    {
        Block = block;
        FirstColumn = table.FirstColumn;
        Type = table.Id - Block.FirstTypeTable;
        Rows = table.Rows;
        _literal = units.Literal;
        _memory = units.Memory;
        _cells = new Cell[columns.Length];
        var length = units.Span.Length;
        for (var i = 0; i < columns.Length; i++)
        {
            ref readonly var column = ref columns[i];
            var isDirect = column.Width == 1 && (long)column.Offset + table.Rows <= length
                && column.Minimum is >= int.MinValue + Column.Zero and <= int.MaxValue;
            _cells[i] = isDirect ? new Cell(column.Offset, (int)column.Minimum - Column.Zero) : new Cell(-1, 0);
        }
    }

    /// <param name="column">Counted from the table's first.</param>
    /// <param name="row">A row of the table.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadInt32(int column, int row)
    {
        ref readonly var cell = ref _cells[column];
        if (cell.Offset < 0)
        {
            return Block.ReadInt32(FirstColumn + column, row);
        }

        var position = cell.Offset + row;
        return cell.Base + (_literal is { } literal ? Unsafe.Add(ref MemoryMarshal.GetReference(literal.AsSpan()), position) : _memory[position]);
    }

    /// <summary>The first of the rows from one to before another whose number is not less than a value; in ascending numbers.</summary>
    public int LowerBound(int column, int low, int high, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)low, (uint)high, nameof(low));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, Rows);
        ref readonly var cell = ref _cells[column];
        if (cell.Offset >= 0)
        {
            ref var units = ref Unsafe.Add(ref _literal is { } literal ? ref MemoryMarshal.GetReference(literal.AsSpan()) : ref *_memory, cell.Offset);
            var unit = (long)value - cell.Base;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                var isLess = Unsafe.Add(ref units, middle) < unit;
                (low, high) = (isLess ? middle + 1 : low, isLess ? high : middle);
            }

            return low;
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ReadInt32(column, middle) < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A column whose numbers are a unit each: where they begin, and what is added to a unit; -1 for any other.</summary>
    private readonly record struct Cell(int Offset, int Base);
}
