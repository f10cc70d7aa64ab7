using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Parquet.Nested;

/// <summary>Writes the nested form of one part.</summary>
internal sealed class NestedWriter
{
    private readonly CorpusShape _shape;
    private readonly TableWriter _table;
    private readonly PropertiesJson[] _properties;
    private readonly int _firstSpan;

    public NestedWriter(CorpusShape shape, TableFiles files, int part, ExportLosses losses)
    {
        _shape = shape;
        var schema = NestedDesign.Table(shape.Document, TableFiles.PartFolder(part));
        _table = new TableWriter(new RowWriter(schema, shape.Document, shape.Enums, losses), files, NestedDesign.Folder, part);
        _properties = [.. shape.Annotations.Select(type => new PropertiesJson(type, shape.Enums))];
        _firstSpan = schema.Columns.TakeWhile(static column => column.Group is null).Count();
    }

    public long Size => _table.Rows.Buffer.Size;

    public void Write(ExportedDocument document)
    {
        var row = _table.Rows;
        row.Fixed(0).Add(document.Id);
        row.Fixed(1).Add(document.Text);
        var codePoints = new CodePointCounter(document.Text);
        foreach (var annotation in document.Annotations)
        {
            row.Fixed(_firstSpan).Add(_shape.Annotations[annotation.Type].Name);
            row.Fixed(_firstSpan + 1).Add(annotation.Id);
            row.Fixed(_firstSpan + 2).Add(codePoints.Before(annotation.Start));
            row.Fixed(_firstSpan + 3).Add(codePoints.Before(annotation.End));
            row.Fixed(_firstSpan + 4).Add(CoveredText.Of(document.Text, annotation));
            row.Fixed(_firstSpan + 5).Add(_properties[annotation.Type].Of(annotation));
        }

        for (var column = _firstSpan; column < row.Buffer.Columns.Count; column++)
        {
            row.Fixed(column).EndList();
        }

        row.EndRow(document.WriteProperty);
    }

    /// <summary>Writes what is held where that is much: a document counts for as many rows as it has annotations.</summary>
    public void Flush(int rows)
    {
        if (_table.Rows.Buffer.RowCount >= rows || Size >= NestedGroupSize)
        {
            _table.Flush();
        }
    }

    public void Complete() => _table.Complete();

    public void Abandon() => _table.Abandon();

    /// <summary>About how many bytes a row group holds before it is compressed.</summary>
    private const long NestedGroupSize = 32 << 20;
}
