using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>A table's buffer with a sink for each property of its type.</summary>
internal sealed class RowWriter
{
    public RowWriter(TableSchema schema, TypeShape type, IReadOnlyDictionary<string, IReadOnlyList<string>> enums, ExportLosses losses)
    {
        Buffer = new TableBuffer(schema);
        var sinks = new List<PropertySink>();
        var first = schema.FixedCount;
        foreach (var property in type.Properties)
        {
            var count = PropertyColumns.Of(property).Count();
            var names = property.Kind == PropertyKind.Enum ? enums[property.TypeName!] : null;
            sinks.Add(new PropertySink(property, [.. Buffer.Columns.Skip(first).Take(count)], names, losses));
            first += count;
        }

        Properties = sinks;
    }

    public TableBuffer Buffer { get; }

    /// <summary>In the order of the type's properties.</summary>
    public IReadOnlyList<PropertySink> Properties { get; }

    /// <summary>Adds to the columns before those of the properties.</summary>
    public ColumnBuffer Fixed(int index) => Buffer.Columns[index];

    /// <summary>Lets the source write the properties of a row, and ends it.</summary>
    public void EndRow(Action<int, PropertySink> write)
    {
        for (var property = 0; property < Properties.Count; property++)
        {
            write(property, Properties[property]);
            Properties[property].EndRow();
        }

        Buffer.EndRow();
    }
}
