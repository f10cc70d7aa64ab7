using System.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>Collects the rows of one table.</summary>
internal sealed class TableBuilder
{
    private readonly ColumnBuilder[] _columns;

    public TableBuilder(int columns)
    {
        _columns = new ColumnBuilder[columns];
        for (var i = 0; i < columns; i++)
        {
            _columns[i] = new ColumnBuilder();
        }
    }

    public int Rows { get; private set; }

    /// <summary>Begins a row: each column that is not the item of a list gets one number.</summary>
    public ColumnBuilder[] Row()
    {
        Rows++;
        return _columns;
    }

    public void Write(StringBuilder header, StringBuilder data)
    {
        ColumnBuilder.Number(header, Rows);
        ColumnBuilder.Number(header, _columns.Length);
        foreach (var column in _columns)
        {
            column.Write(header, data);
        }
    }
}
