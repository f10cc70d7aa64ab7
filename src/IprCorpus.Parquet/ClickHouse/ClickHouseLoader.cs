using System.Globalization;
using System.Security.Cryptography;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.ClickHouse;

/// <summary>
/// Loads an export into a database of its own. A file that the database has by its digest is passed over, one that the current
/// version has is attached from it, and every other is sent as it is: what stops on the way goes on from there.
/// </summary>
internal sealed class ClickHouseLoader(ClickHouseServer server, string folder, Manifest manifest, string database)
{
    private readonly Dictionary<string, ManifestType> _types = manifest.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);

    private string LoadedTable => SqlText.Name(database, "_loaded");

    /// <summary>Loads what is missing, and makes the views.</summary>
    /// <param name="current">The version whose files can be attached; null for none.</param>
    /// <param name="progress">Is told of each file.</param>
    /// <param name="cancellation">Stops between files and in them.</param>
    /// <returns>The number of files that were sent; the server had all others.</returns>
    /// <exception cref="IOException">A file cannot be loaded; the message names its part.</exception>
    public async Task<int> LoadAsync((string Database, Manifest Manifest)? current, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        await server.ExecuteAsync($"CREATE DATABASE IF NOT EXISTS {SqlText.Name(database)}", cancellation).ConfigureAwait(false);
        await server.ExecuteAsync(
            $"CREATE TABLE IF NOT EXISTS {LoadedTable} (path String, sha256 String) ENGINE = MergeTree ORDER BY path", cancellation).ConfigureAwait(false);
        foreach (var type in manifest.Types)
        {
            await server.ExecuteAsync(ClickHouseTables.Create(database, type), cancellation).ConfigureAwait(false);
        }

        var loaded = (await server.QueryAsync($"SELECT path, sha256 FROM {LoadedTable}", cancellation).ConfigureAwait(false))
            .Select(static row => (row[0], row[1])).ToHashSet();
        var files = manifest.Tables.ToArray();
        var (done, sent, rows) = (0, 0, 0L);
        foreach (var file in files)
        {
            if (!loaded.Contains((file.Path, file.Sha256)))
            {
                sent += await LoadAsync(file, current, cancellation).ConfigureAwait(false) ? 1 : 0;
            }

            rows += file.Rows;
            progress?.Report(new LoadProgress(++done, files.Length, rows));
        }

        foreach (var view in ClickHouseViews.Create(database, manifest.Types))
        {
            await server.ExecuteAsync(view, cancellation).ConfigureAwait(false);
        }

        return sent;
    }

    /// <returns><see langword="true"/> where the file was sent, <see langword="false"/> where it was attached.</returns>
    private async Task<bool> LoadAsync(ManifestFile file, (string Database, Manifest Manifest)? current, CancellationToken cancellation)
    {
        try
        {
            var type = _types[file.Table];
            var table = SqlText.Name(database, ViewDesign.TableOf(type.Name));
            var part = (file.Part ?? 0).ToString(CultureInfo.InvariantCulture);
            var isAttached = current is { } version && version.Database != database && HasSame(version.Manifest, file, type);
            if (isAttached)
            {
                var other = SqlText.Name(current!.Value.Database, ViewDesign.TableOf(type.Name));
                await server.ExecuteAsync($"ALTER TABLE {table} REPLACE PARTITION {part} FROM {other}", cancellation).ConfigureAwait(false);
            }
            else
            {
                await server.ExecuteAsync($"ALTER TABLE {table} DROP PARTITION {part}", cancellation).ConfigureAwait(false);
                await SendAsync(file, ClickHouseTables.Insert(database, type, part), cancellation).ConfigureAwait(false);
            }

            var count = await server.QueryAsync(
                $"SELECT count() FROM {table} WHERE {SqlText.Name(ClickHouseTables.Part)} = {part}", cancellation).ConfigureAwait(false);
            if (long.Parse(count[0][0]!, CultureInfo.InvariantCulture) != file.Rows)
            {
                throw new IOException($"the table has {count[0][0]} rows of it, and the file {file.Rows}.");
            }

            await server.ExecuteAsync(
                $"INSERT INTO {LoadedTable} VALUES ({SqlText.Literal(file.Path)}, {SqlText.Literal(file.Sha256)})", cancellation).ConfigureAwait(false);
            return !isAttached;
        }
        catch (IOException exception)
        {
            var part = file.Part is { } number ? FormattableString.Invariant($"Part {number}") : "The entities";
            throw new IOException(
                $"{part}: '{file.Path}' is not loaded: {exception.Message} The current version is as it was. Load again, which goes on from here.", exception);
        }
    }

    private async Task SendAsync(ManifestFile file, string sql, CancellationToken cancellation)
    {
        var stream = File.OpenRead(Path.Combine(folder, file.Path));
        await using (stream.ConfigureAwait(false))
        {
            if (Convert.ToHexString(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false)) != file.Sha256)
            {
                throw new IOException($"the file is not the one that {Manifest.FileName} names. Export the corpus again.");
            }

            stream.Position = 0;
            await server.InsertAsync(sql, stream, cancellation).ConfigureAwait(false);
        }
    }

    private static bool HasSame(Manifest other, ManifestFile file, ManifestType type) =>
        other.Files.Contains(file) && other.Types.FirstOrDefault(candidate => candidate.Name == type.Name) is { } same
        && same.Columns.SequenceEqual(type.Columns);
}
