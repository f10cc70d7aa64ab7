using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The annotations of a type that has derived types, or of the root: its rows are those of the derived types, merged in
/// document order.
/// </summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <param name="store">Where the corpus lies.</param>
/// <param name="type">The type's position among the declared annotation types; their number for the root.</param>
/// <param name="resolve">Gives the table of a concrete type by that type's position.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionAnnotations<T>(CorpusStore store, int type, Func<int, AnnotationTable> resolve) : AnnotationTable<T>(store, type)
    where T : CorpusAnnotation
{
    internal override Row Locate(int document, int row)
    {
        var (concrete, place) = Spans(document).Locate(row);
        return resolve(concrete).Locate(document, place);
    }

    internal override SpanColumns Spans(int document)
    {
        var block = Store.Document(document);
        return block.Find(Block.FirstTypeTable + Type) is { Rows: > 0 } table
            ? SpanColumns.OfUnion(block, table)
            : SpanColumns.OfMaster(block, FirstRows[document + 1] - FirstRows[document]);
    }

    // The objects are those of the concrete tables; keeping them here too spares the way to them on every other read.
    private protected override T Make(int document, int row)
    {
        var (concrete, place) = Spans(document).Locate(row);
        return (T)resolve(concrete).Find(document, place);
    }

    private protected override T? Refer(Block block, int document, int column, int row) =>
        block.ReadInt32(column, row) is var concrete && concrete == 0
            ? null
            : (T)resolve(concrete - 1).Find(document, block.ReadInt32(column + 1, row));
}
