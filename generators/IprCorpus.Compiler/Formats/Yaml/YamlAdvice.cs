using System.Text.RegularExpressions;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Gives advice for the lines of a corpus at which a YAML parser gives up, after what people do to them: each is a sentence with a space before it.</summary>
internal static class YamlAdvice
{
    private const int MaxLine = 400;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private static readonly Regex OpeningBrace = new(@"(?:^|- |: )[ ]*([{\[])", RegexOptions.CultureInvariant);
    private static readonly Regex List = new(@"([A-Za-z][A-Za-z0-9]*)\[\]", RegexOptions.CultureInvariant);
    private static readonly Regex Key = new(@"^ *(- )? *([A-Za-z][\w-]*) *:( |$)", RegexOptions.CultureInvariant);

    /// <summary>Gets the advice for a reason that the parser gives.</summary>
    /// <param name="reason">The message of the parser.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">The place of the error.</param>
    public static string For(string reason, string text, int at)
    {
        var (line, above) = (LineAt(text, at), LineAbove(text, at));
        if (reason.Contains("invalid mapping"))
            return ForSecondColon(line.Text, at - line.Start, above);

        if (reason.Contains("flow") && List.Match(line.Text) is { Success: true } list)
            return $" Between braces '[' begins a list: put the type into quotation marks, \"{list.Value}\".";

        if (reason.Contains("flow"))
            return " Put a value that has a comma, a colon, a brace or a bracket into quotation marks, and close each brace and bracket.";

        if (reason.Contains("expected '-' indicator"))
            return ForMissingDash(line.Text);

        return reason.Contains("cannot start any token") ? " Put a value that begins with this character into quotation marks."
            : reason.Contains("unexpected end of stream") ? " The quotation mark that opens here is never closed."
            : reason.Contains("escape character") ? " Between double quotation marks a backslash is written \\\\; between single ones it stands for itself."
            : reason.Contains("expected key") ? " Check the indentation, and that nothing follows a closing quotation mark."
            : string.Empty;
    }

    /// <summary>Finds a brace or bracket at the beginning of a value that is not closed before the next item or the end; -1 for none.</summary>
    public static int Unclosed(string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            var lineEnd = text.IndexOfAny(LineEnds, line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (lineEnd - line <= MaxLine && OpeningBrace.Match(text.Substring(line, lineEnd - line)) is { Success: true } opening)
            {
                var at = line + opening.Groups[1].Index;
                var close = Close(text, at, end);
                if (close < 0)
                    return at;

                lineEnd = text.IndexOfAny(LineEnds, close, end - close);
                lineEnd = lineEnd < 0 ? end : lineEnd;
            }

            line = lineEnd + 1;
        }

        return -1;
    }

    /// <summary>A colon that may not be here: in a value, or on a line that was meant to begin with a key.</summary>
    private static string ForSecondColon(string line, int column, string above)
    {
        if (above.TrimStart(' ') is ['-', not (' ' or '-'), ..])
            return " Write a space after the '-' of the line above.";

        // The parser reads a line that is indented deeper than the value above as its continuation.
        return Key.Match(line) is { Success: true } key && key.Length > column && Key.IsMatch(above)
            ? " The line is indented deeper than the keys beside it, and so goes on with the value above: indent it as far as they are."
            : " Put a value that contains ': ' into quotation marks.";
    }

    private static string ForMissingDash(string line) => line.TrimStart(' ') is [var first, ..] && char.IsUpper(first)
        ? " Begin the line with '- ' where another item begins; what belongs to the item above is indented as far as its first key."
        : " Indent the line as far as the first key of its item, two columns to the right of the '-'.";

    /// <summary>The place behind the brace that closes one; -1 where an item begins first, or the text ends.</summary>
    private static int Close(string text, int at, int end)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = at; i < end; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] is ' ' or ',' or '{' or '[' or ':')
                quote = c;
            else if (c is '{' or '[')
                depth++;
            else if (c is '}' or ']' && --depth == 0)
                return i;
            else if (c == '\n' && LineAt(text, i + 1).Text.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal))
                return -1;
        }

        return -1;
    }

    private static (int Start, string Text) LineAt(string text, int at)
    {
        at = Math.Min(at, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOfAny(LineEnds, at - 1) + 1;
        var end = text.IndexOfAny(LineEnds, at);
        return (start, text.Substring(start, Math.Min((end < 0 ? text.Length : end) - start, MaxLine)));
    }

    /// <summary>The nearest line above that has content; empty where there is none.</summary>
    private static string LineAbove(string text, int at)
    {
        var start = LineAt(text, at).Start;
        while (start > 0)
        {
            var above = LineAt(text, start - 1);
            if (above.Text.Trim().Length > 0)
                return above.Text;

            start = above.Start;
        }

        return string.Empty;
    }
}
