using System.Globalization;

namespace IprCorpus.Compiler.Text;

/// <summary>The classes of characters by what they do to people and programs that read a text.</summary>
internal enum CharacterClass
{
    Ordinary,

    /// <summary>NUL, unpaired surrogates and noncharacters.</summary>
    Invalid,

    /// <summary>C0 and C1 controls but tab, line feed and carriage return.</summary>
    Control,

    /// <summary>U+0085, U+2028, U+2029: a line break to some and not to others.</summary>
    LineSeparator,

    /// <summary>Embeddings, overrides and isolates, which change the order in which a line is displayed.</summary>
    Bidirectional,

    /// <summary>U+FFFD, which stands for what a conversion could not keep.</summary>
    Replacement,
}

/// <summary>Classifies characters; decided by code point alone, so that every host says the same.</summary>
internal static class Characters
{
    public static CharacterClass Classify(string text, int index)
    {
        var c = text[index];
        if (c < 0x7F)
            return c >= ' ' || c is '\t' or '\n' or '\r' ? CharacterClass.Ordinary : c == 0 ? CharacterClass.Invalid : CharacterClass.Control;

        return c switch
        {
            '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineSeparator,
            <= '\u009F' => CharacterClass.Control,
            >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => CharacterClass.Bidirectional,
            '\uFFFD' => CharacterClass.Replacement,
            '\uFFFE' or '\uFFFF' or >= '\uFDD0' and <= '\uFDEF' => CharacterClass.Invalid,
            >= '\uD800' and <= '\uDBFF' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? CharacterClass.Ordinary : CharacterClass.Invalid,
            >= '\uDC00' and <= '\uDFFF' => index > 0 && char.IsHighSurrogate(text[index - 1]) ? CharacterClass.Ordinary : CharacterClass.Invalid,
            _ => CharacterClass.Ordinary,
        };
    }

    /// <summary><c>U+2028</c>.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Gets the escape of a character in a double-quoted YAML scalar.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
