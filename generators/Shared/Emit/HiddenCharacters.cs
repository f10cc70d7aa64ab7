namespace IprCorpus.Generators.Emit;

/// <summary>
/// Characters that a reader of source does not see, or that mean something to the compiler or the editor: controls, line
/// and paragraph separators, format characters (directional overrides among them), private use, lone surrogates. The list
/// stands here in full, for the Unicode tables of the host differ from machine to machine, and the output must not.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>Determines whether a code unit, not half of a pair, is hidden.</summary>
    public static bool Contains(char unit) => unit is
        < ' ' or (>= '\x7F' and <= '\x9F') or '\u00AD'
        or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2'
        or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uD800' and <= '\uF8FF') or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or '\uFFFE' or '\uFFFF';

    /// <summary>Determines whether a surrogate pair stands for a hidden character: tags, variation selectors, private use planes.</summary>
    public static bool ContainsPair(char high, char low) => char.ConvertToUtf32(high, low) >= 0xE0000;
}
