using System.Text;

namespace IprCorpus.Runtime.Csv;

/// <summary>
/// A table as comma-separated values (RFC 4180), or separated by tabs. Cells that a spreadsheet would run as formulas have an
/// apostrophe before them, as OWASP advises (CSV Injection), and numbers stay numbers.
/// </summary>
internal sealed class CsvTable
{
    private readonly StringBuilder _text = new();
    private readonly char _separator;
    private readonly int _columns;

    public CsvTable(IReadOnlyList<string> header, char separator = ',')
    {
        (_separator, _columns) = (separator, header.Count);
        Add([.. header]);
    }

    /// <summary>Adds a row; null is an empty cell.</summary>
    /// <exception cref="ArgumentException">It has not as many cells as the header.</exception>
    public void Add(params object?[] cells)
    {
        if (cells.Length != _columns)
        {
            throw new ArgumentException($"A row needs {_columns} cells.", nameof(cells));
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _text.Append(_separator);
            }

            Append(cells[i]);
        }

        _text.Append("\r\n");
    }

    /// <summary>The table; each row ends in CR LF.</summary>
    public override string ToString() => _text.ToString();

    private void Append(object? cell)
    {
        if (cell is not string text)
        {
            _text.Append(FormattableString.Invariant($"{cell}"));
            return;
        }

        text = IsFormula(text) ? "'" + text : text;
        if (text.AsSpan().IndexOfAny("\"\r\n") >= 0 || text.Contains(_separator, StringComparison.Ordinal))
        {
            _text.Append('"').Append(text).Replace("\"", "\"\"", _text.Length - text.Length, text.Length).Append('"');
        }
        else
        {
            _text.Append(text);
        }
    }

    // Spreadsheets look past white space, and take the wide forms of these signs for the signs.
    private static bool IsFormula(string text) =>
        text.AsSpan().TrimStart() is [var first, ..] && first is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
