using IprCorpus.Parquet.Manifests;

namespace IprCorpus.Parquet.ClickHouse;

/// <summary>
/// The versions of a corpus on a server. Each lies in a database of its own, and a table of the corpus's database says which is the
/// current one: one row makes the next, so that it is swapped in whole, and who has opened a version goes on asking it.
/// </summary>
internal sealed class ClickHouseVersions(ClickHouseServer server)
{
    private const string Table = "_versions";

    private string TableName => $"{SqlText.Name(server.Database, Table)}";

    /// <summary>The query for the database and the manifest of the current version.</summary>
    public static string Current(string database) => $"SELECT database, manifest FROM {SqlText.Name(database, Table)} ORDER BY number DESC LIMIT 1";

    /// <summary>The query that has a row where a database has versions.</summary>
    public static string Exists(string database) =>
        $"SELECT name FROM system.tables WHERE database = {SqlText.Literal(database)} AND name = {SqlText.Literal(Table)}";

    /// <summary>The database of a version, which follows from its content.</summary>
    public string DatabaseOf(Manifest manifest) => $"{server.Database}_{manifest.Digest[..16].ToLowerInvariant()}";

    /// <summary>Makes the table of versions where there is none.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await server.ExecuteAsync($"CREATE DATABASE IF NOT EXISTS {SqlText.Name(server.Database)}", cancellation).ConfigureAwait(false);
        await server.ExecuteAsync(
            $"CREATE TABLE IF NOT EXISTS {TableName} (number UInt64, database String, manifest String) ENGINE = MergeTree ORDER BY number",
            cancellation).ConfigureAwait(false);
    }

    /// <summary>The current version; null for none.</summary>
    public async Task<(string Database, Manifest Manifest)?> CurrentAsync(CancellationToken cancellation) =>
        await server.QueryAsync(Current(server.Database), cancellation).ConfigureAwait(false) is [[{ } database, { } manifest]]
            ? (database, ManifestReader.Parse(manifest, server.Name))
            : null;

    /// <summary>Makes a version the current one, and removes all but it and the one before.</summary>
    public async Task SwapAsync(string database, Manifest manifest, CancellationToken cancellation)
    {
        var text = SqlText.Literal(ManifestReader.Text(manifest));
        await server.ExecuteAsync(
            $"INSERT INTO {TableName} SELECT max(number) + 1, {SqlText.Literal(database)}, {text} FROM {TableName}", cancellation).ConfigureAwait(false);
        var databases = await server.QueryAsync(
            $"SELECT database FROM {TableName} GROUP BY database ORDER BY max(number) DESC", cancellation).ConfigureAwait(false);
        foreach (var old in databases.Skip(2))
        {
            await server.ExecuteAsync($"DROP DATABASE IF EXISTS {SqlText.Name(old[0]!)}", cancellation).ConfigureAwait(false);
        }
    }
}
