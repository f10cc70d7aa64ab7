using System.Globalization;

namespace IprCorpus.Compiler.Text;

/// <summary>
/// Finds the boundaries of user-perceived characters. They are decided by the neighbours of a position alone, after the rules
/// of UAX #29 that matter in practice; the platform's own segmentation differs between runtimes.
/// </summary>
internal static class Graphemes
{
    private const char Joiner = '\u200D';

    /// <summary>Determines whether a position is inside a surrogate pair.</summary>
    public static bool CutsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    /// <summary>Determines whether a position is inside a user-perceived character.</summary>
    public static bool CutsCluster(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;

        var (before, after) = (text[at - 1], text[at]);
        if (before < '\u0300' && after < '\u0300')
            return before == '\r' && after == '\n';

        if (before is '\r' or '\n' || char.IsControl(before))
            return false;

        return CutsPair(text, at) || IsExtender(text, at) || before == Joiner && IsPictograph(text, at) || CutsFlag(text, at) || CutsSyllable(before, after);
    }

    private static bool IsExtender(string text, int at) =>
        text[at] is Joiner or '\u200C'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark
        || CodePoint(text, at) is >= 0x1F3FB and <= 0x1F3FF or >= 0xE0020 and <= 0xE007F;

    private static bool IsPictograph(string text, int at) =>
        CodePoint(text, at) is >= 0x1F000 and <= 0x1FAFF or >= 0x2190 and <= 0x2BFF or 0x3030 or 0x303D or 0x3297 or 0x3299;

    /// <summary>Flags are pairs of regional indicators; a position cuts one after an odd number of them. Endless rows of flags are read in part.</summary>
    private static bool CutsFlag(string text, int at)
    {
        if (!IsRegional(text, at))
            return false;

        var count = 0;
        for (var i = at - 2; i >= 0 && count < 256 && IsRegional(text, i); i -= 2)
            count++;

        return count % 2 == 1;
    }

    private static bool IsRegional(string text, int at) => CodePoint(text, at) is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>Hangul written in conjoining letters.</summary>
    private static bool CutsSyllable(char before, char after) =>
        before is >= '\u1100' and <= '\u115F' && after is (>= '\u1100' and <= '\u11A7') or (>= '\uAC00' and <= '\uD7A3')
        || before is (>= '\u1160' and <= '\u11A7') or (>= '\uAC00' and <= '\uD7A3') && after is >= '\u1160' and <= '\u11FF'
        || before is >= '\u11A8' and <= '\u11FF' && after is >= '\u11A8' and <= '\u11FF';

    private static int CodePoint(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];
}
