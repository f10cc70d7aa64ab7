using System.ComponentModel;
using System.Runtime.CompilerServices;
using IprCorpus.Segmentation;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A block of columns: a document with its annotations, the registry of entities, or the catalogue of documents.
/// A block holds tables, a table holds columns, a column holds one number a row. All of it stays where it is, in
/// string literals or a resource of the assembly; opening a block reads its header and nothing else.
/// </summary>
/// <remarks>
/// The header is a sequence of numbers: the count of tables; for each its id, its count of rows and its count of
/// columns; for each of these its width, its minimum, and, unless the width is zero, its count of numbers. Then the
/// columns follow in the same order. Table <see cref="StringTable"/> has one column: where each pooled string ends.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Block
{
    /// <summary>The table that lists all annotations (or entities) as type and row, in order.</summary>
    public const int MasterTable = 0;

    /// <summary>The table of pooled strings.</summary>
    public const int StringTable = 1;

    /// <summary>The first table that holds a declared type.</summary>
    public const int FirstTypeTable = 2;

    private readonly Units _units;
    private readonly Units _characters;
    private readonly StoredText _stored;
    private readonly Column[] _columns;
    private readonly Table[] _tables;
    private readonly TableIndex _index;
    private readonly RowReader?[] _readers;
    private readonly string?[] _strings;
    private readonly Column _stringEnds;
    private readonly Units _segments;
    private string? _text;
    private CodePointMap? _codePoints;
    private int[]? _tokens;
    private int[]? _sentences;
    private int _fragmentCount = -1;

    /// <summary>Opens a block.</summary>
    internal Block(CorpusStore store, int document, BlockData data)
    {
        Store = store;
        Document = document;
        _units = data.Columns;
        _characters = data.Strings;
        _segments = data.Segments;
        _stored = data.Text;
        (_tables, _columns) = HeaderReader.Read(_units.Span);
        _index = new TableIndex(_tables);
        _readers = new RowReader?[_tables.Length];
        var strings = Find(StringTable);
        _strings = strings.Rows == 0 ? [] : new string?[strings.Rows];
        _stringEnds = strings.Rows == 0 ? default : _columns[strings.FirstColumn];
    }

    internal CorpusStore Store { get; }

    /// <summary>The document's position in the corpus; -1 for a block that is not a document.</summary>
    internal int Document { get; }

    /// <summary>The document's text; a string is made where it is none yet, and is kept.</summary>
    internal string Text => _text ?? Interlocked.CompareExchange(ref _text, _stored.ToString(), null) ?? _text;

    internal CodePointMap CodePoints => _codePoints ??= new CodePointMap(Text);

    /// <summary>The document's tokens: the annotated ones, or else those computed.</summary>
    internal SpanList Tokens => new(_tokens ??= Annotated(Store.TokenTable) ?? SegmentReader.Tokens(_segments.Span) ?? Segments.Tokens(Text));

    /// <summary>The document's sentences: the annotated ones, or else those computed.</summary>
    internal SpanList Sentences => new(_sentences ??= Annotated(Store.SentenceTable) ?? SegmentReader.Sentences(_segments.Span) ?? Segments.Sentences(Text));

    /// <summary>Gets whether the document's tokens are annotated.</summary>
    internal bool HasAnnotatedTokens => Store.TokenTable?.Spans(Document).Count > 0;

    /// <summary>Gets whether the document's sentences are annotated.</summary>
    internal bool HasAnnotatedSentences => Store.SentenceTable?.Spans(Document).Count > 0;

    /// <summary>The rows of a table, and the position of its first column; no rows where the block lacks the table.</summary>
    internal Table Find(int id)
    {
        var place = _index.Find(id);
        return place < 0 ? new Table(id, 0, 0) : _tables[place];
    }

    /// <summary>A row of a table that holds a type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The block has no such row.</exception>
    internal Row Row(int id, int row)
    {
        var reader = ReaderOf(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)(reader?.Rows ?? 0), nameof(row));
        return new Row(reader!, row);
    }

    /// <summary>Returns the reader of a table that holds a type; null where the block lacks the table.</summary>
    internal RowReader? ReaderOf(int id) => _index.Find(id) is var place && place < 0 ? null : _readers[place] ??= MakeReader(place);

    /// <summary>Returns the first column of an annotation type that the block has rows of.</summary>
    internal int FirstColumnOf(int annotationType) => _tables[_index.Find(FirstTypeTable + annotationType)].FirstColumn;

    /// <summary>Gets whether any annotation of a document's block is discontinuous; looked up once.</summary>
    internal bool HasFragments => (_fragmentCount < 0 ? _fragmentCount = CountFragments() : _fragmentCount) > 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int ReadInt32(int column, int row) => unchecked((int)_columns[column].Read(_units.Span, row));

    internal long ReadInt64(int column, int row) => _columns[column].Read(_units.Span, row);

    /// <summary>The pooled string with that number. The same instance for the same number, once it has been asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal string ReadString(int index) => _strings[index] ?? MakeString(index);

    /// <summary>The pooled string with that number, without making it.</summary>
    internal ReadOnlySpan<char> StringSpan(int index)
    {
        var start = index == 0 ? 0 : (int)_stringEnds.Read(_units.Span, index - 1);
        return _characters.Span.Slice(start, (int)_stringEnds.Read(_units.Span, index) - start);
    }

    private int[]? Annotated(AnnotationTable? table)
    {
        if (table?.Spans(Document) is not { Count: > 0 } spans)
        {
            return null;
        }

        var bounds = new int[2 * spans.Count];
        for (var row = 0; row < spans.Count; row++)
        {
            (bounds[2 * row], bounds[(2 * row) + 1]) = (spans.Start(row), spans.End(row));
        }

        return bounds;
    }

    private string MakeString(int index) => _strings[index] = Store.Strings.Of(StringSpan(index));

    private int CountFragments()
    {
        var count = 0;
        for (var i = 0; i < _tables.Length; i++)
        {
            // The tables of types that have derived types have one column; those of annotations have more.
            var (id, rows, first) = _tables[i];
            if (id >= FirstTypeTable && rows > 0 && ColumnsOf(i).Length > CorpusAnnotation.FragmentColumn)
            {
                count += ReadInt32(first + CorpusAnnotation.FragmentColumn, rows - 1);
            }
        }

        return count;
    }

    private RowReader MakeReader(int place) => new(this, _tables[place], ColumnsOf(place), _units);

    private ReadOnlySpan<Column> ColumnsOf(int place)
    {
        var first = _tables[place].FirstColumn;
        return new(_columns, first, (place + 1 < _tables.Length ? _tables[place + 1].FirstColumn : _columns.Length) - first);
    }

    /// <summary>A table's place in the block.</summary>
    internal readonly record struct Table(int Id, int Rows, int FirstColumn)
    {
        public readonly int Id = Id;
        public readonly int Rows = Rows;
        public readonly int FirstColumn = FirstColumn;
    }

    private ref struct HeaderReader
    {
        private readonly ReadOnlySpan<char> _units;
        private int _position;

        private HeaderReader(ReadOnlySpan<char> units) => _units = units;

        public static (Table[] Tables, Column[] Columns) Read(ReadOnlySpan<char> units)
        {
            if (units.Length == 0)
            {
                return ([], []);
            }

            var reader = new HeaderReader(units);
            var tables = new Table[reader.Count(units.Length)];

            // Room for most; a list of columns would be more methods to compile before a first answer.
            var columns = new Column[8 * tables.Length];
            var (count, size) = (0, 0);
            for (var i = 0; i < tables.Length; i++)
            {
                var id = reader.Count(int.MaxValue);
                var rows = reader.Count(id == StringTable ? units.Length : int.MaxValue);
                tables[i] = new Table(id, rows, count);
                for (var rest = reader.Count(units.Length); rest > 0; rest--)
                {
                    if (count == columns.Length)
                    {
                        Array.Resize(ref columns, 2 * count);
                    }

                    var width = reader.Count(units.Length);
                    var minimum = reader.Number();
                    columns[count++] = new Column(size, width, (minimum >>> 1) ^ -(minimum & 1));
                    size += width == 0 ? 0 : width * (int)reader.Number();
                }
            }

            // Only now it is known where the first one begins.
            var placed = new Column[count];
            for (var i = 0; i < placed.Length; i++)
            {
                placed[i] = new Column(reader._position + columns[i].Offset, columns[i].Width, columns[i].Minimum);
            }

            return (tables, placed);
        }

        /// <summary>A number that counts something, which is bounded by what there is to count.</summary>
        private int Count(int limit) =>
            Number() is var number && number >= 0 && number <= limit
                ? (int)number
                : throw new InvalidDataException("A block of the corpus is damaged: its header counts more than there is. Build the corpus again.");

        /// <summary>Digits of 14 bits, the lowest first; the bit above says that another follows.</summary>
        private long Number()
        {
            long number = 0;
            for (var shift = 0; ; shift += 14)
            {
                var digit = _units[_position++] - Column.Zero;
                number |= (long)(digit & 0x3FFF) << shift;
                if ((digit & 0x4000) == 0)
                {
                    return number;
                }
            }
        }
    }
}
