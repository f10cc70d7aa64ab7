using IprCorpus.Linq.Engines;
using IprCorpus.Linq.Mapping;
using IprCorpus.Linq.Queries;
using IprCorpus.Parquet.Compiled;
using IprCorpus.Parquet.Manifests;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;

namespace IprCorpus.Linq;

/// <summary>
/// An exported corpus in an engine, asked with LINQ over the generated records of the corpus. Queries run in the engine, over the
/// tables where they are; records in their answers are those of the compiled corpus.
/// </summary>
/// <remarks>
/// What cannot be run in the engine throws a <see cref="CorpusQueryException"/> that names it. Nothing is fetched to be filtered in
/// memory unless the program says so with <c>AsEnumerable()</c>. One database is used by one thread at a time.
/// </remarks>
public sealed class CorpusDatabase : IDisposable, IAsyncDisposable
{
    private readonly DataConnection _connection;
    private readonly CorpusTables _tables;
    private readonly CorpusQueryProvider _provider;

    private CorpusDatabase(DataConnection connection, CorpusTables tables)
    {
        (_connection, _tables) = (connection, tables);
        var resolver = new RecordResolver(tables, () => connection.Query(
            static reader => (reader.GetInt32(0), reader.GetString(1)), "SELECT \"_document\", \"Id$\" FROM \"Document\""));
        _provider = new CorpusQueryProvider(connection, tables, resolver);
    }

    /// <summary>The version of the exported corpus; null where it has none.</summary>
    public string? Version => _tables.Manifest.Version;

    /// <summary>Opens a Parquet export with DuckDB, which reads the files where they are and copies nothing.</summary>
    /// <param name="folder">The folder that <c>CorpusParquet.Export</c> or <c>iprcorpus export</c> has written.</param>
    /// <param name="corpus">The generated class of the corpus: <c>typeof(Corpus)</c>.</param>
    /// <exception cref="InvalidDataException">The folder holds no Parquet export, or one of another schema.</exception>
    /// <exception cref="ArgumentException"><paramref name="corpus"/> is not the class of a compiled corpus.</exception>
    public static CorpusDatabase OpenDuckDb(string folder, Type corpus)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(corpus);
        var manifest = ManifestReader.Read(folder);
        if (manifest.Files.FirstOrDefault(static file => !file.Path.EndsWith(".parquet", StringComparison.Ordinal)) is { } other)
        {
            throw new InvalidDataException($"'{folder}' is no Parquet export: it holds '{other.Path}'. 'iprcorpus export CORPUS FOLDER --parquet' makes one.");
        }

        var tables = new CorpusTables(CompiledShape.Read(corpus), manifest);
        var schema = new MappingSchema();
        schema.AddMetadataReader(new RecordMetadata(tables));
        var connection = new DataConnection(new DataOptions().UseDuckDB("Data Source=:memory:").UseMappingSchema(schema));
        try
        {
            foreach (var statement in DuckDbMacros.All.Concat(DuckDbViews.Create(tables, Path.GetFullPath(folder))))
            {
                connection.Execute(statement);
            }

            return new CorpusDatabase(connection, tables);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>All documents, entities or annotations of a type, derived types included, as a query.</summary>
    /// <typeparam name="T">A generated record of the corpus, or one of its roots <c>Document</c>, <c>Entity</c> and <c>Annotation</c>.</typeparam>
    /// <exception cref="ArgumentException">The type is no record of the corpus.</exception>
    public IQueryable<T> Query<T>()
        where T : class =>
        _tables.Find(typeof(T)) is not null
            ? new CorpusQuery<T>(_provider)
            : throw new ArgumentException($"{typeof(T)} is no record of {_tables.Types.Corpus}.", nameof(T));

    /// <summary>The plan by which the engine runs a query, with what each step took.</summary>
    /// <param name="query">A query of this database.</param>
    /// <exception cref="CorpusQueryException">The query cannot be run in the engine.</exception>
    public string Explain(IQueryable query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return string.Join('\n', _connection.Query(static reader => reader.GetString(1), "EXPLAIN ANALYZE " + query));
    }

    /// <summary>Closes the engine.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Closes the engine.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
