using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>One row of one table, with the reading of its properties. Columns are counted from the table's first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Row
{
    internal readonly RowReader Reader;

    /// <summary>The row's position in its table.</summary>
    internal readonly int Index;

    internal Row(RowReader reader, int index) => (Reader, Index) = (reader, index);

    internal Block Block => Reader.Block;

    /// <summary>The position of the row's type among those of its kind.</summary>
    internal int Type => Reader.Type;

    internal int FirstColumn => Reader.FirstColumn;

    /// <summary>The document that the row belongs to; a row of the catalogue is one.</summary>
    internal int Document => Block.Document < 0 ? Index : Block.Document;

    /// <summary>Reads a whole number, or an enum's.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(int column) => Reader.ReadInt32(column, Index);

    /// <summary>Reads an optional whole number: whether there is one, then the number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The number, or null.</returns>
    public int? OptionalInt32(int column) => Int32(column) == 0 ? null : Int32(column + 1);

    /// <summary>Reads an optional enum's number, stored one higher.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The number, or null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Ordinal(int column) => Int32(column) is var stored && stored == 0 ? null : stored - 1;

    /// <summary>Reads a truth value.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The value.</returns>
    public bool Boolean(int column) => Int32(column) != 0;

    /// <summary>Reads an optional truth value.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The value, or null.</returns>
    public bool? OptionalBoolean(int column) => Ordinal(column) is { } stored ? stored != 0 : null;

    /// <summary>Reads a string.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The string, or null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? String(int column) => Int32(column) is var stored && stored == 0 ? null : Block.ReadString(stored - 1);

    /// <summary>Reads a decimal number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The number, or null.</returns>
    public decimal? Decimal(int column) => Cells.Decimal(Block, FirstColumn + column, Index);

    /// <summary>Reads a date.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The date, or null.</returns>
    public DateOnly? Date(int column) => Int32(column) is var stored && stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);

    /// <summary>Reads a date and time.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The date and time, or null.</returns>
    public DateTime? DateTime(int column) => Cells.DateTime(Block, FirstColumn + column, Index);

    /// <summary>Reads a period.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The period, or null.</returns>
    public Period? Period(int column) => Cells.Period(Block, FirstColumn + column, Index);

    /// <summary>Reads a quantity.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The quantity, or null.</returns>
    public Quantity? Quantity(int column) => Cells.Quantity(Block, FirstColumn + column, Index);

    /// <summary>Reads a URI.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The URI, or null.</returns>
    public Uri? Uri(int column) => String(column) is { } text ? new Uri(text, UriKind.Absolute) : null;

    /// <summary>Reads a span.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The span, or null.</returns>
    public TextSpan? Span(int column) => Cells.Span(Block, FirstColumn + column, Index);

    /// <summary>Reads the items of a list property.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="column">The first column of the property.</param>
    /// <param name="read">Reads an item, given the block, the first item column and the item's row.</param>
    /// <returns>The items, in order; none where the list is empty.</returns>
    public IReadOnlyList<T> List<T>(int column, Func<Block, int, int, T> read)
    {
        var (first, end) = ListRange(column);
        if (first == end)
        {
            return [];
        }

        var items = new T[end - first];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(Block, FirstColumn + column + 1, first + i);
        }

        return items;
    }

    /// <summary>A list property's items lie in the rows from the first to before the second.</summary>
    internal (int First, int End) ListRange(int column) =>
        Int32(column) is var end && (end == 0 || Index == 0) ? (0, end) : (Block.ReadInt32(FirstColumn + column, Index - 1), end);
}
