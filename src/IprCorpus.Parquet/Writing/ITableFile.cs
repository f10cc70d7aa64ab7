namespace IprCorpus.Parquet.Writing;

/// <summary>A file that rows of one table are written to, one buffer after the other.</summary>
internal interface ITableFile : IDisposable
{
    /// <summary>Writes the rows of a buffer, which is then empty.</summary>
    void Write(TableBuffer rows);
}
