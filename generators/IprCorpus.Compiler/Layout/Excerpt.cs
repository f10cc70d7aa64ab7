namespace IprCorpus.Compiler.Layout;

/// <summary>The beginning of a stretch of text, short enough for a comment.</summary>
internal static class Excerpt
{
    private const int Limit = 120;

    /// <summary>At most so many characters, cut between words where there is a space near, with an ellipsis where cut.</summary>
    public static string Of(string text, int start, int end)
    {
        if (end - start <= Limit)
        {
            return text.Substring(start, end - start);
        }

        var cut = text.LastIndexOf(' ', start + Limit, Limit / 2);
        cut = cut < 0 ? start + Limit : cut;
        if (char.IsHighSurrogate(text[cut - 1]))
        {
            cut--;
        }

        return text.Substring(start, cut - start) + "…";
    }
}
