using System.Globalization;
using System.Text;

namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Any text as a scalar of YAML.</summary>
internal static class YamlText
{
    /// <summary>A double-quoted scalar on one line: what readers do not see stands as an escape, all else as it is.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append(rune);
            }
            else if (rune.Value is >= ' ' and < 0x7F || Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherSymbol)
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            }
        }

        return quoted.Append('"').ToString();
    }
}
