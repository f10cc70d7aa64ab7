using System.Text.RegularExpressions;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>Reads the part of an XML file before its root element.</summary>
internal static class XmlProlog
{
    private const string Address = """(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+["'](?<address>[^"'<>]*)["']""";

    private static readonly Regex Subset = new(@"^<!DOCTYPE\s+[^\s\[>]+\s+" + Address, RegexOptions.CultureInvariant);
    private static readonly Regex Outer = new(@"<!ENTITY\s+%\s+[^\s>]+\s+" + Address, RegexOptions.CultureInvariant);

    /// <summary>The name of the root element as written; null for what is no XML.</summary>
    public static string? RootName(string text) => Parts(text).Select(at => Name(text, at + 1)).LastOrDefault();

    /// <summary>Finds the start of the document type declaration; -1 where there is none.</summary>
    public static int DocumentType(string text)
    {
        foreach (var at in Parts(text))
        {
            if (Stands(text, at, "<!DOCTYPE"))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// The text with the XML declaration blanked, place for place, and whether it declares version 1.1. What that version
    /// takes for line ends beyond those of 1.0 becomes such.
    /// </summary>
    public static (string Text, bool IsVersion11) Prepare(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var end = Stands(text, start, "<?xml") && start + 5 < text.Length && IsSpace(text[start + 5]) ? After(text, "?>", start) : start;
        var declaration = text.Substring(start, end - start);
        var isVersion11 = declaration.Contains("\"1.1\"") || declaration.Contains("'1.1'");
        if (end == 0)
            return (text, false);

        var blanked = new string([.. text.Take(end).Select(static c => c is '\r' or '\n' ? c : ' ')]) + text.Substring(end);
        return (isVersion11 ? blanked.Replace('\u0085', '\n').Replace('\u2028', '\n') : blanked, isVersion11);
    }

    /// <summary>Finds the starts of instructions, comments and declarations, up to and with the root element.</summary>
    private static IEnumerable<int> Parts(string text)
    {
        var at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while ((at = SkipSpace(text, at)) < text.Length && text[at] == '<' && at + 1 < text.Length)
        {
            yield return at;
            if (text[at + 1] == '?')
                at = After(text, "?>", at);
            else if (Stands(text, at, "<!--"))
                at = After(text, "-->", at);
            else if (text[at + 1] == '!')
                at = AfterDeclaration(text, at);
            else
                yield break;
        }
    }

    /// <summary>
    /// Gets the address of declarations outside the file that its document type declaration refers to: of an external subset, or
    /// of a parameter entity; null for none. It is never asked for.
    /// </summary>
    public static string? OuterDeclarations(string text)
    {
        var start = DocumentType(text);
        if (start < 0)
            return null;

        var declaration = text.Substring(start, AfterDeclaration(text, start) - start);
        var found = Subset.Match(declaration);
        if (!found.Success)
            found = Outer.Match(declaration);

        return found.Success ? found.Groups["address"].Value : null;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
            at++;

        return at;
    }

    private static bool Stands(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static int After(string text, string end, int at)
    {
        var found = text.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + end.Length;
    }

    /// <summary>A document type declaration can hold declarations of its own in square brackets.</summary>
    public static int AfterDeclaration(string text, int at)
    {
        var end = text.IndexOf('>', at);
        var subset = text.IndexOf('[', at);
        return subset >= 0 && subset < end ? After(text, ">", After(text, "]", subset)) : end < 0 ? text.Length : end + 1;
    }

    private static string? Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsSpace(text[end]) && text[end] is not ('>' or '/' or '?' or '!'))
            end++;

        return end == start ? null : text.Substring(start, end - start);
    }
}
