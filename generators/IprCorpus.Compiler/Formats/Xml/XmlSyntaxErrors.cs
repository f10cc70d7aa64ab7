using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>
/// Explains why an XML file is not well-formed, from the place where reading it ended: the reader's own words depend on the
/// language and the version of the host.
/// </summary>
internal sealed class XmlSyntaxErrors(string text, DiagnosticBag bag, XmlEntities entities)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <param name="at">The place at which reading ended.</param>
    /// <param name="open">The elements that are open there.</param>
    /// <param name="root">The root element; null before it.</param>
    public void Explain(int at, Stack<XmlElement> open, XmlElement? root)
    {
        if (text.Substring(at).Trim().Length == 0)
            Add(at, at, open.Count > 0 ? $"the file ends, and {Opened(open.Peek())} is not closed" : root is null ? "there is no element"
                : "the file ends within its markup");
        else if (at > 1 && text[at - 1] == '/' && text[at - 2] == '<' && open.Count > 0)
            Add(at, NameEnd(at), $"the end tag '{Messages.Excerpt(text.Substring(at, NameEnd(at) - at))}' does not close {Opened(open.Peek())}");
        else if (Reference(at) is >= 0 and var reference)
            ExplainReference(reference);
        else if (text[at] == '<' && InTag(at) is >= 0)
            Add(at, at + 1, "'<' within a value is written &lt;");
        else if (char.IsControl(text[at]) || text[at] >= '\uFFFE')
            BadCharacter(at, text[at]);
        else if (open.Count == 0 && root is not null)
            Add(text[at - 1] == '<' ? at - 1 : at, LineEnd(at), $"nothing may follow the root element, {Opened(root)}");
        else if (InTag(at) is >= 0 and var tag && NameEnd(at) > at)
            ExplainName(at, tag);
        else
            Add(at, at + 1, $"'{Messages.Excerpt(text.Substring(at, 1))}' cannot stand here");
    }

    public void BadCharacter(int at, char c) => Add(at, at + 1, $"{Characters.Name(c)} is no character of XML");

    private void ExplainReference(int at)
    {
        var end = NameEnd(at + 1);
        if (end > at + 1 && end < text.Length && text[end] == ';')
            Add(at, end + 1, $"the entity '{text.Substring(at + 1, end - at - 1)}' is not declared in this file, and nothing outside is read"
                + (XmlProlog.OuterDeclarations(text) is { } outer ? $", such as the declarations in '{Messages.Excerpt(outer)}'" : string.Empty)
                + "; write the character itself, or declare the entity in the file");
        else if (NumberedCharacter(at) is { } numbered)
            Add(at, numbered.End, $"{numbered.Name} is no character of XML 1.0, not even as a reference; leave it out, or declare XML 1.1, which has it");
        else if (at + 1 < text.Length && text[at + 1] == '#')
            Add(at, Math.Min(at + 2, text.Length), "'&#' must begin the number of a character, such as &#233; or &#xE9;");
        else
            Add(at, at + 1, "'&' as such is written &amp;");
    }

    /// <summary>The character that a reference names by its number, and where the reference ends; null for no such reference.</summary>
    private (string Name, int End)? NumberedCharacter(int at)
    {
        var end = text.IndexOf(';', at, Math.Min(MaxReference, text.Length - at));
        if (end < at + 3 || text[at + 1] != '#')
            return null;

        var isHexadecimal = text[at + 2] == 'x';
        var digits = text.Substring(at + (isHexadecimal ? 3 : 2), end - at - (isHexadecimal ? 3 : 2));
        return int.TryParse(digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ("U+" + number.ToString("X4", CultureInfo.InvariantCulture), end + 1)
            : null;
    }

    private void ExplainName(int at, int tag)
    {
        var name = text.Substring(at, NameEnd(at) - at);
        var colon = name.IndexOf(':');
        var prefix = colon > 0 ? name.Substring(0, colon) : string.Empty;
        if (prefix.Length > 0 && text.IndexOf("xmlns:" + prefix, StringComparison.Ordinal) < 0)
            Add(at, at + name.Length, $"the prefix '{prefix}' is not declared (xmlns:{prefix}=\"…\")");
        else if (IsRepeated(name, tag, at))
            Add(at, at + name.Length, $"the attribute '{name}' stands in this tag already");
        else
            Add(at, at + name.Length, $"'{Messages.Excerpt(name)}' cannot stand here; the value of an attribute stands in quotation marks");
    }

    private bool IsRepeated(string name, int tag, int at)
    {
        for (var i = text.IndexOf(name, tag, at - tag, StringComparison.Ordinal); i >= 0; i = text.IndexOf(name, i + 1, at - i - 1, StringComparison.Ordinal))
        {
            if (char.IsWhiteSpace(text[i - 1]) && NameEnd(i) == i + name.Length
                && text.Substring(i + name.Length, at - i - name.Length).TrimStart().StartsWith("=", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The place of the ampersand that begins the reference at, or shortly before, a place; -1 for none.</summary>
    private int Reference(int at)
    {
        for (var i = at; i >= 0 && i > at - MaxReference; i--)
        {
            if (text[i] == '&')
                return i;

            if (i < at && text[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '#'))
                return -1;
        }

        return -1;
    }

    /// <summary>The place of the <c>&lt;</c> of the tag around a place; -1 for none.</summary>
    private int InTag(int at)
    {
        var from = at > 0 ? text.LastIndexOf('<', at - 1) : -1;
        return from >= 0 && text.IndexOf('>', from, at - from) < 0 ? from : -1;
    }

    private string Opened(XmlElement element) =>
        $"<{Messages.Excerpt(element.Name.Text)}> at {Messages.Position(bag.Lines.PositionOf(element.Name.Start - 1))}";

    private int NameEnd(int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':'))
            at++;

        return at;
    }

    private int LineEnd(int at) => text.IndexOfAny(LineEnds, at) is >= 0 and var end ? end : text.Length;

    private void Add(int start, int end, string reason) =>
        bag.Add(XmlRules.XmlSyntax, entities.PlaceOf(start), Math.Max(entities.PlaceOf(start), entities.PlaceOf(Math.Min(end, text.Length))), reason);

    private const int MaxReference = 40;
}
