namespace IprCorpus.Segmentation;

/// <summary>The default word boundaries of UAX #29 for Unicode 15. The numbers in comments are those of its rules.</summary>
internal static class WordBreaks
{
    /// <summary>Returns the end of the segment that starts at a boundary. The time is linear in what is read, which is little more than the segment.</summary>
    public static int Next(string text, int start)
    {
        var position = start;
        var previous = CharacterClasses.Read(text, ref position).Word;
        if (IsNewline(previous))
        {
            return previous == WordClass.CR && position < text.Length && text[position] == '\n' ? position + 1 : position; // 3, 3a
        }

        // The class that counts: the last that is not passed over by rule 4.
        var last = previous;
        var isFlagOpen = last == WordClass.RegionalIndicator;
        while (position < text.Length)
        {
            // Most of most texts.
            if (last == WordClass.ALetter && CharacterClasses.IsAsciiLetter(text[position]))
            {
                previous = WordClass.ALetter; // 5
                position++;
                continue;
            }

            var end = position;
            var next = CharacterClasses.Read(text, ref end);
            if (IsIgnored(next.Word))
            {
                previous = next.Word; // 4
                position = end;
                continue;
            }

            var joins = (previous == WordClass.ZWJ && next.IsPictograph) // 3c
                || (previous == WordClass.WSegSpace && next.Word == WordClass.WSegSpace) // 3d
                || Joins(last, next.Word)
                || (isFlagOpen && next.Word == WordClass.RegionalIndicator); // 15, 16
            if (!joins && !JoinsAcross(text, last, ref next, ref end))
            {
                return position;
            }

            isFlagOpen = next.Word == WordClass.RegionalIndicator && !isFlagOpen;
            previous = last = next.Word;
            position = end;
        }

        return position;
    }

    private static bool Joins(WordClass left, WordClass right) => left switch
    {
        WordClass.HebrewLetter when right == WordClass.SingleQuote => true, // 7a
        WordClass.ALetter or WordClass.HebrewLetter or WordClass.Numeric =>
            IsLetter(right) || right is WordClass.Numeric or WordClass.ExtendNumLet, // 5, 8, 9, 10, 13a
        WordClass.Katakana => right is WordClass.Katakana or WordClass.ExtendNumLet, // 13, 13a
        WordClass.ExtendNumLet => IsLetter(right) || right is WordClass.Numeric or WordClass.Katakana or WordClass.ExtendNumLet, // 13a, 13b
        _ => false,
    };

    /// <summary>
    /// Determines whether what comes after a mark inside a word or a number makes it one with what is before the mark; then the mark
    /// is passed, and what comes after it is the next.
    /// </summary>
    private static bool JoinsAcross(string text, WordClass left, ref CharacterClass next, ref int end)
    {
        var isInWord = IsLetter(left) && next.Word is WordClass.MidLetter or WordClass.MidNumLet or WordClass.SingleQuote;
        var isInNumber = left == WordClass.Numeric && next.Word is WordClass.MidNum or WordClass.MidNumLet or WordClass.SingleQuote;
        var isInHebrew = left == WordClass.HebrewLetter && next.Word == WordClass.DoubleQuote;
        if (!isInWord && !isInNumber && !isInHebrew)
        {
            return false;
        }

        for (var after = end; after < text.Length;)
        {
            var following = CharacterClasses.Read(text, ref after);
            if (IsIgnored(following.Word))
            {
                continue;
            }

            var joins = (isInWord && IsLetter(following.Word)) // 6, 7
                || (isInNumber && following.Word == WordClass.Numeric) // 11, 12
                || (isInHebrew && following.Word == WordClass.HebrewLetter); // 7b, 7c
            if (joins)
            {
                (next, end) = (following, after);
            }

            return joins;
        }

        return false;
    }

    private static bool IsNewline(WordClass word) => word is WordClass.CR or WordClass.LF or WordClass.Newline;

    private static bool IsLetter(WordClass word) => word is WordClass.ALetter or WordClass.HebrewLetter;

    private static bool IsIgnored(WordClass word) => word is WordClass.Extend or WordClass.Format or WordClass.ZWJ;
}
