using System.Globalization;
using CsCheck;

namespace IprCorpus.Testing;

/// <summary>Random text of the kind that breaks programs.</summary>
internal static class Generators
{
    private static readonly string[] Pieces =
    [
        "a", "b", "ab", " ", "  ", "\n", "\r\n", "\r", "\t", "é", "e\u0301", "ß", "İ", "ı", "ﬁ", "中", "国", "한", "\u1112\u1161", "שלום", "سلام", "😀",
        "👩‍🔬", "🇨🇳", "𠮷",
        "\"", "'", "\\", "#", ": ", "- ", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", ",", "?", "---", "...", "\u00A0", "\u2028", "\u0085",
        "\u202E", "\u200B", "0", "٣", "class", "null", "~", "true",
    ];

    /// <summary>Text that is valid UTF-16.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);

    /// <summary>Any UTF-16, valid or not.</summary>
    public static readonly Gen<string> Anything = Gen.OneOf(Text, Gen.Char.Array[0, 40].Select(static chars => new string(chars)));

    /// <summary>A text and a range of it that cuts no surrogate pair.</summary>
    public static readonly Gen<(string Text, int Start, int End)> TextWithRange =
        from text in Text
        from first in Gen.Int[0, text.Length]
        from second in Gen.Int[0, text.Length]
        select (text, Whole(text, Math.Min(first, second)), Whole(text, Math.Max(first, second)));

    /// <summary>A double-quoted YAML scalar with nothing but ASCII in it.</summary>
    public static string Quote(string text) =>
        "\"" + string
            .Concat(text.Select(static c => c is >= 'a' and <= 'z' or >= '0' and <= '9' ? c.ToString()
                : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";

    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
