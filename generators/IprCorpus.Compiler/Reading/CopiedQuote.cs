namespace IprCorpus.Compiler.Reading;

/// <summary>
/// Compares a stretch of a text with a copy that a tool has made for people to read. Tools put copies on one line, write line
/// ends as escapes, make plain spaces of others and trim the ends: none of that is a difference.
/// </summary>
internal static class CopiedQuote
{
    /// <summary>Determines whether the copy is of that stretch.</summary>
    public static bool Agrees(string text, int start, int end, string copy) =>
        Agrees(text, start, end, copy, hasEscapes: false) || copy.IndexOf('\\') >= 0 && Agrees(text, start, end, copy, hasEscapes: true);

    /// <param name="hasEscapes">Whether a backslash and a letter can stand for white space; a text can have both as well.</param>
    private static bool Agrees(string text, int start, int end, string copy, bool hasEscapes)
    {
        var (i, j) = (SkipSpace(text, start, end), SkipCopied(0, start));
        while (i < end && j < copy.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                var next = SkipCopied(j, i);
                i = SkipSpace(text, i, end);
                if (next == j && i < end)
                    return false;

                j = next;
            }
            else if (text[i++] != copy[j++])
            {
                return false;
            }
        }

        return SkipSpace(text, i, end) == end && SkipCopied(j, end - 1) == copy.Length;

        int SkipCopied(int at, int place) => hasEscapes ? SkipEscapedSpace(copy, at, text, place) : SkipSpace(copy, at, copy.Length);
    }

    /// <summary>
    /// Whether the copy is a part of that stretch which lacks nothing but the rest of the words at its ends: some tools widen a
    /// selection to whole words and keep the copy that was made before.
    /// </summary>
    public static bool LacksRestOfWords(string text, int start, int end, string copy)
    {
        var words = copy.Trim();
        var at = words.Length == 0 || end - start <= words.Length ? -1 : text.IndexOf(words, start, end - start, StringComparison.Ordinal);
        return at >= 0 && IsWithinWord(text, start, at) && IsWithinWord(text, at + words.Length, end);
    }

    private static bool IsWithinWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }

    /// <summary>What looks like the escape of a line end or a tab is one only where the text has white space.</summary>
    private static int SkipEscapedSpace(string copy, int at, string text, int place)
    {
        var isSpace = place >= 0 && place < text.Length && char.IsWhiteSpace(text[place]);
        while (at < copy.Length)
        {
            if (char.IsWhiteSpace(copy[at]))
                at++;
            else if (isSpace && copy[at] == '\\' && at + 1 < copy.Length && copy[at + 1] is 'n' or 'r' or 't')
                at += 2;
            else
                break;
        }

        return at;
    }
}
