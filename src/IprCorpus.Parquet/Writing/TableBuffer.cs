using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>The rows of a table that are not yet written.</summary>
internal sealed class TableBuffer
{
    public TableBuffer(TableSchema schema)
    {
        Schema = schema;
        Columns = [.. schema.Columns.Select(ColumnBuffer.Create)];
    }

    public TableSchema Schema { get; }

    public IReadOnlyList<ColumnBuffer> Columns { get; }

    public int RowCount { get; private set; }

    /// <summary>About how many bytes the buffer holds.</summary>
    public long Size => Columns.Sum(static column => column.Size);

    public void EndRow() => RowCount++;

    public void Clear()
    {
        RowCount = 0;
        foreach (var column in Columns)
        {
            column.Clear();
        }
    }
}
