using System.Globalization;
using System.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>The one place where text becomes a C# literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// A regular string literal whose value is exactly the text. What could end it, break the line, hide from a reader
    /// (format and control characters, directional overrides) or not survive UTF-8 (lone surrogates) is escaped.
    /// </summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is >= ' ' and < '\x7F')
            {
                if (unit is '"' or '\\')
                {
                    literal.Append('\\');
                }

                literal.Append(unit);
            }
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(literal, unit, text[++i]);
            }
            else if (unit == '\n')
            {
                literal.Append("\\n");
            }
            else if (!HiddenCharacters.Contains(unit))
            {
                literal.Append(unit);
            }
            else
            {
                AppendEscape(literal, unit);
            }
        }

        return literal.Append('"').ToString();
    }

    private static void AppendPair(StringBuilder literal, char high, char low)
    {
        if (!HiddenCharacters.ContainsPair(high, low))
        {
            literal.Append(high).Append(low);
        }
        else
        {
            AppendEscape(literal, high);
            AppendEscape(literal, low);
        }
    }

    private static void AppendEscape(StringBuilder literal, char unit) =>
        literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
}
