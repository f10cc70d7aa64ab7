using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The annotations of a type that has instances of its own: each row is an object, made when first asked for.</summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <param name="store">Where the corpus lies.</param>
/// <param name="type">The type's position among the declared annotation types.</param>
/// <param name="create">Makes the record for a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConcreteAnnotations<T>(CorpusStore store, int type, Func<Row, T> create) : AnnotationTable<T>(store, type)
    where T : CorpusAnnotation
{
    internal override Row Locate(int document, int row) => Store.Document(document).Row(Block.FirstTypeTable + Type, row);

    internal override SpanColumns Spans(int document) => SpanColumns.OfConcrete(Store.Document(document), Block.FirstTypeTable + Type);

    private protected override T Make(int document, int row) => create(Locate(document, row));

    private protected override T? Refer(Block block, int document, int column, int row) =>
        block.ReadInt32(column, row) == 0 ? null : Get(document, block.ReadInt32(column + 1, row));
}
