using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Nested;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>Writes the tables of one part: its documents, and their annotations.</summary>
internal sealed class PartWriter
{
    private readonly DocumentLayers _layers;
    private readonly LayerFacts _facts;
    private readonly TableWriter _documents;
    private readonly TableWriter?[] _annotations;
    private readonly int[][] _around;
    private readonly NestedWriter? _nested;

    public PartWriter(CorpusShape shape, LayerFacts facts, TableFiles files, int part, ExportOptions options, ExportLosses losses)
    {
        _facts = facts;
        _layers = new DocumentLayers(shape.SelfAndBases);
        _around = [.. shape.Annotations.Select((_, type) => facts.Around(type).ToArray())];
        _documents = Table(TableDesign.Documents(shape.Document), shape.Document);
        _annotations =
        [
            .. TableDesign.Annotations(shape, facts).Zip(shape.Annotations).Select(pair => pair.First is { } table ? Table(table, pair.Second) : null),
        ];
        _nested = options is { IncludeNested: true, Format: ExportFormat.Parquet } ? new NestedWriter(shape, files, part, losses) : null;

        TableWriter Table(TableSchema table, TypeShape type) =>
            new(new RowWriter(table, type, shape.Enums, losses), files, TableFiles.PartFolder(part), part);
    }

    /// <summary>About how many bytes of rows are held.</summary>
    public long Size => Tables.Sum(static table => table.Rows.Buffer.Size) + (_nested?.Size ?? 0);

    private IEnumerable<TableWriter> Tables => _annotations.OfType<TableWriter>().Prepend(_documents);

    public void Write(ExportedDocument document, int number, long corpusStart)
    {
        var row = _documents.Rows;
        row.Fixed(0).Add(number);
        row.Fixed(1).Add(document.Id);
        row.Fixed(2).Add(corpusStart);
        row.Fixed(3).Add(corpusStart + document.Text.Length);
        row.Fixed(4).Add(document.Text);
        row.EndRow(document.WriteProperty);
        _layers.Clear();
        for (var ordinal = 0; ordinal < document.Annotations.Count; ordinal++)
        {
            var annotation = document.Annotations[ordinal];
            _layers.Add(annotation.Type, annotation.Start, annotation.End, ordinal);
        }

        for (var ordinal = 0; ordinal < document.Annotations.Count; ordinal++)
        {
            Write(document, document.Annotations[ordinal], number, ordinal, corpusStart);
        }

        _nested?.Write(document);
    }

    /// <summary>Writes the tables that hold many rows.</summary>
    public void Flush(int rows)
    {
        foreach (var table in Tables.Where(table => table.Rows.Buffer.RowCount >= rows))
        {
            table.Flush();
        }

        _nested?.Flush(rows);
    }

    public void Complete()
    {
        foreach (var table in Tables)
        {
            table.Complete();
        }

        _nested?.Complete();
    }

    public void Abandon()
    {
        foreach (var table in Tables)
        {
            table.Abandon();
        }

        _nested?.Abandon();
    }

    private void Write(ExportedDocument document, ExportedAnnotation annotation, int number, int ordinal, long corpusStart)
    {
        var row = _annotations[annotation.Type]!.Rows;
        row.Fixed(0).Add(number);
        row.Fixed(1).Add(ordinal);
        row.Fixed(2).Add(annotation.Id);
        row.Fixed(3).Add(annotation.Start);
        row.Fixed(4).Add(annotation.End);
        row.Fixed(5).Add(corpusStart + annotation.Start);
        row.Fixed(6).Add(corpusStart + annotation.End);
        row.Fixed(7).Add(CoveredText.Of(document.Text, annotation));
        foreach (var (start, end) in annotation.Fragments)
        {
            row.Fixed(8).Add(start);
            row.Fixed(9).Add(end);
        }

        row.Fixed(8).EndList();
        row.Fixed(9).EndList();
        var column = 10;
        foreach (var layer in _around[annotation.Type])
        {
            if (_facts.IsFlat[layer] && _layers.Covering(layer, annotation.Start, annotation.End) is { } covering)
            {
                row.Fixed(column).Add(covering);
            }
            else
            {
                row.Fixed(column).AddNull();
            }

            column++;
        }

        row.EndRow(annotation.WriteProperty);
    }
}
