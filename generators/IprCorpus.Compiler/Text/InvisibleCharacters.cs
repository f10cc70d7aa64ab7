using System.Globalization;

namespace IprCorpus.Compiler.Text;

/// <summary>Characters that readers do not see, or take for others, under the names that the Unicode Character Database gives them.</summary>
internal static class InvisibleCharacters
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\t'] = "CHARACTER TABULATION",
        ['\n'] = "LINE FEED",
        ['\v'] = "LINE TABULATION",
        ['\f'] = "FORM FEED",
        ['\r'] = "CARRIAGE RETURN",
        ['\u0085'] = "NEXT LINE",
        ['\u00A0'] = "NO-BREAK SPACE",
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u034F'] = "COMBINING GRAPHEME JOINER",
        ['\u061C'] = "ARABIC LETTER MARK",
        ['\u180E'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u2002'] = "EN SPACE",
        ['\u2003'] = "EM SPACE",
        ['\u2007'] = "FIGURE SPACE",
        ['\u2009'] = "THIN SPACE",
        ['\u200A'] = "HAIR SPACE",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u2028'] = "LINE SEPARATOR",
        ['\u2029'] = "PARAGRAPH SEPARATOR",
        ['\u202A'] = "LEFT-TO-RIGHT EMBEDDING",
        ['\u202B'] = "RIGHT-TO-LEFT EMBEDDING",
        ['\u202C'] = "POP DIRECTIONAL FORMATTING",
        ['\u202D'] = "LEFT-TO-RIGHT OVERRIDE",
        ['\u202E'] = "RIGHT-TO-LEFT OVERRIDE",
        ['\u202F'] = "NARROW NO-BREAK SPACE",
        ['\u2060'] = "WORD JOINER",
        ['\u2066'] = "LEFT-TO-RIGHT ISOLATE",
        ['\u2067'] = "RIGHT-TO-LEFT ISOLATE",
        ['\u2068'] = "FIRST STRONG ISOLATE",
        ['\u2069'] = "POP DIRECTIONAL ISOLATE",
        ['\u3000'] = "IDEOGRAPHIC SPACE",
        ['\uFE0E'] = "VARIATION SELECTOR-15",
        ['\uFE0F'] = "VARIATION SELECTOR-16",
        ['\uFEFF'] = "ZERO WIDTH NO-BREAK SPACE",
    };

    /// <summary>Determines whether a reader would not see the character, or not as what it is.</summary>
    public static bool Contains(char c) =>
        Names.ContainsKey(c) || c != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>Such as <c>U+200B ZERO WIDTH SPACE</c>; the code point alone for a character without a name here.</summary>
    public static string Describe(char c) => Names.TryGetValue(c, out var name) ? Characters.Name(c) + " " + name : Characters.Name(c);
}
