using System.Collections.Concurrent;

namespace IprCorpus.Runtime.Storage;

/// <summary>Look-ups by the key properties of one type; each is made in one pass when first asked for.</summary>
/// <param name="count">The number of rows the type has.</param>
/// <param name="rowAt">Gives a row.</param>
internal sealed class KeyIndexes(Func<int> count, Func<int, Row> rowAt)
{
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<object, int>> _indexes = new();

    /// <summary>The position of the row whose property, the column, has that value, or -1.</summary>
    /// <param name="column">The column, counted from the first of each row's table.</param>
    /// <param name="read">Reads the property; a row without a value has no key.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    public int Find(int column, Func<Row, int, object?> read, object key) =>
        _indexes.GetOrAdd(column, Create, read).TryGetValue(key, out var row) ? row : -1;

    private IReadOnlyDictionary<object, int> Create(int column, Func<Row, int, object?> read)
    {
        var index = new Dictionary<object, int>();
        for (var row = 0; row < count(); row++)
        {
            if (read(rowAt(row), column) is { } key)
            {
                index.TryAdd(key, row);
            }
        }

        return index;
    }
}
