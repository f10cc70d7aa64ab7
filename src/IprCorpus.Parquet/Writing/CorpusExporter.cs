using IprCorpus.Parquet.Cards;
using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>
/// Takes a corpus document by document and writes its tables. What it holds does not grow with texts and annotations: the rows of
/// open row groups up to a bound, and for each document its id and its place.
/// </summary>
internal sealed class CorpusExporter : IDisposable
{
    private readonly CorpusShape _shape;
    private readonly LayerFacts _layers;
    private readonly PartPlan _plan;
    private readonly ExportOptions _options;
    private readonly ExportFolder _folder;
    private readonly TableFiles _files;
    private readonly ExportLosses _losses = new();
    private readonly IProgress<ExportProgress>? _progress;
    private readonly Dictionary<int, PartWriter> _open = [];
    private readonly int[] _left;
    private readonly int[] _entityCounts;
    private int _documents;
    private long _annotations;

    public CorpusExporter(
        CorpusShape shape, LayerFacts layers, IEnumerable<DocumentHead> documents, string folder, ExportOptions options, IProgress<ExportProgress>? progress)
    {
        (_shape, _layers, _options, _progress) = (shape, layers, options, progress);
        _plan = new PartPlan(documents, options.CharactersPerPart);
        _left = [.. _plan.DocumentsInPart];
        _entityCounts = new int[shape.Entities.Count];
        _folder = new ExportFolder(folder);
        var metadata = new Dictionary<string, string>
        {
            ["iprcorpus.format"] = FormattableString.Invariant($"{Manifest.CurrentFormat}"),
            ["iprcorpus.corpus"] = shape.Name,
        };
        if (options.Version is { } version)
        {
            metadata["iprcorpus.version"] = version;
        }

        _files = new TableFiles(_folder.Path, options.Format, metadata);
    }

    /// <summary>Writes all entities; called once.</summary>
    public void WriteEntities(IEnumerable<ExportedEntity> entities)
    {
        var tables = _shape.Entities.Select(type => type.IsAbstract ? null : new TableWriter(
            new RowWriter(TableDesign.Entities(type), type, _shape.Enums, _losses), _files, "entities", part: null)).ToArray();
        foreach (var entity in entities)
        {
            var table = tables[entity.Type]!;
            table.Rows.Fixed(0).Add(entity.Id);
            table.Rows.EndRow(entity.WriteProperty);
            _entityCounts[entity.Type]++;
            if (table.Rows.Buffer.RowCount >= _options.RowGroupSize)
            {
                table.Flush();
            }
        }

        foreach (var table in tables.OfType<TableWriter>())
        {
            table.Complete();
        }
    }

    /// <summary>Writes a document with its annotations. Documents come in any order; in that of their ids the fewest files are open.</summary>
    public void Write(ExportedDocument document)
    {
        var number = _plan.NumberOf(document.Id);
        var part = _plan.PartOf(number);
        if (!_open.TryGetValue(part, out var writer))
        {
            _open.Add(part, writer = new PartWriter(_shape, _layers, _files, part, _options, _losses));
        }

        writer.Write(document, number, _plan.StartOf(number));
        writer.Flush(_options.RowGroupSize);
        if (--_left[part] == 0)
        {
            writer.Complete();
            _open.Remove(part);
        }
        else if (_open.Values.Sum(static open => open.Size) > _options.BufferSize)
        {
            _open.Values.MaxBy(static open => open.Size)!.Flush(rows: 1);
        }

        _documents++;
        _annotations += document.Annotations.Count;
        _progress?.Report(new ExportProgress(_documents, _plan.DocumentCount, _annotations));
    }

    /// <summary>Writes what describes the tables, and puts the export in its place.</summary>
    /// <exception cref="InvalidOperationException">A document is missing.</exception>
    public ExportSummary Complete()
    {
        if (_documents != _plan.DocumentCount)
        {
            throw new InvalidOperationException($"{_documents} of {_plan.DocumentCount} documents were written.");
        }

        var manifest = ManifestBuilder.Create(_shape, _layers, _plan, _entityCounts, _options.Version, _files.Complete);
        ManifestReader.Write(_folder.Path, manifest);
        File.WriteAllText(Path.Combine(_folder.Path, DataCard.FileName), DataCard.Of(manifest));
        File.WriteAllText(Path.Combine(_folder.Path, Croissant.FileName), Croissant.Of(manifest));
        var folder = _folder.PutInPlace();
        return new ExportSummary(
            folder, _documents, _entityCounts.Sum(), _annotations, manifest.Parts, manifest.Files.Sum(static file => file.Bytes),
            manifest.Digest, _losses.Sentences);
    }

    public void Dispose()
    {
        foreach (var open in _open.Values)
        {
            open.Abandon();
        }

        _folder.Dispose();
    }
}
