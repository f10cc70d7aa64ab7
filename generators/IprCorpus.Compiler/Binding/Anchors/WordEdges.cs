using IprCorpus.Compiler.Text;
using IprCorpus.Segmentation;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds where words begin and end, as annotators see them: the letters, digits and marks of UAX #29 (property Word_Break) that stand
/// side by side are a word. Apostrophes, hyphens, points and underscores are edges, for the parts beside them are annotated by
/// themselves. Scripts that write words without spaces, or write particles onto them (Hangul), have no edges to judge.
/// </summary>
internal static class WordEdges
{
    /// <summary>The number of characters on each side that are read at most: a stretch of invisible formatting or a word without end is shown in
    /// part.</summary>
    private const int Reach = 64;

    /// <summary>Determines whether a position is inside a word. Positions inside a user-perceived character are not judged.</summary>
    public static bool CutsWord(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;

        if (text[at - 1] < '\u0080' && text[at] < '\u0080')
            return IsAsciiWord(text[at - 1]) && IsAsciiWord(text[at]);

        return !Graphemes.CutsCluster(text, at) && IsWord(Before(text, at)) && IsWord(After(text, at));
    }

    /// <summary>Gets the word that a position is inside; the empty range there where it is in none.</summary>
    public static TextRange WordAt(string text, int at)
    {
        if (!CutsWord(text, at))
            return new TextRange(at, at);

        var (start, end) = (at - 1, at + 1);
        while (at - start < Reach && IsWithin(text, start))
            start--;
        while (end - at < Reach && IsWithin(text, end))
            end++;

        return new TextRange(start, end);
    }

    private static bool IsWithin(string text, int at) => CutsWord(text, at) || Graphemes.CutsCluster(text, at);

    private static bool IsAsciiWord(char c) => CharacterClasses.IsAsciiLetter(c) || c is >= '0' and <= '9';

    /// <summary>The code point before a position, marks and invisible formatting passed over; -1 where there is none.</summary>
    private static int Before(string text, int at)
    {
        for (var i = at; i > 0 && at - i < Reach;)
        {
            i -= i > 1 && char.IsSurrogatePair(text[i - 2], text[i - 1]) ? 2 : 1;
            var point = PointAt(text, i);
            if (!IsPassedOver(point))
                return point;
        }

        return -1;
    }

    private static int After(string text, int at)
    {
        for (var i = at; i < text.Length && i - at < Reach;)
        {
            var point = PointAt(text, i);
            if (!IsPassedOver(point))
                return point;

            i += point > char.MaxValue ? 2 : 1;
        }

        return -1;
    }

    private static int PointAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static bool IsPassedOver(int point) => CharacterClasses.Of(point).Word is WordClass.Extend or WordClass.Format or WordClass.ZWJ;

    private static bool IsWord(int point) =>
        point >= 0 && CharacterClasses.Of(point).Word is WordClass.ALetter or WordClass.HebrewLetter or WordClass.Numeric && !IsHangul(point);

    private static bool IsHangul(int point) =>
        point is >= 0x1100 and <= 0x11FF or >= 0x3130 and <= 0x318F or >= 0xA960 and <= 0xA97F or >= 0xAC00 and <= 0xD7FF;
}
