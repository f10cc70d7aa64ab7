using System.Text;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Corpora;

/// <summary>Writes a block in the documented format, without looking at how the runtime reads it.</summary>
internal sealed class BlockWriter
{
    private const int Zero = 0x5D;
    private const int SurrogatesStart = 0xD800;

    private readonly SortedDictionary<int, (int Rows, List<long[]> Columns)> _tables = [];
    private readonly List<string> _pool = [];

    /// <summary>Adds a table; a list's item columns can have more or fewer numbers than the table has rows.</summary>
    public void Table(int id, int rows, params IEnumerable<long[]> columns) => _tables.Add(id, (rows, columns.ToList()));

    /// <summary>A string's number in the pool and one; zero for none.</summary>
    public long String(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        var found = _pool.IndexOf(text);
        if (found < 0)
        {
            found = _pool.Count;
            _pool.Add(text);
        }

        return found + 1;
    }

    public Literals Write(string text = "")
    {
        if (_pool.Count > 0)
        {
            var end = 0;
            Table(1, _pool.Count, _pool.Select(pooled => (long)(end += pooled.Length)).ToArray());
        }

        var header = new StringBuilder();
        var body = new StringBuilder();
        Number(header, _tables.Count);
        foreach (var (id, (rows, columns)) in _tables)
        {
            Number(header, id);
            Number(header, rows);
            Number(header, columns.Count);
            foreach (var column in columns)
            {
                Column(header, body, column);
            }
        }

        return new Literals(header.ToString() + body, string.Concat(_pool), text);
    }

    private static void Column(StringBuilder header, StringBuilder body, long[] numbers)
    {
        var minimum = numbers.Length == 0 ? 0 : numbers.Min();
        var range = numbers.Length == 0 ? 0UL : unchecked((ulong)(numbers.Max() - minimum));
        var width = range == 0 ? 0 : range < SurrogatesStart - Zero ? 1 : DigitsOf(range);
        Number(header, width);
        Number(header, (minimum << 1) ^ (minimum >> 63));
        if (width == 0)
        {
            return;
        }

        Number(header, numbers.Length);
        foreach (var number in numbers)
        {
            var rest = unchecked((ulong)(number - minimum));
            for (var digit = 0; digit < width; digit++)
            {
                body.Append((char)(Zero + (width == 1 ? rest : rest & 0x7FFF)));
                rest >>= 15;
            }
        }
    }

    private static int DigitsOf(ulong range)
    {
        var digits = 0;
        for (; range > 0; range >>= 15)
        {
            digits++;
        }

        return digits;
    }

    private static void Number(StringBuilder to, long number)
    {
        var rest = unchecked((ulong)number);
        do
        {
            var digit = rest & 0x3FFF;
            rest >>= 14;
            to.Append((char)(Zero + digit + (rest > 0 ? 0x4000UL : 0)));
        }
        while (rest > 0);
    }
}
