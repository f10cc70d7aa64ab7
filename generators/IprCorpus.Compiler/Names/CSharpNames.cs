using System.Globalization;
using System.Text;

namespace IprCorpus.Compiler.Names;

/// <summary>
/// Makes C# identifiers out of names in seeds. Total and deterministic: whatever the name, the result is a valid identifier
/// that needs no <c>@</c>, starts with no lower-case letter and is at most <see cref="MaxLength"/> long; different names
/// can give the same identifier, which the checks of each scope find.
/// </summary>
internal static class CSharpNames
{
    public const int MaxLength = 240;

    /// <summary>
    /// <c>value-lost</c>, <c>value_lost</c> and <c>valueLost</c> become <c>ValueLost</c>; capitals within words stay.
    /// </summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length + 1);
        var wordStarts = true;
        for (var i = 0; i < name.Length && result.Length <= MaxLength; i++)
        {
            var c = name[i];
            if (char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                // C# has no identifiers beyond the basic plane; letters there are spelled by their number.
                if (CharUnicodeInfo.GetUnicodeCategory(name, i) <= UnicodeCategory.OtherLetter)
                    result.Append('U').Append(char.ConvertToUtf32(c, name[i + 1]).ToString("X", CultureInfo.InvariantCulture));

                i++;
                wordStarts = true;
            }
            else if (!IsPart(c))
            {
                wordStarts = true;
            }
            else
            {
                result.Append(wordStarts ? char.ToUpperInvariant(c) : c);
                wordStarts = false;
            }
        }

        return Finish(result, name);
    }

    /// <summary>Determines whether a name can stand in C# as it is: letters, digits and <c>_</c>, no keyword, first no lower-case letter.</summary>
    public static bool IsPascalIdentifier(string name)
    {
        if (name.Length is 0 or > MaxLength || !IsStart(name[0]) || char.IsLower(name[0]) || name[0] == '_')
            return false;

        foreach (var c in name)
        {
            if (!IsPart(c) && c != '_')
                return false;
        }

        return true;
    }

    /// <summary>Determines whether a name is a dotted namespace name as C# writes it, without keywords.</summary>
    public static bool IsNamespace(string name)
    {
        if (name.Length is 0 or > MaxLength)
            return false;

        foreach (var part in name.Split('.'))
        {
            if (part.Length == 0 || Keywords.Contains(part) || !IsStart(part[0]) || !part.All(static c => IsPart(c) || c == '_'))
                return false;
        }

        return true;
    }

    private static string Finish(StringBuilder result, string name)
    {
        if (result.Length == 0)
            return "_" + Hash(name);

        // Titlecase digraphs and letters without a capital may start a word; digits and marks may not start an identifier.
        if (!IsStart(result[0]) || char.IsLower(result[0]))
            result.Insert(0, '_');

        if (result.Length > MaxLength)
        {
            result.Length = MaxLength - 9;
            result.Append('_').Append(Hash(name));
        }

        return result.ToString();
    }

    private static bool IsStart(char c) =>
        c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '_'
        || c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) =>
        c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9'
        || c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>FNV-1a, eight hexadecimal digits.</summary>
    private static string Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };
}
