using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The annotations of one type, typed.</summary>
/// <typeparam name="T">The generated record of the type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AnnotationTable<T> : AnnotationTable
    where T : CorpusAnnotation
{
    private readonly object _lock = new();
    private Pages<T>? _objects;
    private AnnotationList<T>? _all;
    private Dictionary<int, InverseIndex>? _inverse;

    private protected AnnotationTable(CorpusStore store, int type)
        : base(store, type)
    {
    }

    /// <summary>All annotations of the type.</summary>
    public AnnotationList<T> All => _all ??= new AnnotationList<T>(this, 0, Count);

    /// <summary>The objects that have been asked for, by their corpus-wide rows.</summary>
    internal Pages<T> Objects => _objects ?? Interlocked.CompareExchange(ref _objects, new Pages<T>(Count), null) ?? _objects;

    /// <summary>An annotation by its document and its row there: always the same object.</summary>
    internal T Get(int document, int row)
    {
        var index = FirstRows[document] + row;
        return Objects[index] ?? Objects.Keep(index, Make(document, row));
    }

    /// <summary>An annotation by its corpus-wide row.</summary>
    internal T Get(int row)
    {
        if (Objects[row] is { } known)
        {
            return known;
        }

        var document = DocumentOf(row);
        return Get(document, row - FirstRows[document]);
    }

    internal sealed override CorpusAnnotation Find(int document, int row) => Get(document, row);

    /// <summary>The annotation that a reference property points to, or null.</summary>
    public T? Refer(Row row, int column) => Refer(row.Block, row.Document, row.FirstColumn + column, row.Index);

    /// <summary>The annotations that a list of references points to.</summary>
    public IReadOnlyList<T> ReferAll(Row row, int column)
    {
        var document = row.Document;
        return row.List(column, (block, first, item) => Refer(block, document, first, item)!);
    }

    /// <summary>The annotation with that id in the document with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string document, string id) =>
        (SortedIds.Find(Store.Catalog, Store.Catalog.Find(CorpusStore.DocumentTable), document) is var found && found >= 0 ? Find(found, id) : null)
            ?? throw new KeyNotFoundException($"The document '{document}' has no {typeof(T).Name} '{id}'.");

    /// <summary>The annotation with that id in a document, or null.</summary>
    public T? Find(int document, string id)
    {
        for (var row = 0; row < FirstRows[document + 1] - FirstRows[document]; row++)
        {
            if (Locate(document, row).String(CorpusAnnotation.IdColumn) == id)
            {
                return Get(document, row);
            }
        }

        return null;
    }

    /// <summary>Those annotations of the type whose reference property, or list of references, points to the entity.</summary>
    public AnnotationList<T> ReferringTo(CorpusEntity entity, int column, bool isList = false)
    {
        InverseIndex? index;
        lock (_lock)
        {
            _inverse ??= [];
            if (!_inverse.TryGetValue(column, out index))
            {
                _inverse.Add(column, index = new InverseIndex(this, column, isList));
            }
        }

        return new AnnotationList<T>(this, index.RowsReferringTo(entity.Row));
    }

    /// <summary>Those annotations of the type whose reference property, or list of references, points to the annotation.</summary>
    public AnnotationList<T> ReferringTo(CorpusAnnotation annotation, int column, bool isList = false) =>
        new(this, InverseIndex.RowsReferringTo(this, column, isList, annotation.Row));

    /// <summary>The object of a row that has none yet.</summary>
    private protected abstract T Make(int document, int row);

    /// <summary>The annotation of a document that a cell points to, or null. The cell can be one of the catalogue.</summary>
    private protected abstract T? Refer(Block block, int document, int column, int row);
}
