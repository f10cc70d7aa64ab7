using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// How values that take several columns are stored. Each function reads the row <c>row</c> of the columns from
/// <c>column</c> on, counted from the block's first; they serve single values and the items of lists alike.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Cells
{
    /// <summary>A whole number.</summary>
    public static int Int32(Block block, int column, int row) => block.ReadInt32(column, row);

    /// <summary>A truth value.</summary>
    public static bool Boolean(Block block, int column, int row) => block.ReadInt32(column, row) != 0;

    /// <summary>A string: its number in the pool and one; the empty string where there is none.</summary>
    public static string String(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var stored && stored == 0 ? "" : block.ReadString(stored - 1);

    /// <summary>A URI.</summary>
    public static Uri Uri(Block block, int column, int row) => new(String(block, column, row), UriKind.Absolute);

    /// <summary>A date: its day number and one.</summary>
    public static DateOnly? Date(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var stored && stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);

    /// <summary>A moment: the seconds since the year 1 and one.</summary>
    public static DateTime? DateTime(Block block, int column, int row) =>
        block.ReadInt64(column, row) is var stored && stored == 0 ? null : new DateTime((stored - 1) * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    /// <summary>A decimal number in four columns: flags and one (zero: none), then the three words of its integer, the lowest first.</summary>
    public static decimal? Decimal(Block block, int column, int row)
    {
        var stored = block.ReadInt64(column, row);
        if (stored == 0)
        {
            return null;
        }

        var scale = (byte)((stored - 1) >> 1);
        var negative = ((stored - 1) & 1) != 0;
        return new decimal(
            unchecked((int)block.ReadInt64(column + 1, row)),
            unchecked((int)block.ReadInt64(column + 2, row)),
            unchecked((int)block.ReadInt64(column + 3, row)),
            negative,
            scale);
    }

    /// <summary>A period in six columns: TIMEX3 value (as a string), start, end (as moments), granularity, latest start, earliest end (as moments).</summary>
    public static Period? Period(Block block, int column, int row) =>
        block.ReadInt32(column, row) == 0
            ? null
            : new Period(
                String(block, column, row),
                DateTime(block, column + 1, row),
                DateTime(block, column + 2, row),
                (Granularity)block.ReadInt32(column + 3, row),
                DateTime(block, column + 4, row),
                DateTime(block, column + 5, row));

    /// <summary>
    /// A quantity in sixteen columns: bound and one (zero: none), whether digits are lost, unit (as a string), then number,
    /// lower and upper bound as decimals, and the broader unit (as a string).
    /// </summary>
    public static Quantity? Quantity(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var bound && bound == 0
            ? null
            : new Quantity(
                Decimal(block, column + 3, row),
                Decimal(block, column + 7, row),
                Decimal(block, column + 11, row),
                block.ReadInt32(column + 2, row) is var unit && unit == 0 ? null : block.ReadString(unit - 1),
                (QuantityBound)(bound - 1),
                block.ReadInt32(column + 1, row) != 0,
                block.ReadInt32(column + 15, row) is var broader && broader == 0 ? null : block.ReadString(broader - 1));

    /// <summary>A span in two columns: start and one (zero: none), length.</summary>
    public static TextSpan? Span(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var start && start == 0
            ? null
            : new TextSpan(start - 1, start - 1 + block.ReadInt32(column + 1, row));
}
