using IprCorpus.Parquet;

namespace IprCorpus.Linq.Tests;

/// <summary>The corpus of the repository, exported and opened with DuckDB.</summary>
public sealed class SeedsDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("iprcorpus-linq-").FullName;

    public SeedsDatabase()
    {
        CorpusParquet.Export(typeof(Corpus), Folder, new ExportOptions { Version = "1.2.3" });
        Database = CorpusDatabase.OpenDuckDb(Folder, typeof(Corpus));
    }

    public string Folder => Path.Combine(_folder, "tables");

    public CorpusDatabase Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
