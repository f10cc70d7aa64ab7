using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The annotations of a type that has derived types, or of the root: its rows are those of the derived types, merged in
/// document order.
/// </summary>
/// <param name="store">Where the corpus lies.</param>
/// <param name="type">The type's position among the declared annotation types; their number for the root.</param>
/// <param name="resolve">Gives the table of a concrete type by that type's position.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionAnnotations<T>(CorpusStore store, int type, Func<int, AnnotationTable> resolve) : AnnotationTable<T>(store, type)
    where T : CorpusAnnotation
{
    // The objects are those of the concrete tables; what is kept here spares the way to them on every other read.
    private Pages<T>? _objects;

    internal override T Get(int document, int row)
    {
        var objects = _objects ??= new Pages<T>(Count);
        var index = FirstRows[document] + row;
        return objects[index] ?? objects.Keep(index, Resolve(document, row));
    }

    internal override CorpusAnnotation Find(int document, int row) => Get(document, row);

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

    private T Resolve(int document, int row)
    {
        var (concrete, place) = Spans(document).Locate(row);
        return (T)resolve(concrete).Find(document, place);
    }

    private protected override T? Refer(Block block, int document, int column, int row) =>
        block.ReadInt32(column, row) is var concrete && concrete == 0
            ? null
            : (T)resolve(concrete - 1).Find(document, block.ReadInt32(column + 1, row));
}
