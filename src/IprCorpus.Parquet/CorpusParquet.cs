using IprCorpus.Parquet.Compiled;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Parquet;

/// <summary>Exports a compiled corpus as tables for other engines: a table a type, with typed columns, sharded by document.</summary>
public static class CorpusParquet
{
    /// <summary>
    /// Writes a compiled corpus into a folder. The folder is put in its place as a whole, and replaces an earlier export there. What is
    /// held beside the corpus itself is bounded.
    /// </summary>
    /// <param name="corpus">The generated class of the corpus: <c>typeof(Corpus)</c>.</param>
    /// <param name="folder">The folder to write; it does not exist, is empty, or holds an earlier export.</param>
    /// <param name="options">Options; null for those by default.</param>
    /// <param name="progress">Is told of each document; null for nobody.</param>
    /// <param name="cancellation">Stops between documents, and leaves an earlier export as it is.</param>
    /// <returns>The counts of what was written, and the things that the tables cannot hold as they are.</returns>
    /// <exception cref="ArgumentException"><paramref name="corpus"/> is not the class of a compiled corpus.</exception>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ExportSummary Export(
        Type corpus, string folder, ExportOptions? options = null, IProgress<ExportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var types = CompiledShape.Read(corpus);
        var source = new CompiledSource(types);
        var heads = source.Documents.Select(static document => new DocumentHead(document.Id, document.Text.Length));
        using var exporter = new CorpusExporter(types.Shape, source.CountLayers(cancellation), heads, folder, options ?? new ExportOptions(), progress);
        exporter.WriteEntities(source.Entities());
        foreach (var document in source.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            exporter.Write(source.Export(document));
        }

        return exporter.Complete();
    }
}
