using System.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>The one place where text becomes an XML documentation comment.</summary>
internal static class XmlComment
{
    /// <summary>Writes a summary: one line, or several where that is too long.</summary>
    public static void Summary(SourceWriter writer, string text)
    {
        const int OneLine = 140;
        var content = Text(text);
        if (content.Length <= OneLine)
        {
            writer.Line($"/// <summary>{content}</summary>");
        }
        else
        {
            writer.Line("/// <summary>");
            writer.Line($"/// {content}");
            writer.Line("/// </summary>");
        }
    }

    /// <summary>Writes the summary of a value of an enum: its label as code, and what it means where that is known.</summary>
    public static void Value(SourceWriter writer, string label, string? meaning)
    {
        var content = meaning is null ? $"<c>{Text(label)}</c>." : $"<c>{Text(label)}</c>: {Text(meaning)}";
        writer.Line($"/// <summary>{content}</summary>");
    }

    /// <summary>
    /// Text as XML content on one line: markup is escaped, white space folded, and what XML 1.0 cannot hold or a reader
    /// cannot see (controls, format characters, lone surrogates) is replaced by U+FFFD.
    /// </summary>
    public static string Text(string text)
    {
        var content = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            switch (unit)
            {
                case '<':
                    content.Append("&lt;");
                    break;
                case '>':
                    content.Append("&gt;");
                    break;
                case '&':
                    content.Append("&amp;");
                    break;
                case ' ' or '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    if (content.Length > 0 && content[content.Length - 1] != ' ')
                    {
                        content.Append(' ');
                    }

                    break;
                default:
                    if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        var isHidden = HiddenCharacters.ContainsPair(unit, text[++i]);
                        content.Append(isHidden ? "\uFFFD" : text.Substring(i - 1, 2));
                    }
                    else
                    {
                        content.Append(HiddenCharacters.Contains(unit) ? '\uFFFD' : unit);
                    }

                    break;
            }
        }

        return content.ToString().Trim(' ');
    }
}
