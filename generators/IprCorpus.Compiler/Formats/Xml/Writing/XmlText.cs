using System.Text;

namespace IprCorpus.Compiler.Formats.Xml.Writing;

/// <summary>Text as XML spells it. What no version of XML can hold, U+0000 and what is no character, becomes U+FFFD.</summary>
internal static class XmlText
{
    /// <summary>The declaration for a file: version 1.1 where it needs that for control characters.</summary>
    public static string Declaration(string content) => $"<?xml version=\"{(content.Contains(Control) ? "1.1" : "1.0")}\" encoding=\"UTF-8\"?>\n";

    /// <summary>The value of an attribute, between double quotation marks.</summary>
    public static string Attribute(string value) => Escape(value, isAttribute: true);

    /// <summary>Character data.</summary>
    public static string Content(string value) => Escape(value, isAttribute: false);

    /// <summary>The beginning of every reference to a control character that version 1.0 does not have.</summary>
    private const string Control = "&#x";

    private static string Escape(string value, bool isAttribute)
    {
        var result = new StringBuilder(value.Length + 16);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"' when isAttribute: result.Append("&quot;"); break;
                case '\t' or '\n' when !isAttribute: result.Append(c); break;
                case '\t' or '\n' or '\r' or '\u0085' or '\u2028': result.Append("&#").Append((int)c).Append(';'); break;
                case '\0' or '\uFFFE' or '\uFFFF': result.Append('\uFFFD'); break;
                case < ' ': result.Append(Control).Append(((int)c).ToString("X", System.Globalization.CultureInfo.InvariantCulture)).Append(';'); break;
                case >= '\uD800' and <= '\uDFFF':
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                        result.Append(c).Append(value[++i]);
                    else
                        result.Append('\uFFFD');
                    break;
                default: result.Append(c); break;
            }
        }

        return result.ToString();
    }
}
