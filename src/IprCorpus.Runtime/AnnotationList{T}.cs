using System.Collections;
using System.Runtime.CompilerServices;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// Annotations in document order: by document, then by start, then by end, the later end first, then in the order in
/// which the schema declares types. Queries by position answer from an index, and give lists that can be asked again.
/// </summary>
/// <remarks>
/// <para>
/// Every relation means what it means in Apache UIMA, points (annotations of no length) included; see
/// <see cref="SpanRelation"/>. Annotations of other documents stand in no relation, and the annotation that is asked
/// about is never its own answer. Covering, colocation, overlap and <see cref="At"/> are about the text that an annotation
/// covers: what is in the gaps of a discontinuous one is not in it. All other queries are about where annotations start
/// and end, and pass over gaps.
/// </para>
/// <para>
/// A query takes time logarithmic in the number of annotations in the document, and at worst as much again for each
/// answer; not for each annotation. What a start alone decides needs no index; the first query of a document about ends
/// makes one, in a single pass. An answer that is a stretch of the list takes no memory but the list object. Where
/// annotations are discontinuous, those that are between the right starts and ends are looked at one by one.
/// </para>
/// </remarks>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public partial class AnnotationList<T> : CorpusList<T>, IReadOnlyList<T>, IAnnotationSource<T>
    where T : CorpusAnnotation
{
    private readonly AnnotationTable<T> _table;
    private readonly int[]? _rows;
    private readonly int _start;

    /// <summary>A stretch of the corpus-wide rows of a table.</summary>
    internal AnnotationList(AnnotationTable<T> table, int start, int count)
        : this(table, null, start, count)
    {
    }

    /// <summary>Picked corpus-wide rows of a table, ascending.</summary>
    internal AnnotationList(AnnotationTable<T> table, int[] rows)
        : this(table, rows, 0, rows.Length)
    {
    }

    private protected AnnotationList(AnnotationTable<T> table, int[]? rows, int start, int count)
    {
        _table = table;
        _rows = rows;
        _start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public sealed override int Count { get; }

    /// <inheritdoc/>
    public sealed override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _table.Get(RowAt(index));
        }
    }

    /// <summary>Finds the position of an annotation, in logarithmic time.</summary>
    /// <param name="item">The annotation.</param>
    /// <returns>The position, counted from 0, or -1 where the list does not have the annotation.</returns>
    public sealed override int IndexOf(T item)
    {
        if (item is null || !IsOfThisCorpus(item))
        {
            return -1;
        }

        var slice = SliceOf(item.Row.Block.Document);
        var found = Find(slice, item);
        return found < 0 ? -1 : slice.Origin + found - _start;
    }

    /// <summary>Selects the annotations in a document. Takes logarithmic time.</summary>
    /// <param name="document">The document.</param>
    /// <returns>A list in document order; empty for a document of another corpus.</returns>
    public AnnotationList<T> In(CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!IsOfThisCorpus(document))
        {
            return Empty;
        }

        var (start, count) = PlacesIn(document.Index);
        return new AnnotationList<T>(_table, _rows, start, count);
    }

    /// <summary>Selects the annotations in several documents.</summary>
    /// <param name="documents">The documents, in any order; those of another corpus are passed over, and each counts once.</param>
    /// <returns>A list in document order, which takes 4 bytes an annotation.</returns>
    /// <example>
    /// <code>
    /// var recent = Corpus.Mentions.In(Corpus.Documents.Where(document => document.Published?.Year >= 2020));
    /// Console.WriteLine(recent.Count);
    /// </code>
    /// </example>
    public AnnotationList<T> In(IEnumerable<CorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var rows = new List<int>();
        foreach (var document in documents.Where(IsOfThisCorpus).Select(static document => document.Index).Distinct().Order())
        {
            var (start, count) = PlacesIn(document);
            for (var place = start; place < start + count; place++)
            {
                rows.Add(_rows is null ? place : _rows[place]);
            }
        }

        return new AnnotationList<T>(_table, [.. rows]);
    }

    /// <summary>Returns an enumerator, which allocates nothing.</summary>
    /// <returns>An enumerator in document order.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The annotations in the document of another; none where that is of another corpus.</summary>
    internal AnnotationList<T> InDocumentOf(CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        if (!IsOfThisCorpus(annotation))
        {
            return Empty;
        }

        var (start, count) = PlacesIn(annotation.Row.Block.Document);
        return new AnnotationList<T>(_table, _rows, start, count);
    }

    /// <summary>The table that the rows are of.</summary>
    internal AnnotationTable<T> Table => _table;

    private AnnotationList<T> Empty => new(_table, 0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowAt(int index) => _rows is null ? _start + index : _rows[_start + index];

    private protected sealed override IEnumerator<T> Enumerate() => new Walk(GetEnumerator());

    private protected sealed override void CopyTo(Span<T> items)
    {
        var index = 0;
        foreach (var item in this)
        {
            items[index++] = item;
        }
    }

    /// <summary>
    /// A walk through the list. It holds on to the page of objects that it is in, so that a step over annotations that
    /// have been asked for before is one array access, and looks up a document's place once for all that are new.
    /// </summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly AnnotationList<T> _list;
        private readonly int[]? _rows;
        private readonly int _end;
        private int _next;
        private T?[] _page = [];
        private int _place = -1;
        private int _pageEnd;
        private int _pageStart;
        private int _document;
        private int _firstRow;
        private int _endRow;

        internal Enumerator(AnnotationList<T> list)
        {
            _list = list;
            _rows = list._rows;
            _next = list._start;
            _end = list._start + list.Count;
        }

        /// <inheritdoc/>
        public readonly T Current => _page[_place]!;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            var place = _place + 1;
            if (place < _pageEnd && _page[place] is not null)
            {
                _place = place;
                return true;
            }

            return Advance();
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_list);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        /// <summary>The step that is not to the next place of the page: to a picked row, to another page, to an object that is to be made.</summary>
        private bool Advance()
        {
            if (_rows is null)
            {
                if (_pageEnd > 0)
                {
                    _next = _pageStart + _place + 1;
                }

                if (_next >= _end)
                {
                    return false;
                }

                Turn(_next);
                _pageEnd = Math.Min(_page.Length, _end - _pageStart);
                return true;
            }

            if (_next >= _end)
            {
                return false;
            }

            var row = _rows[_next++];
            var place = row - _pageStart;
            if ((uint)place < (uint)_page.Length && _page[place] is not null)
            {
                _place = place;
            }
            else
            {
                Turn(row);
            }

            return true;
        }

        private void Turn(int row)
        {
            var table = _list._table;
            if (table.Objects[row] is null)
            {
                if (row >= _endRow)
                {
                    _document = table.DocumentOf(row);
                    _firstRow = table.FirstRows[_document];
                    _endRow = table.FirstRows[_document + 1];
                }

                _ = table.Get(_document, row - _firstRow);
            }

            (_page, _pageStart) = table.Objects.PageOf(row);
            _place = row - _pageStart;
        }
    }

    private sealed class Walk(Enumerator walk) : IEnumerator<T>
    {
        private Enumerator _walk = walk;

        public T Current => _walk.Current;

        object IEnumerator.Current => Current;

        public bool MoveNext() => _walk.MoveNext();

        public void Reset() => _walk.Reset();

        public void Dispose()
        {
        }
    }
}
