using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>Formats text, names and numbers for messages: on one line, bounded, the same under every culture.</summary>
internal static class Messages
{
    private const int ExcerptLength = 80;
    private const int MaxArgument = 2000;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line and column, counted from one as readers do.</summary>
    public static string Position((int Line, int Column) position) =>
        Number(position.Line + 1) + ":" + Number(position.Column + 1);

    /// <summary>The file, line and column of a place, as seen from the place of the message that names it.</summary>
    public static string Place(FileLocation place, FileLocation from) => place.PathFrom(from) + ":" + Position((place.StartLine, place.StartColumn));

    /// <summary>An argument that no longer does anything but being read; most are so already.</summary>
    public static string Safe(string argument)
    {
        if (argument.Length > MaxArgument)
            argument = argument.Substring(0, MaxArgument) + "…";

        for (var i = 0; i < argument.Length; i++)
        {
            if (argument[i] is < ' ' or > '~')
                return Visible(argument, 0, argument.Length);
        }

        return argument;
    }

    /// <summary>Text from a file: the beginning and the end of a long one; what cannot be seen, as an escape.</summary>
    public static string Excerpt(string text)
    {
        if (text.Length <= ExcerptLength)
            return Visible(text, 0, text.Length);

        var head = ExcerptLength * 2 / 3;
        var tail = text.Length - (ExcerptLength - head);
        return Visible(text, 0, head) + " … " + Visible(text, tail, text.Length);
    }

    /// <summary>The whole of a text that the reader is to copy, as a double-quoted YAML scalar.</summary>
    public static string Yaml(string text) => "\"" + Visible(text, 0, text.Length, quoted: true) + "\"";

    /// <summary>Gets the words, with a space before them, that a diagnostic stands for several; empty for a single one.</summary>
    public static string InAll(int count) => count == 1 ? string.Empty : " (" + Number(count) + " in all, the first one here)";

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        var list = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                list.Append(i == items.Count - 1 ? " and " : ", ");

            list.Append(items[i]);
        }

        return list.ToString();
    }

    /// <summary>The first items of a list and how many more there are: <c>a, b and 3 more</c>.</summary>
    public static string FirstOf(IReadOnlyList<string> items, int count) =>
        items.Count <= count ? List(items) : string.Join(", ", items.Take(count)) + " and " + Number(items.Count - count) + " more";

    private static string Visible(string text, int start, int end, bool quoted = false)
    {
        var result = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '\n': result.Append("\\n"); break;
                case '\r': result.Append("\\r"); break;
                case '\t': result.Append("\\t"); break;
                case '"' or '\\' when quoted: result.Append('\\').Append(c); break;
                default:
                    if (IsInvisible(c))
                        result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    else
                        result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    private static bool IsInvisible(char c) =>
        c != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator && c != ' ';
}
