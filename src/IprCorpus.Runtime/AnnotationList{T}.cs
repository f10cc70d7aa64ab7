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
/// covers: what lies in the gaps of a discontinuous one is not in it. All other queries are about where annotations start
/// and end, and pass over gaps.
/// </para>
/// <para>
/// A query takes time logarithmic in the number of annotations in the document, and at worst as much again for each
/// answer; not for each annotation. What a start alone decides needs no index; the first query of a document about ends
/// makes one, in a single pass. An answer that is a stretch of the list takes no memory but the list object. Where
/// annotations are discontinuous, those that lie between the right starts and ends are looked at one by one.
/// </para>
/// </remarks>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public sealed partial class AnnotationList<T> : CorpusList<T>, IReadOnlyList<T>
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

    private AnnotationList(AnnotationTable<T> table, int[]? rows, int start, int count)
    {
        _table = table;
        _rows = rows;
        _start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <inheritdoc/>
    public override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var row = RowAt(index);
            var document = _table.DocumentOf(row);
            return _table.Get(document, row - _table.FirstRows[document]);
        }
    }

    /// <summary>The position of an annotation in the list, or -1, found in logarithmic time.</summary>
    public override int IndexOf(T item)
    {
        if (item is null || !IsOfThisCorpus(item))
        {
            return -1;
        }

        var slice = SliceOf(item.Row.Block.Document);
        var found = Find(slice, item);
        return found < 0 ? -1 : slice.Origin + found - _start;
    }

    /// <summary>The annotations of the list that lie in a document.</summary>
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

    /// <summary>Walks through the list without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    private AnnotationList<T> Empty => new(_table, 0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowAt(int index) => _rows is null ? _start + index : _rows[_start + index];

    private protected override IEnumerator<T> Enumerate() => GetEnumerator();

    private protected override void CopyTo(Span<T> items)
    {
        var index = 0;
        foreach (var item in this)
        {
            items[index++] = item;
        }
    }

    /// <summary>A walk through the list. It looks up a document's place once for all annotations of the document.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly AnnotationList<T> _list;
        private readonly int[] _firstRows;
        private int _index = -1;
        private int _row = -1;
        private int _document = -1;
        private int _firstRow;
        private int _endRow;

        internal Enumerator(AnnotationList<T> list)
        {
            _list = list;
            _firstRows = list._table.FirstRows;
        }

        /// <inheritdoc/>
        public readonly T Current => _list._table.Get(_document, _row - _firstRow);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (++_index >= _list.Count)
            {
                return false;
            }

            _row = _list.RowAt(_index);
            if (_row >= _endRow)
            {
                Open();
            }

            return true;
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_list);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        private void Open()
        {
            _document = _list._table.DocumentOf(_row);
            _firstRow = _firstRows[_document];
            _endRow = _firstRows[_document + 1];
        }
    }
}
