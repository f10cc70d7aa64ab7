using IprCorpus.Compiler.Text;
using IprCorpus.Tool.LanguageServer.Protocol;
using Range = IprCorpus.Tool.LanguageServer.Protocol.Range;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Turns offsets in a file into the protocol's positions and back. Positions that are not there become the nearest ones that are.</summary>
internal sealed class FileMap(string text)
{
    // The protocol ends lines with \n, \r\n and \r only.
    private readonly LineMap _lines = new(text, isPlain: true);

    /// <summary>Gets the text of the file.</summary>
    public string Text => text;

    /// <summary>Gets the offset of a position, in its line or at its end.</summary>
    public int OffsetOf(Position position)
    {
        var start = _lines.OffsetOf(position.Line, 0);
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return position.Line < 0 ? 0 : Math.Min(start + Math.Max(position.Character, 0), end < 0 ? text.Length : start + end);
    }

    /// <summary>Gets the position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var (line, column) = _lines.PositionOf(offset);
        return new Position(line, column);
    }

    /// <summary>Gets the range between two offsets.</summary>
    public Range RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));
}
