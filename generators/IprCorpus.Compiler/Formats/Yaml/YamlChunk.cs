namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>The stretch of a file that one document of a YAML stream occupies.</summary>
internal readonly record struct YamlChunk(int Start, int End)
{
    /// <summary>
    /// Cuts a file at its document markers. In YAML <c>---</c> and <c>...</c> at the beginning of a line end the document
    /// wherever they stand, even in a scalar: each stretch can be parsed by itself, and a mistake in one hides no other.
    /// Stretches that hold nothing but comments and white space are left out.
    /// </summary>
    public static IEnumerable<YamlChunk> Split(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var line = start;
        while (line < text.Length)
        {
            var marker = IsMarker(text, line);
            if (marker && line > start)
            {
                if (HasContent(text, start, line))
                    yield return new YamlChunk(start, line);

                start = line;
            }

            if (marker && text[line] == '.')
                start = line + 3;

            line = text.IndexOfAny(LineEnds, line) + 1;
            if (line == 0)
                break;
        }

        if (HasContent(text, start, text.Length))
            yield return new YamlChunk(start, text.Length);
    }

    private static readonly char[] LineEnds = ['\r', '\n'];

    private static bool IsMarker(string text, int at) =>
        at + 3 <= text.Length
        && (text[at] == '-' && text[at + 1] == '-' && text[at + 2] == '-' || text[at] == '.' && text[at + 1] == '.' && text[at + 2] == '.')
        && (at + 3 == text.Length || text[at + 3] is ' ' or '\t' or '\r' or '\n');

    private static bool HasContent(string text, int start, int end)
    {
        for (var i = IsMarker(text, start) ? start + 3 : start; i < end; i++)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n')
                continue;

            if (text[i] != '#')
                return true;

            var lineEnd = text.IndexOfAny(LineEnds, i, end - i);
            if (lineEnd < 0)
                return false;

            i = lineEnd;
        }

        return false;
    }
}
