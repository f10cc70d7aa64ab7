using System.Text;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>Puts backslashes before what would be read as a part of the format.</summary>
internal static class WebAnnoEscape
{
    /// <summary>The text of a sentence or a token.</summary>
    public static string Text(string text) => Escape(text, string.Empty);

    /// <summary>The value of a feature.</summary>
    public static string Value(string text) => Escape(text, "[]|_*;");

    private static string Escape(string text, string signs)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' || signs.IndexOf(c) >= 0 || signs.Length > 0 && c == '-' && i + 1 < text.Length && text[i + 1] == '>')
                result.Append('\\').Append(c);
            else
                result.Append(c switch { '\t' => "\\t", '\n' => "\\n", '\r' => "\\r", '\f' => "\\f", '\b' => "\\b", _ => c.ToString() });
        }

        return result.ToString();
    }
}
