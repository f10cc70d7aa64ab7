namespace IprCorpus.Parquet.Writing;

/// <summary>A table of a part, or of entities: rows in memory and the file that they go to, which is opened with the first.</summary>
internal sealed class TableWriter(RowWriter rows, TableFiles files, string below, int? part)
{
    private ITableFile? _file;
    private long _written;

    public RowWriter Rows => rows;

    /// <summary>Writes the rows that are held.</summary>
    public void Flush()
    {
        if (rows.Buffer.RowCount == 0)
        {
            return;
        }

        _written += rows.Buffer.RowCount;
        _file ??= files.Open(below, rows.Buffer.Schema);
        _file.Write(rows.Buffer);
    }

    /// <summary>Writes the rest. A table without rows has no file.</summary>
    public void Complete()
    {
        Flush();
        if (_file is not null)
        {
            files.Close(_file, below, rows.Buffer.Schema, part, _written);
            _file = null;
        }
    }

    /// <summary>Closes the file of an export that has failed.</summary>
    public void Abandon() => _file?.Dispose();
}
