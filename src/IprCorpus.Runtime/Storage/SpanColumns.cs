namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The spans of one type's annotations in one document, by row: starts ascending, and ends descending among equal starts.
/// </summary>
internal readonly struct SpanColumns
{
    private const int Concrete = -1;
    private const int Master = -2;

    private readonly Block _block;
    private readonly RowReader? _reader;
    private readonly int _firstColumn;
    private readonly int _ordinals;

    private SpanColumns(Block block, int count, int firstColumn, int ordinals, RowReader? reader = null)
    {
        _block = block;
        _reader = reader;
        Count = count;
        _firstColumn = firstColumn;
        _ordinals = ordinals;
    }

    /// <summary>The number of annotations of the type in the document.</summary>
    public int Count { get; }

    /// <summary>The spans of a concrete type.</summary>
    public static SpanColumns OfConcrete(Block block, int table)
    {
        var reader = block.ReaderOf(table);
        return new SpanColumns(block, reader?.Rows ?? 0, reader?.FirstColumn ?? 0, Concrete, reader);
    }

    /// <summary>The spans of an abstract type, whose table has one column: positions in the master table.</summary>
    public static SpanColumns OfUnion(Block block, Block.Table table) =>
        new(block, table.Rows, block.Find(Block.MasterTable).FirstColumn, table.FirstColumn);

    /// <summary>The spans of all annotations; of none where the count is zero.</summary>
    public static SpanColumns OfMaster(Block block, int count) =>
        new(block, count, block.Find(Block.MasterTable).FirstColumn, Master);

    /// <summary>Gets whether the rows are those of one table, which begins with <see cref="FirstColumn"/>.</summary>
    public bool IsConcrete => _ordinals == Concrete;

    /// <summary>The reader of the rows of a concrete type; null for a union, and where there are none.</summary>
    public RowReader? Reader => _reader;

    /// <summary>The first column of a concrete type's table.</summary>
    public int FirstColumn => _firstColumn;

    /// <summary>Gets whether any annotation of a concrete type is discontinuous; for a union, any of the whole document.</summary>
    public bool HasFragments =>
        _ordinals == Concrete ? Count > 0 && _block.ReadInt32(_firstColumn + CorpusAnnotation.FragmentColumn, Count - 1) > 0 : _block.HasFragments;

    /// <summary>The start of a row's span.</summary>
    public int Start(int row)
    {
        if (_reader is { } reader)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
            return reader.ReadInt32(CorpusAnnotation.StartColumn, row);
        }

        var (type, place) = Locate(row);
        return _block.ReadInt32(_block.FirstColumnOf(type) + CorpusAnnotation.StartColumn, place);
    }

    /// <summary>The end of a row's span, exclusive.</summary>
    public int End(int row)
    {
        if (_reader is { } reader)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
            return reader.ReadInt32(CorpusAnnotation.StartColumn, row) + reader.ReadInt32(CorpusAnnotation.LengthColumn, row);
        }

        var (type, place) = Locate(row);
        var column = _block.FirstColumnOf(type);
        return _block.ReadInt32(column + CorpusAnnotation.StartColumn, place) + _block.ReadInt32(column + CorpusAnnotation.LengthColumn, place);
    }

    /// <summary>For a union: the concrete type and the row there.</summary>
    internal (int Type, int Row) Locate(int row)
    {
        var ordinal = _ordinals == Master ? row : _block.ReadInt32(_ordinals, row);
        return (_block.ReadInt32(_firstColumn, ordinal), _block.ReadInt32(_firstColumn + 1, ordinal));
    }
}
