using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Nested;

/// <summary>
/// The nested form: a row a document, with the metadata of the document and its annotations as <c>spans</c>, a list of structures.
/// Offsets are code points, as Python counts them. Types differ in their properties, and a list of structures has one form for
/// all its items: <c>properties</c> is therefore a JSON object, with the names and values of the flat tables.
/// </summary>
internal static class NestedDesign
{
    public const string Folder = "nested";
    public const string Spans = "spans";

    /// <summary>The number of columns before those of the document's properties.</summary>
    public const int FixedCount = 2;

    public static TableSchema Table(TypeShape document, string name) => new(
        name,
        [
            new("id", ColumnType.String, false),
            new("text", ColumnType.String, false),
            .. document.Properties.SelectMany(PropertyColumns.Of),
            new("type", ColumnType.Name, false, IsList: true, Spans),
            new("id", ColumnType.String, true, IsList: true, Spans),
            new("start", ColumnType.Int32, false, IsList: true, Spans),
            new("end", ColumnType.Int32, false, IsList: true, Spans),
            new("text", ColumnType.String, false, IsList: true, Spans),
            new("properties", ColumnType.String, false, IsList: true, Spans),
        ],
        FixedCount);
}
