namespace IprCorpus.Runtime.Search;

/// <summary>The amount of text that is shown on either side of a hit.</summary>
/// <param name="Count">The number of words or UTF-16 code units.</param>
/// <param name="IsWords">Whether they are words.</param>
internal readonly record struct Context(int Count, bool IsWords)
{
    /// <summary>Returns the start of the context to the left.</summary>
    public int StartOf(TextView view, TextSpan span)
    {
        if (!IsWords)
        {
            var start = Math.Max(0, span.Start - Count);
            return start > 0 && start < view.Text.Length && char.IsLowSurrogate(view.Text[start]) && char.IsHighSurrogate(view.Text[start - 1])
                ? start - 1 : start;
        }

        return Count == 0 ? span.Start : view.WordAt(span, -Count) is var word && word < 0 ? 0 : view.Tokens.StartOf(word);
    }

    /// <summary>Returns the end of the context to the right.</summary>
    public int EndOf(TextView view, TextSpan span)
    {
        if (!IsWords)
        {
            var end = Math.Min(view.Text.Length, span.End + Math.Min(Count, view.Text.Length));
            return end > 0 && end < view.Text.Length && char.IsLowSurrogate(view.Text[end]) && char.IsHighSurrogate(view.Text[end - 1]) ? end + 1 : end;
        }

        return Count == 0 ? span.End : view.WordAt(span, Count) is var word && word < 0 ? view.Text.Length : view.Tokens.EndOf(word);
    }
}
