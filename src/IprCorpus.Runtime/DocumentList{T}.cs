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

    /// <summary>The document at a position; in the list of all it is the document's <see cref="CorpusDocument.Index"/>.</summary>
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

    /// <summary>The texts of the documents, to be searched and counted.</summary>
    public CorpusTexts<T> Texts => _texts ??= new CorpusTexts<T>(this);

    /// <summary>The document with an id, found in logarithmic time.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the most similar id that there is.</exception>
    public T this[string id] => Find(id) ?? throw Missing.Id("document", id, this, static document => document.Id);

    /// <summary>The document with an id, or null, found in logarithmic time.</summary>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _documents.Find(id) is { } found && (_rows is null || IndexOf(found) >= 0) ? found : null;
    }

    /// <summary>Whether there is a document with an id.</summary>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>The position of a document, or -1 for one of another corpus.</summary>
    public override int IndexOf(T item)
    {
        if (item is null || item.Index >= _documents.Count || !_documents.Get(item.Index).Equals(item))
        {
            return -1;
        }

        return _rows is null ? item.Index : Math.Max(-1, Array.BinarySearch(_rows, item.Index));
    }

    /// <summary>Walks through the list without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

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
