namespace IprCorpus.Segmentation;

/// <summary>
/// Parts a text into tokens and sentences. Both come as starts and ends by turns, ascending, none empty, none overlapping
/// the next.
/// </summary>
internal static class Segments
{
    /// <summary>The stretches between word boundaries, but for white space and invisible formatting: words, numbers, and each mark by itself.</summary>
    public static int[] Tokens(string text)
    {
        var bounds = new List<int>(text.Length / 2);
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            position = WordBreaks.Next(text, start);
            if (!IsBlank(text, start))
            {
                bounds.Add(start);
                bounds.Add(position);
            }
        }

        return [.. bounds];
    }

    /// <summary>The stretches between sentence boundaries, without the white space at either end; what is only white space is none.</summary>
    public static int[] Sentences(string text)
    {
        var bounds = new List<int>();
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            position = SentenceBreaks.Next(text, start);
            var end = position;
            while (start < end && IsBlank(text, start))
            {
                start++;
            }

            while (start < end && IsBlank(text, end - 1))
            {
                end--;
            }

            if (start < end)
            {
                bounds.Add(start);
                bounds.Add(end);
            }
        }

        return [.. bounds];
    }

    /// <summary>Determines whether a token is a word or a number: whether it holds a letter or a digit.</summary>
    public static bool IsWord(string text, int start, int end)
    {
        while (start < end)
        {
            if (CharacterClasses.Read(text, ref start).IsWordCharacter)
            {
                return true;
            }
        }

        return false;
    }

    // What is blank is in the basic plane, but for formatting that no token begins with; half of a pair is not blank.
    private static bool IsBlank(string text, int position) => CharacterClasses.Of(text[position]).IsBlank;
}
