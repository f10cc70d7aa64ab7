using System.Collections;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>The documents of a corpus, in ordinal order of their ids. Reading a document's metadata does not open its text.</summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public sealed class DocumentList<T> : CorpusList<T>, IReadOnlyList<T>
    where T : CorpusDocument
{
    private readonly Documents<T> _documents;
    private readonly int[]? _rows;
    private CorpusTexts<T>? _texts;

    /// <summary>All documents, or picked ones, ascending.</summary>
    internal DocumentList(Documents<T> documents, int[]? rows = null) => (_documents, _rows) = (documents, rows);

    /// <inheritdoc/>
    public override int Count => _rows?.Length ?? _documents.Count;

    /// <summary>
    /// Gets the document at a position; in the list of all documents the position is the document's <see
    /// cref="CorpusDocument.Index"/>.
    /// </summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The document; always the same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than the count.</exception>
    public override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(index);
        }
    }

    /// <summary>Gets the texts of the documents, to be searched and counted; always the same object.</summary>
    public CorpusTexts<T> Texts => _texts ?? Interlocked.CompareExchange(ref _texts, new CorpusTexts<T>(this), null) ?? _texts;

    /// <summary>Gets the document with an id, in logarithmic time.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The document; always the same object.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the most similar id that there is.</exception>
    public T this[string id] => Find(id) ?? throw Missing.Id("document", id, this, static document => document.Id);

    /// <summary>Finds the document with an id, in logarithmic time.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The document, or null where the list has none with the id.</returns>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _documents.Find(id) is { } found && (_rows is null || IndexOf(found) >= 0) ? found : null;
    }

    /// <summary>Determines whether the list has a document with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True where it has.</returns>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>Finds the position of a document.</summary>
    /// <param name="item">The document.</param>
    /// <returns>The position, counted from 0, or -1 where the list does not have the document.</returns>
    public override int IndexOf(T item)
    {
        if (item is null || item.Index >= _documents.Count || !_documents.Get(item.Index).Equals(item))
        {
            return -1;
        }

        return _rows is null ? item.Index : Math.Max(-1, Array.BinarySearch(_rows, item.Index));
    }

    /// <summary>Filters the list by a function. Deferred: nothing is tested before the filter is read.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>A filter, whose texts can be searched as those of the list.</returns>
    /// <example>
    /// <code>
    /// var recent = Corpus.Documents.Where(document => document.Published?.Year >= 2020);
    /// Console.WriteLine(recent.Texts.Find("customs").Count);
    /// </code>
    /// </example>
    public DocumentFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new DocumentFilter<T>(this, predicate);
    }

    /// <summary>Returns an enumerator, which allocates nothing.</summary>
    /// <returns>An enumerator in the order of the list.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Returns the documents that pass a test; each is tested once.</summary>
    internal DocumentList<T> Select(Func<T, bool> passes)
    {
        var rows = new List<int>();
        foreach (var document in this)
        {
            if (passes(document))
            {
                rows.Add(document.Index);
            }
        }

        return new DocumentList<T>(_documents, [.. rows]);
    }

    private T At(int index) => _documents.Get(_rows is null ? index : _rows[index]);

    private protected override IEnumerator<T> Enumerate() => GetEnumerator();

    private protected override void CopyTo(Span<T> items)
    {
        for (var document = 0; document < items.Length && document < Count; document++)
        {
            items[document] = At(document);
        }
    }

    /// <summary>A walk through the list.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly DocumentList<T> _list;
        private readonly int _count;
        private int _index;

        internal Enumerator(DocumentList<T> list) => (_list, _count, _index) = (list, list.Count, -1);

        /// <inheritdoc/>
        public readonly T Current => _list.At(_index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
