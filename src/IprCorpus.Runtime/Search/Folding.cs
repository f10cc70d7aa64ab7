using System.Text;

namespace IprCorpus.Runtime.Search;

/// <summary>Reads a text as a <see cref="TextFolding"/> sees it, character by character.</summary>
internal static class Folding
{
    /// <summary>The foldings that pass over some characters altogether.</summary>
    public const TextFolding Unseeing = TextFolding.Diacritics | TextFolding.Punctuation;

    private const char SoftHyphen = '\u00AD';

    /// <exception cref="ArgumentOutOfRangeException">There is no such folding.</exception>
    public static TextFolding Check(TextFolding folding)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual((int)(folding & ~TextFolding.All), 0, nameof(folding));
        return folding;
    }

    /// <summary>The text as it is seen.</summary>
    public static string Fold(ReadOnlySpan<char> text, TextFolding folding)
    {
        if (folding == TextFolding.None)
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        for (var position = 0; TryRead(text, folding, ref position, out var character);)
        {
            folded.Append(character);
        }

        return folded.ToString();
    }

    /// <summary>Writes a text as it is seen to where there is room for it, which is never more than the text takes; gives what was written.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, TextFolding folding, Span<char> room)
    {
        var length = 0;
        for (var position = 0; TryRead(text, folding, ref position, out var character);)
        {
            room[length++] = character;
        }

        return room[..length];
    }

    /// <summary>Reads the next character that is seen, and passes over what is not; false at the end.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TextFolding folding, ref int position, out char folded)
    {
        while (position < text.Length)
        {
            var character = text[position++];
            if (IsUnseen(character, folding))
            {
                continue;
            }

            if ((folding & TextFolding.WhiteSpace) != 0 && char.IsWhiteSpace(character))
            {
                while (position < text.Length && (char.IsWhiteSpace(text[position]) || IsUnseen(text[position], folding)))
                {
                    position++;
                }

                folded = ' ';
                return true;
            }

            folded = Fold(character, folding);
            return true;
        }

        folded = '\0';
        return false;
    }

    /// <summary>Determines whether a character is passed over altogether.</summary>
    public static bool IsUnseen(char character, TextFolding folding) =>
        character >= SoftHyphen
        && (((folding & TextFolding.Punctuation) != 0 && character == SoftHyphen)
            || ((folding & TextFolding.Diacritics) != 0 && Diacritics.IsMark(character)));

    private static char Fold(char character, TextFolding folding)
    {
        if ((folding & TextFolding.Punctuation) != 0)
        {
            character = character switch
            {
                '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u02B9' or '\u2032' or '\uFF07' or '\u0060' or '\u00B4' => '\'',
                '\u2010' or '\u2011' or '\u2043' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
                _ => character,
            };
        }

        if ((folding & TextFolding.Diacritics) != 0)
        {
            character = Diacritics.Remove(character);
        }

        // By way of the capital, so that the two small sigmas are one.
        return (folding & TextFolding.Case) == 0 ? character
            : char.IsAscii(character) ? (char)(character | (char.IsAsciiLetterUpper(character) ? 0x20 : 0))
            : char.ToLowerInvariant(char.ToUpperInvariant(character));
    }
}
