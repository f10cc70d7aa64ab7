using System.Globalization;

namespace IprCorpus.Compiler.Names;

/// <summary>The two kinds of name that seeds write: names of properties and values, and ids of documents and entities.</summary>
internal static class SeedNames
{
    public const int MaxLength = 128;

    /// <summary>The name of a property or enum value: one of an instance that starts with no capital.</summary>
    public static bool IsPropertyName(string name) => IsInstanceName(name) && !char.IsUpper(name[0]);

    /// <summary>The name of a named annotation: words joined by <c>-</c> or <c>_</c>, camelCase or PascalCase; starts with a letter.</summary>
    public static bool IsInstanceName(string name)
    {
        if (name.Length is 0 or > MaxLength || !char.IsLetter(name[0]))
            return false;

        for (var i = 1; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && !IsMark(name, i) && !IsNumeral(name, i) && (name[i] is not ('-' or '_') || i == name.Length - 1))
                return false;
        }

        return true;
    }

    /// <summary>Letters that are no capitals, digits, and <c>-</c> between them; of any script.</summary>
    public static bool IsId(string id)
    {
        if (id.Length is 0 or > MaxLength || id[0] == '-' || id[id.Length - 1] == '-')
            return false;

        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] == '-')
                continue;

            var category = CharUnicodeInfo.GetUnicodeCategory(id, i);
            var isSound = category is UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber
                || i > 0 && IsMark(id, i);
            if (!isSound)
                return false;

            if (char.IsHighSurrogate(id[i]))
                i++;
        }

        return true;
    }

    /// <summary>An id that is near to what was written; null where nothing is left of it.</summary>
    public static string? ToId(string text)
    {
        var result = new System.Text.StringBuilder();
        foreach (var c in text.Length > MaxLength ? text.Substring(0, MaxLength) : text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[result.Length - 1] != '-')
                result.Append('-');
        }

        var id = result.ToString().Trim('-');
        return IsId(id) ? id : null;
    }

    /// <summary>Determines whether a character is a letter that counts, such as a Roman numeral; C# has them in identifiers.</summary>
    private static bool IsNumeral(string name, int i) => CharUnicodeInfo.GetUnicodeCategory(name, i) == UnicodeCategory.LetterNumber;

    private static bool IsMark(string name, int i) =>
        CharUnicodeInfo.GetUnicodeCategory(name, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
