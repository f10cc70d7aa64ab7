using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>Takes the part of a column that a list has apart into those of its documents, one after the other.</summary>
/// <param name="table">The table that the rows are of.</param>
/// <param name="column">The column, counted from the first of a type's.</param>
/// <param name="rows">The picked rows, ascending, or null for all.</param>
/// <param name="start">The first item's place among the picked rows; without these, its corpus-wide row.</param>
/// <param name="count">The number of items.</param>
internal ref struct ColumnParts(AnnotationTable table, int column, int[]? rows, int start, int count)
{
    private readonly int _end = start + count;
    private int _document = -1;
    private int _next = start;
    private int _from = start;

    public readonly ColumnParts GetEnumerator() => this;

    /// <summary>The part of the document that the walk is at.</summary>
    public readonly ColumnPart Current
    {
        get
        {
            var block = table.Store.Document(_document);
            var first = table.FirstRows[_document];
            return rows is null
                ? new ColumnPart(block, table.Spans(_document), column, first, _from - first, _next - _from)
                : new ColumnPart(block, table.Spans(_document), column, first, rows.AsSpan(_from, _next - _from));
        }
    }

    /// <summary>Goes on to the next document that the list has annotations of.</summary>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        _from = _next;
        var row = rows is null ? _from : rows[_from];
        _document = _document >= 0 && table.FirstRows[_document + 2] > row ? _document + 1 : table.DocumentOf(row);
        var endRow = table.FirstRows[_document + 1];
        _next = rows is null ? Math.Min(_end, endRow) : PlaceOf(endRow);
        return true;
    }

    private readonly int PlaceOf(int row)
    {
        var found = Array.BinarySearch(rows!, _from, _end - _from, row);
        return found < 0 ? ~found : found;
    }
}
