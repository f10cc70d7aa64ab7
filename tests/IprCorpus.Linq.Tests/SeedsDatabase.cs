using IprCorpus.Parquet;

namespace IprCorpus.Linq.Tests;

/// <summary>The corpus of the repository, exported and opened with an engine.</summary>
public abstract class SeedsDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("iprcorpus-linq-").FullName;
    private readonly Lazy<CorpusDatabase> _database;

    protected SeedsDatabase()
    {
        CorpusParquet.Export(typeof(Corpus), Folder, new ExportOptions { Version = "1.2.3" });
        _database = new Lazy<CorpusDatabase>(Open);
    }

    public string Folder => Path.Combine(_folder, "tables");

    public CorpusDatabase Database => _database.Value;

    /// <summary>How the engine's plans call a hash join.</summary>
    public abstract string HashJoin { get; }

    public void Dispose()
    {
        if (_database.IsValueCreated)
        {
            _database.Value.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    protected abstract CorpusDatabase Open();
}
