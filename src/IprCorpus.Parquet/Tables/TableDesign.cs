using IprCorpus.Parquet.Layers;
using IprCorpus.Parquet.Shape;

namespace IprCorpus.Parquet.Tables;

/// <summary>The tables of a corpus: one for documents and one for each type that has instances.</summary>
/// <remarks>
/// A document is known by <c>_document</c>, its position in the ordinal order of the ids; an entity by its <c>Id</c>; an annotation
/// by its document and <c>_ordinal</c>, its position in the document's annotations in document order. Offsets are UTF-16
/// code units, in the document (<c>Start</c>, <c>End</c>) and over the texts of all documents one after the other
/// (<c>_corpus_start</c>, <c>_corpus_end</c>).
/// </remarks>
internal static class TableDesign
{
    public const string DocumentsName = "Document";
    public const string Document = "_document";
    public const string Ordinal = "_ordinal";
    public const string CorpusStart = "_corpus_start";
    public const string CorpusEnd = "_corpus_end";
    public const string FragmentStarts = "_fragment_starts";
    public const string FragmentEnds = "_fragment_ends";

    /// <summary>The column that holds the ordinal of the covering span of a layer.</summary>
    public static string CoveringColumn(string layer) => "_in_" + layer;

    public static TableSchema Documents(TypeShape type) => Table(
        DocumentsName,
        [
            new(Document, ColumnType.Int32, false),
            new("Id", ColumnType.String, false),
            new(CorpusStart, ColumnType.Int64, false),
            new(CorpusEnd, ColumnType.Int64, false),
            new("Text", ColumnType.String, false),
        ],
        type);

    public static TableSchema Entities(TypeShape type) => Table(type.Name, [new("Id", ColumnType.String, false)], type);

    /// <param name="type">An annotation type that is not abstract.</param>
    /// <param name="layers">The layers of which a column holds the covering span.</param>
    public static TableSchema Annotations(TypeShape type, IEnumerable<string> layers) => Table(
        type.Name,
        [
            new(Document, ColumnType.Int32, false),
            new(Ordinal, ColumnType.Int32, false),
            new("Id", ColumnType.String, true),
            new("Start", ColumnType.Int32, false),
            new("End", ColumnType.Int32, false),
            new(CorpusStart, ColumnType.Int64, false),
            new(CorpusEnd, ColumnType.Int64, false),
            new("Text", ColumnType.String, false),
            new(FragmentStarts, ColumnType.Int32, false, IsList: true),
            new(FragmentEnds, ColumnType.Int32, false, IsList: true),
            .. layers.Select(static layer => new TableColumn(CoveringColumn(layer), ColumnType.Int32, true)),
        ],
        type);

    /// <summary>The tables of the annotation types by position; null for abstract ones.</summary>
    public static IReadOnlyList<TableSchema?> Annotations(CorpusShape shape, LayerFacts layers) =>
    [
        .. shape.Annotations.Select((type, index) =>
            type.IsAbstract ? null : Annotations(type, layers.Around(index).Select(layer => shape.Annotations[layer].Name))),
    ];

    private static TableSchema Table(string name, IReadOnlyList<TableColumn> columns, TypeShape type) =>
        new(name, [.. columns, .. type.Properties.SelectMany(PropertyColumns.Of)], columns.Count);
}
