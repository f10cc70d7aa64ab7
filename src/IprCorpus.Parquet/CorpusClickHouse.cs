using IprCorpus.Parquet.ClickHouse;
using IprCorpus.Parquet.Manifests;

namespace IprCorpus.Parquet;

/// <summary>Loads exports into ClickHouse, over its HTTP interface.</summary>
public static class CorpusClickHouse
{
    /// <summary>
    /// Loads a Parquet export, and makes it the current version of the corpus when all of it is there. Loading is idempotent: a file
    /// that the server has is known by its digest and not sent again. The version before stays for those who have it open; older ones
    /// are removed.
    /// </summary>
    /// <param name="folder">The folder that <see cref="CorpusParquet.Export"/> or <c>iprcorpus export</c> has written.</param>
    /// <param name="connection">
    /// A connection string with <c>Host</c> and, where they differ from ClickHouse's own, <c>Port</c> (8123), <c>Protocol</c>
    /// (<c>http</c>), <c>Username</c>, <c>Password</c> and <c>Database</c>. The user makes databases: the one that is named has the list
    /// of versions, and each version one of its own, whose name begins with it.
    /// </param>
    /// <param name="progress">Is told of each file; null for nobody.</param>
    /// <param name="cancellation">Stops it. What is loaded stays, and loading again goes on from there.</param>
    /// <returns>The files and rows of the version that is current now.</returns>
    /// <exception cref="InvalidDataException">The folder holds no Parquet export.</exception>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    /// <exception cref="IOException">The server cannot be reached or refuses a part, which the message names. The current version is as it was.</exception>
    public static async Task<LoadSummary> LoadAsync(
        string folder, string connection, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(connection);
        var manifest = ManifestReader.ReadParquet(folder);
        using var server = new ClickHouseServer(connection);
        var versions = new ClickHouseVersions(server);
        await versions.PrepareAsync(cancellation).ConfigureAwait(false);
        var current = await versions.CurrentAsync(cancellation).ConfigureAwait(false);
        var database = versions.DatabaseOf(manifest);
        var sent = await new ClickHouseLoader(server, folder, manifest, database).LoadAsync(current, progress, cancellation).ConfigureAwait(false);
        if (current is not { } known || ManifestReader.Text(known.Manifest) != ManifestReader.Text(manifest))
        {
            await versions.SwapAsync(database, manifest, cancellation).ConfigureAwait(false);
        }

        return new LoadSummary(database, manifest.Tables.Count(), sent, manifest.Tables.Sum(static file => file.Rows));
    }
}
