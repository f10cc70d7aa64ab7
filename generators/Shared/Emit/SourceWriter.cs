using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes C# with indentation; line ends are always <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or several where the text has line ends; empty lines are not indented.</summary>
    public void Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Writes an empty line unless there is one, or a block has just been opened.</summary>
    public void Separate()
    {
        var end = _text.Length;
        if (end > 1 && _text[end - 2] is not ('\n' or '{'))
        {
            Line();
        }
    }

    /// <summary>Writes one line that is known to be one, such as one with a long literal.</summary>
    public void LongLine(string start, string literal, string end) =>
        _text.Append(' ', 4 * _depth).Append(start).Append(literal).Append(end).Append('\n');

    /// <summary>Opens a block of braces after a header.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    /// <summary>Writes one line, indented once more.</summary>
    public void Continue(string text) => Continue(() => Line(text));

    /// <summary>Writes what is indented once more than the line before.</summary>
    public void Continue(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    public SourceText ToSourceText()
    {
        if (_depth != 0)
        {
            throw new InvalidOperationException("A block was opened and not closed.");
        }

        return SourceText.From(_text.ToString(), Utf8);
    }
}
