using IprCorpus.Parquet.Tables;
using Parquet;
using Parquet.Schema;

namespace IprCorpus.Parquet.Writing;

/// <summary>The rows of a column that are not yet written.</summary>
internal abstract class ColumnBuffer
{
    // The levels of Parquet's lists: an empty list, an item that is null, an item.
    private protected const int EmptyList = 1;
    private protected const int NullItem = 2;
    private protected const int Item = 3;

    /// <summary>How much is present at each place: for a list see above, otherwise 0 for null and 1 for a value.</summary>
    private protected List<int> Definitions { get; } = [];

    /// <summary>For lists: 0 at the first place of a row, 1 at all others.</summary>
    private protected List<int> Repetitions { get; } = [];

    private bool _hasItems;

    protected ColumnBuffer(TableColumn column) => Column = column;

    public TableColumn Column { get; }

    /// <summary>About how many bytes the buffer holds.</summary>
    public long Size { get; private protected set; }

    /// <summary>Gets a value that indicates whether a text in the buffer has characters beyond the basic plane.</summary>
    public bool HasSurrogates { get; private set; }

    public static ColumnBuffer Create(TableColumn column) => column.Type switch
    {
        ColumnType.String or ColumnType.Name => new ColumnBuffer<ReadOnlyMemory<char>>(column),
        ColumnType.Int32 => new ColumnBuffer<int>(column),
        ColumnType.Int64 => new ColumnBuffer<long>(column),
        ColumnType.Decimal => new ColumnBuffer<decimal>(column),
        ColumnType.Bool => new ColumnBuffer<bool>(column),
        ColumnType.Date => new ColumnBuffer<DateOnly>(column),
        ColumnType.Timestamp => new ColumnBuffer<DateTime>(column),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no such type of column."),
    };

    /// <summary>Adds a row without a value, or to a list an item that is null.</summary>
    public void AddNull() => AddPlace(Column.IsList ? NullItem : 0);

    /// <summary>Adds a value: a row, or an item of the row's list.</summary>
    public void Add<T>(T value)
        where T : struct => ((ColumnBuffer<T>)this).AddValue(value);

    /// <summary>Adds a text, or null.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            AddNull();
        }
        else
        {
            Add(text.AsMemory());
        }
    }

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlyMemory<char> text)
    {
        HasSurrogates |= text.Span.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        Add<ReadOnlyMemory<char>>(text);
    }

    /// <summary>Ends the row's list.</summary>
    public void EndList()
    {
        if (!_hasItems)
        {
            AddPlace(EmptyList);
        }

        _hasItems = false;
    }

    /// <summary>The rows in the buffer: a value, null, or an array of values and nulls.</summary>
    public abstract IEnumerable<object?> Rows();

    /// <summary>Writes the rows as a column of a row group.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellation);

    public virtual void Clear()
    {
        Definitions.Clear();
        Repetitions.Clear();
        HasSurrogates = false;
        Size = 0;
    }

    private protected void AddPlace(int definition)
    {
        Definitions.Add(definition);
        Size += sizeof(int);
        if (Column.IsList)
        {
            Repetitions.Add(_hasItems ? 1 : 0);
            _hasItems = true;
            Size += sizeof(int);
        }
    }
}
