using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>The file in hand, and how its cells are taken apart: a backslash takes its meaning from the sign behind it.</summary>
internal sealed class WebAnnoFile(SourceFile file, DiagnosticBag bag)
{
    private readonly StringPool _strings = new();

    public SourceFile File => file;

    public string Text { get; } = file.Text;

    public string Share(int start, int end) => _strings.Share(Text, start, end - start);

    public int Find(char c, int start, int end)
    {
        var at = Text.IndexOf(c, start, end - start);
        return at < 0 ? end : at;
    }

    public bool Is(Cell cell, char c) => cell.End - cell.Start == 1 && Text[cell.Start] == c;

    /// <summary>Determines whether a value is left open: the annotation is there, but has none.</summary>
    public bool IsUnset(Cell cell) => Is(cell, '*') || Is(cell, '_');

    /// <summary>The parts of a cell between signs that no backslash stands before.</summary>
    public List<Cell> Split(Cell cell, char separator)
    {
        var parts = new List<Cell>(1);
        var from = cell.Start;
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (Text[i] == '\\')
                i++;
            else if (Text[i] == separator)
            {
                parts.Add(new Cell(from, i));
                from = i + 1;
            }
        }

        parts.Add(new Cell(from, cell.End));
        return parts;
    }

    /// <summary>Takes a number in brackets off the end: which of several annotations is meant; 0 where there is none.</summary>
    public (Cell Value, int Id) TakeId(Cell cell)
    {
        if (cell.End - cell.Start < 3 || Text[cell.End - 1] != ']' || Text[cell.End - 2] == '\\')
            return (cell, 0);

        var open = Text.LastIndexOf('[', cell.End - 1, cell.End - cell.Start);
        return open >= 0 && !IsEscaped(open, cell.Start) && Number(open + 1, cell.End - 1) is > 0 and var id ? (new Cell(cell.Start, open), id) : (cell, 0);
    }

    /// <summary>A number of one to nine digits; -1 for anything else.</summary>
    public int Number(int start, int end)
    {
        if (end - start is <= 0 or > 9)
            return -1;

        var number = 0;
        for (var i = start; i < end; i++)
        {
            if (Text[i] is not (>= '0' and <= '9'))
                return -1;

            number = (number * 10) + (Text[i] - '0');
        }

        return number;
    }

    /// <summary>A value; only numbers and truth values can mean something else than their characters.</summary>
    public SourceScalar Value(Cell cell)
    {
        var text = Unescape(cell);
        return new SourceScalar(text, text.Length > 0 && text[0] is >= '0' and <= '9' or '-' || text is "true" or "false", cell.Start, cell.End);
    }

    public string Unescape(Cell cell)
    {
        if (Find('\\', cell.Start, cell.End) == cell.End)
            return Share(cell.Start, cell.End);

        var text = new StringBuilder(cell.End - cell.Start);
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (Text[i] != '\\' || i + 1 == cell.End)
            {
                text.Append(Text[i]);
                continue;
            }

            text.Append(Text[++i] switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'f' => '\f',
                'b' => '\b',
                var c => c,
            });
        }

        return text.ToString();
    }

    /// <summary>Gets a value that indicates whether explanations are still worth their cost.</summary>
    public bool HasRoom => bag.HasRoom;

    public void Report(DiagnosticRule rule, Cell cell, params string[] arguments) => bag.Add(rule, cell.Start, cell.End, arguments);

    /// <summary>Reports a cell that cannot be read.</summary>
    public void Refuse(Cell cell, string reason) => Report(WebAnnoRules.InvalidWebAnnoCell, cell, Messages.Excerpt(Share(cell.Start, cell.End)), reason);

    private bool IsEscaped(int at, int start)
    {
        var backslashes = 0;
        while (at - backslashes > start && Text[at - backslashes - 1] == '\\')
            backslashes++;

        return backslashes % 2 == 1;
    }
}

/// <summary>A stretch of the file.</summary>
internal readonly record struct Cell(int Start, int End)
{
    public int Length => End - Start;
}
