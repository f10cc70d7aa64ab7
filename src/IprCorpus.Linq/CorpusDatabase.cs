using IprCorpus.Linq.Engines;
using IprCorpus.Linq.Mapping;
using IprCorpus.Linq.Queries;
using IprCorpus.Parquet.Compiled;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;
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

    private readonly string _explain;

    private CorpusDatabase(DataConnection connection, CorpusTables tables, string explain)
    {
        (_connection, _tables, _explain) = (connection, tables, explain);
        var documents = $"SELECT \"_document\", \"Id$\" FROM \"{ViewDesign.NameOf(TableDesign.DocumentsName)}\"";
        var resolver = new RecordResolver(tables, () => connection.Query(static reader => (reader.GetInt32(0), reader.GetString(1)), documents));
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
        var tables = new CorpusTables(CompiledShape.Read(corpus), ManifestReader.ReadParquet(folder));
        return new CorpusDatabase(DuckDbEngine.Open(tables, folder, SchemaOf(tables)), tables, "EXPLAIN ANALYZE ");
    }

    /// <summary>
    /// Opens a corpus that was loaded into ClickHouse, with its current version. A version that is loaded later is seen when the
    /// database is opened again.
    /// </summary>
    /// <param name="connection">
    /// A connection string of ClickHouse's driver, such as <c>Host=localhost;Database=corpus</c>, with the database that
    /// <c>CorpusClickHouse.LoadAsync</c> was given.
    /// </param>
    /// <param name="corpus">The generated class of the corpus: <c>typeof(Corpus)</c>.</param>
    /// <exception cref="InvalidDataException">The database holds no corpus, or one of another schema.</exception>
    /// <exception cref="ArgumentException"><paramref name="corpus"/> is not the class of a compiled corpus.</exception>
    public static CorpusDatabase OpenClickHouse(string connection, Type corpus)
    {
        ArgumentException.ThrowIfNullOrEmpty(connection);
        ArgumentNullException.ThrowIfNull(corpus);
        var types = CompiledShape.Read(corpus);
        var (database, manifest) = ClickHouseEngine.Current(connection);
        var tables = new CorpusTables(types, manifest);
        return new CorpusDatabase(ClickHouseEngine.Open(connection, database, SchemaOf(tables)), tables, "EXPLAIN indexes = 1 ");
    }

    /// <summary>All documents, entities or annotations of a type, derived types included, as a query.</summary>
    /// <typeparam name="T">A generated record of the corpus, or one of its roots <c>Document</c>, <c>Entity</c> and <c>Annotation</c>.</typeparam>
    /// <exception cref="ArgumentException">The type is no record of the corpus.</exception>
    public IQueryable<T> Query<T>()
        where T : class =>
        _tables.Find(typeof(T)) is not null
            ? new CorpusQuery<T>(_provider)
            : throw new ArgumentException($"{typeof(T)} is no record of {_tables.Types.Corpus}.", nameof(T));

    /// <summary>The plan by which the engine runs a query; DuckDB runs it, and says what each step took.</summary>
    /// <param name="query">A query of this database.</param>
    /// <exception cref="CorpusQueryException">The query cannot be run in the engine.</exception>
    public string Explain(IQueryable query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return string.Join('\n', _connection.Query(static reader => reader.GetString(reader.FieldCount - 1), _explain + query));
    }

    /// <summary>Closes the engine.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Closes the engine.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static MappingSchema SchemaOf(CorpusTables tables)
    {
        var schema = new MappingSchema();
        schema.AddMetadataReader(new RecordMetadata(tables));
        return schema;
    }
}
