namespace IprCorpus.Compiler.Text;

/// <summary>
/// Lines and columns of a file's text. A line ends with <c>\n</c>, <c>\r\n</c>, a lone <c>\r</c>, U+0085, U+2028 or U+2029: that
/// is what Roslyn's <c>SourceText</c> has, which shows diagnostics to people.
/// </summary>
internal sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <param name="text">The text.</param>
    /// <param name="isPlain">Whether only <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line, as XML and RFC 5147 have it.</param>
    public LineMap(string text, bool isPlain = false)
    {
        var starts = new List<int> { 0 };
        var ends = isPlain ? PlainLineEnds : LineEnds;
        for (var i = text.IndexOfAny(ends); i >= 0; i = text.IndexOfAny(ends, i))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }

        _starts = [.. starts];
        _length = text.Length;
    }

    /// <summary>What ends a line.</summary>
    public static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static readonly char[] PlainLineEnds = ['\r', '\n'];

    /// <summary>The line and column of an offset, both counted from zero; offsets outside the text are moved to its nearer end.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), _length);
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }

    /// <summary>The offset of a line and column, both counted from zero; a line that does not exist is the last one.</summary>
    public int OffsetOf(int line, int column) =>
        Math.Min(_starts[Math.Min(Math.Max(line, 0), _starts.Length - 1)] + Math.Max(column, 0), _length);

    /// <summary>The location of a range; one that leaves the text is cut to it.</summary>
    public FileLocation Locate(string displayPath, int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        end = Math.Min(Math.Max(end, start), _length);
        var (startLine, startColumn) = PositionOf(start);
        var (endLine, endColumn) = PositionOf(end);
        return new FileLocation(displayPath, start, end - start, startLine, startColumn, endLine, endColumn);
    }
}
