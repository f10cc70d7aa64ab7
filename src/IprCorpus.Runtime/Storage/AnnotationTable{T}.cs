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
    public AnnotationList<T> All => _all ?? Interlocked.CompareExchange(ref _all, new AnnotationList<T>(this, 0, Count), null) ?? _all;

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

    /// <summary>Returns the annotation that a reference property points to.</summary>
    /// <param name="row">The row that refers.</param>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The annotation, or null where the property has no value.</returns>
    public T? Refer(Row row, int column) => Refer(row.Block, row.Document, row.FirstColumn + column, row.Index);

    /// <summary>Returns the annotations that a list of references points to.</summary>
    /// <param name="row">The row that refers.</param>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The annotations, in the order of the list.</returns>
    public IReadOnlyList<T> ReferAll(Row row, int column)
    {
        var document = row.Document;
        return row.List(column, (block, first, item) => Refer(block, document, first, item)!);
    }

    /// <summary>Returns an annotation that generated code names.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="id">The id of the annotation.</param>
    /// <returns>The annotation.</returns>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string document, string id) =>
        (SortedIds.Find(Store.Catalog, Store.Catalog.Find(CorpusStore.DocumentTable), document) is var found && found >= 0 ? Find(found, id) : null)
            ?? throw new KeyNotFoundException($"The document '{document}' has no {typeof(T).Name} '{id}'.");

    /// <summary>Finds the annotation with an id in a document.</summary>
    /// <param name="document">The position of the document.</param>
    /// <param name="id">The id.</param>
    /// <returns>The annotation, or null where there is none.</returns>
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

    /// <summary>Selects the annotations whose property points to an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="column">The first column of the property.</param>
    /// <param name="isList">Whether the property is a list of references.</param>
    /// <returns>A list.</returns>
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

    /// <summary>Selects the annotations whose property points to an annotation, which are those of its document.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="column">The first column of the property.</param>
    /// <param name="isList">Whether the property is a list of references.</param>
    /// <returns>A list.</returns>
    public AnnotationList<T> ReferringTo(CorpusAnnotation annotation, int column, bool isList = false) =>
        new(this, InverseIndex.RowsReferringTo(this, column, isList, annotation.Row));

    /// <summary>The object of a row that has none yet.</summary>
    private protected abstract T Make(int document, int row);

    /// <summary>The annotation of a document that a cell points to, or null. The cell can be one of the catalogue.</summary>
    private protected abstract T? Refer(Block block, int document, int column, int row);
}
