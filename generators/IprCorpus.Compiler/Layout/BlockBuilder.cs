using System.Text;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Builds a block: tables of columns, and the pool of strings that they point into. The runtime's <c>Block</c> describes the form.</summary>
internal sealed class BlockBuilder
{
    private readonly SortedDictionary<int, TableBuilder> _tables = [];
    private readonly Dictionary<string, int> _pool = new(StringComparer.Ordinal);
    private readonly StringBuilder _strings = new();

    /// <summary>The table with that id, made with so many columns when first asked for.</summary>
    public TableBuilder Table(int id, int columns)
    {
        if (!_tables.TryGetValue(id, out var table))
        {
            _tables.Add(id, table = new TableBuilder(columns));
        }

        return table;
    }

    /// <summary>Gets the number that stores a string: one more than its number in the pool; zero for null.</summary>
    public int Pool(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_pool.TryGetValue(text, out var number))
        {
            _pool.Add(text, number = _pool.Count);
            _strings.Append(text);
            Table(StorageFormat.StringTable, 1).Row()[0].Add(_strings.Length);
        }

        return number + 1;
    }

    /// <summary>The block's numbers.</summary>
    public string Columns()
    {
        var header = new StringBuilder();
        var data = new StringBuilder();
        ColumnBuilder.Number(header, _tables.Count);
        foreach (var table in _tables)
        {
            ColumnBuilder.Number(header, table.Key);
            table.Value.Write(header, data);
        }

        return header.Append(data).ToString();
    }

    /// <summary>The block's pooled strings.</summary>
    public string Strings() => _strings.ToString();
}
