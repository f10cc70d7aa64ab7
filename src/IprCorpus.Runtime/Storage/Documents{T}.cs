using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The documents, in ordinal order of their ids: each is an object, made when first asked for.</summary>
/// <param name="store">Where the corpus lies.</param>
/// <param name="create">Makes the record for a row of the catalogue.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Documents<T>(CorpusStore store, Func<Row, T> create)
    where T : CorpusDocument
{
    private Pages<T>? _objects;
    private DocumentList<T>? _all;
    private KeyIndexes? _keys;

    /// <summary>All documents.</summary>
    public DocumentList<T> All => _all ??= new DocumentList<T>(this);

    internal int Count => store.DocumentCount;

    /// <summary>The document that an annotation's row belongs to.</summary>
    public T Of(Row annotation) => Get(annotation.Block.Document);

    /// <summary>The document with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string id) => Find(id) ?? throw new KeyNotFoundException($"The corpus has no document '{id}'.");

    /// <summary>The document with that id, or null.</summary>
    public T? Find(ReadOnlySpan<char> id) =>
        SortedIds.Find(store.Catalog, store.Catalog.Find(CorpusStore.DocumentTable), id) is var row && row < 0 ? null : Get(row);

    /// <summary>The document whose string property, the column, has that value, or null.</summary>
    public T? FindBy(int column, string key) => FindBy(column, static (row, column) => row.String(column), key);

    /// <summary>The document whose whole-number property, the column, has that value, or null.</summary>
    public T? FindBy(int column, int key) => FindBy(column, static (row, column) => row.Int32(column), key);

    /// <summary>The document whose optional whole-number property, the column, has that value, or null.</summary>
    public T? FindByOptional(int column, int key) => FindBy(column, static (row, column) => row.OptionalInt32(column), key);

    /// <summary>The documents whose reference property, or list of references, points to the entity.</summary>
    public DocumentList<T> ReferringTo(CorpusEntity entity, int column, bool isList = false) =>
        new(this, [.. Enumerable.Range(0, Count).Where(document => Refers(document, column, isList, entity.Row))]);

    /// <summary>The annotation's document, if its reference property, or list of references, points to the annotation; no other can.</summary>
    public DocumentList<T> ReferringTo(CorpusAnnotation annotation, int column, bool isList = false) =>
        new(this, Refers(annotation.Row.Document, column, isList, annotation.Row) ? [annotation.Row.Document] : []);

    internal T Get(int document)
    {
        var objects = _objects ??= new Pages<T>(Count);
        return objects[document] ?? objects.Keep(document, create(RowAt(document)));
    }

    private Row RowAt(int document) => store.Catalog.Row(CorpusStore.DocumentTable, document);

    private bool Refers(int document, int column, bool isList, Row target) =>
        InverseIndex.Targets(RowAt(document), column, isList).Contains((target.Type, target.Index));

    private T? FindBy(int column, Func<Row, int, object?> read, object key)
    {
        _keys ??= new KeyIndexes(() => Count, RowAt);
        return _keys.Find(column, read, key) is var row && row < 0 ? null : Get(row);
    }
}
