namespace IprCorpus.Segmentation;

/// <summary>The default sentence boundaries of UAX #29 for Unicode 15. The numbers in comments are those of its rules.</summary>
internal static class SentenceBreaks
{
    /// <summary>Returns the end of the sentence that starts at a boundary, white space after it included.</summary>
    public static int Next(string text, int start)
    {
        // What has been read since the last full stop or the like; Other where another character came between.
        var terminator = SentenceClass.Other;
        var beforeTerminator = SentenceClass.Other;
        var (hasClosed, hasSpace) = (false, false);
        var last = SentenceClass.Other;
        for (var position = start; position < text.Length;)
        {
            // Most of most texts.
            if (terminator == SentenceClass.Other && text[position] is >= 'a' and <= 'z')
            {
                last = SentenceClass.Lower;
                position++;
                continue;
            }

            var end = position;
            var next = CharacterClasses.Read(text, ref end).Sentence;
            if (next is SentenceClass.Extend or SentenceClass.Format)
            {
                position = end; // 5
                continue;
            }

            if (terminator != SentenceClass.Other)
            {
                var isDirectlyAfter = !hasClosed && !hasSpace;
                var goesOn = IsSpace(next) // 9, 10
                    || (next == SentenceClass.Close && !hasSpace) // 9
                    || IsTerminator(next) || next == SentenceClass.SContinue // 8a
                    || (terminator == SentenceClass.ATerm
                        && ((isDirectlyAfter && next == SentenceClass.Numeric) // 6
                            || (isDirectlyAfter && next == SentenceClass.Upper && beforeTerminator is SentenceClass.Upper or SentenceClass.Lower) // 7
                            || IsLowerNext(text, position))); // 8
                if (!goesOn)
                {
                    return position; // 11
                }
            }

            position = end;
            if (IsSeparator(next))
            {
                return next == SentenceClass.CR && position < text.Length && text[position] == '\n' ? position + 1 : position; // 3, 4
            }

            if (IsTerminator(next))
            {
                (terminator, beforeTerminator, hasClosed, hasSpace) = (next, last, false, false);
            }
            else if (next is not (SentenceClass.Close or SentenceClass.Sp) || (next == SentenceClass.Close && hasSpace))
            {
                terminator = SentenceClass.Other;
            }

            hasClosed |= next == SentenceClass.Close;
            hasSpace |= next == SentenceClass.Sp;
            last = next;
        }

        return text.Length;
    }

    /// <summary>Determines whether the next letter, with no end of a sentence before it, is a small one.</summary>
    private static bool IsLowerNext(string text, int position)
    {
        while (position < text.Length)
        {
            var next = CharacterClasses.Read(text, ref position).Sentence;
            if (next is SentenceClass.Upper or SentenceClass.Lower or SentenceClass.OLetter || IsSeparator(next) || IsTerminator(next))
            {
                return next == SentenceClass.Lower;
            }
        }

        return false;
    }

    private static bool IsSpace(SentenceClass next) => next == SentenceClass.Sp || IsSeparator(next);

    private static bool IsSeparator(SentenceClass next) => next is SentenceClass.Sep or SentenceClass.CR or SentenceClass.LF;

    private static bool IsTerminator(SentenceClass next) => next is SentenceClass.ATerm or SentenceClass.STerm;
}
