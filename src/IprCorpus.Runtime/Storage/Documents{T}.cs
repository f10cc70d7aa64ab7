using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The documents, in ordinal order of their ids: each is an object, made when first asked for.</summary>
/// <typeparam name="T">The generated record.</typeparam>
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
    public DocumentList<T> All => _all ?? Interlocked.CompareExchange(ref _all, new DocumentList<T>(this), null) ?? _all;

    internal int Count => store.DocumentCount;

    /// <summary>Returns the document that an annotation belongs to.</summary>
    /// <param name="annotation">The annotation's row.</param>
    /// <returns>The document.</returns>
    public T Of(Row annotation) => Get(annotation.Block.Document);

    /// <summary>Returns a document that generated code names.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The document.</returns>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string id) => Find(id) ?? throw new KeyNotFoundException($"The corpus has no document '{id}'.");

    /// <summary>Finds the document with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The document, or null where there is none.</returns>
    public T? Find(ReadOnlySpan<char> id) =>
        SortedIds.Find(store.Catalog, store.Catalog.Find(CorpusStore.DocumentTable), id) is var row && row < 0 ? null : Get(row);

    /// <summary>Finds the document by a key that is a string.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The document, or null where there is none.</returns>
    public T? FindBy(int column, string key) => FindBy(column, static (row, column) => row.String(column), key);

    /// <summary>Finds the document by a key that is a whole number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The document, or null where there is none.</returns>
    public T? FindBy(int column, int key) => FindBy(column, static (row, column) => row.Int32(column), key);

    /// <summary>Finds the document by a key that is an optional whole number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The document, or null where there is none.</returns>
    public T? FindByOptional(int column, int key) => FindBy(column, static (row, column) => row.OptionalInt32(column), key);

    /// <summary>Selects the documents whose property points to an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="column">The first column of the property.</param>
    /// <param name="isList">Whether the property is a list of references.</param>
    /// <returns>A list.</returns>
    public DocumentList<T> ReferringTo(CorpusEntity entity, int column, bool isList = false) =>
        new(this, [.. Enumerable.Range(0, Count).Where(document => Refers(document, column, isList, entity.Row))]);

    /// <summary>Selects the annotation's document if its property points to the annotation; no other can.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="column">The first column of the property.</param>
    /// <param name="isList">Whether the property is a list of references.</param>
    /// <returns>A list.</returns>
    public DocumentList<T> ReferringTo(CorpusAnnotation annotation, int column, bool isList = false) =>
        new(this, Refers(annotation.Row.Document, column, isList, annotation.Row) ? [annotation.Row.Document] : []);

    /// <summary>The document at a position: always the same object, also for threads that race for it.</summary>
    internal T Get(int document) => Objects[document] ?? Objects.Keep(document, create(RowAt(document)));

    /// <summary>The objects that have been asked for. Of several made by threads that race, one stays.</summary>
    private Pages<T> Objects => _objects ?? Interlocked.CompareExchange(ref _objects, new Pages<T>(Count), null) ?? _objects;

    private Row RowAt(int document) => store.Catalog.Row(CorpusStore.DocumentTable, document);

    private bool Refers(int document, int column, bool isList, Row target) =>
        InverseIndex.Targets(RowAt(document), column, isList).Contains((target.Type, target.Index));

    private T? FindBy(int column, Func<Row, int, object?> read, object key)
    {
        _keys ??= new KeyIndexes(() => Count, RowAt);
        return _keys.Find(column, read, key) is var row && row < 0 ? null : Get(row);
    }
}
