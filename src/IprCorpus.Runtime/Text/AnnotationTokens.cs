using IprCorpus.Segmentation;

namespace IprCorpus.Runtime;

/// <summary>Finds the tokens that fragments of a text take part in.</summary>
internal static class AnnotationTokens
{
    /// <summary>The tokens that share a character with a fragment: a view where they are one stretch, otherwise a new list.</summary>
    public static SpanList Of(SpanList tokens, IReadOnlyList<TextSpan> fragments)
    {
        if (fragments is [var only])
        {
            return tokens.SharingWith(only);
        }

        var bounds = new List<int>();
        foreach (var fragment in fragments)
        {
            foreach (var (start, end) in tokens.SharingWith(fragment))
            {
                // Two fragments can be in one token.
                if (bounds.Count == 0 || bounds[^2] < start)
                {
                    bounds.Add(start);
                    bounds.Add(end);
                }
            }
        }

        return new SpanList([.. bounds]);
    }

    /// <summary>The texts of the tokens that hold a letter or a digit.</summary>
    public static IReadOnlyList<string> WordsOf(string text, SpanList tokens)
    {
        var words = new List<string>(tokens.Count);
        foreach (var (start, end) in tokens)
        {
            if (Segments.IsWord(text, start, end))
            {
                words.Add(text[start..end]);
            }
        }

        return words;
    }
}
