namespace IprCorpus.Tool.LanguageServer;

/// <summary>Finds where a quote can end that has begun.</summary>
internal static class QuoteEnds
{
    private const int Words = 6;
    private const int LongestSentence = 1000;

    /// <summary>Gets the ends of the next words, and of the sentence or line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first place that can be an end.</param>
    public static IEnumerable<int> From(string text, int start)
    {
        var end = start;
        for (var words = 0; words < Words && end < text.Length && !IsEnd(text, end); words++)
        {
            while (end < text.Length && !char.IsLetterOrDigit(text[end]) && words > 0 && !IsEnd(text, end))
                end++;

            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;

            yield return end;
        }

        var limit = Math.Min(text.Length, start + LongestSentence);
        for (end = start; end < limit; end++)
        {
            if (IsEnd(text, end))
            {
                yield return text[end] is '.' or '!' or '?' or '。' ? end + 1 : end;
                yield break;
            }
        }
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '\r' or '。' || text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
