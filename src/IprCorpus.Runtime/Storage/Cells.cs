using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// Reads values that take several columns. Each function reads the row <c>row</c> of the columns from
/// <c>column</c> on, counted from the block's first; they serve single values and the items of lists alike.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Cells
{
    /// <summary>Reads a whole number.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The number.</returns>
    public static int Int32(Block block, int column, int row) => block.ReadInt32(column, row);

    /// <summary>Reads a truth value.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The value.</returns>
    public static bool Boolean(Block block, int column, int row) => block.ReadInt32(column, row) != 0;

    /// <summary>Reads a string: its number in the pool and one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The string; empty where there is none.</returns>
    public static string String(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var stored && stored == 0 ? "" : block.ReadString(stored - 1);

    /// <summary>Reads a URI.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The URI.</returns>
    public static Uri Uri(Block block, int column, int row) => new(String(block, column, row), UriKind.Absolute);

    /// <summary>Reads a date: its day number and one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The date, or null.</returns>
    public static DateOnly? Date(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var stored && stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);

    /// <summary>Reads a moment: the seconds since the year 1 and one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The moment, or null.</returns>
    public static DateTime? DateTime(Block block, int column, int row) =>
        block.ReadInt64(column, row) is var stored && stored == 0 ? null : new DateTime((stored - 1) * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    /// <summary>
    /// Reads a decimal number in four columns: flags and one (zero: none), then the three words of its integer, the lowest
    /// first.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The number, or null.</returns>
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

    /// <summary>Reads a period in six columns: TIMEX3 value (as a string), start, end (as moments), granularity, latest start, earliest end (as
    /// moments).</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The period, or null.</returns>
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
    /// Reads a quantity in sixteen columns: bound and one (zero: none), whether digits are lost, unit (as a string), then
    /// number, lower and upper bound as decimals, and the broader unit (as a string).
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The quantity, or null.</returns>
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

    /// <summary>Reads a span in two columns: start and one (zero: none), length.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">The first column of the value.</param>
    /// <param name="row">The row.</param>
    /// <returns>The span, or null.</returns>
    public static TextSpan? Span(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var start && start == 0
            ? null
            : new TextSpan(start - 1, start - 1 + block.ReadInt32(column + 1, row));
}
