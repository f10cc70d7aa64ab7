using System.Net;
using System.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>The words of HTML as a browser counts them: without tags, comments, and what it does not show; references to characters are the
/// characters.</summary>
internal static class HtmlText
{
    private static readonly string[] Hidden = ["script", "style", "head"];

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            open = open < 0 ? html.Length : open;
            text.Append(WebUtility.HtmlDecode(html.Substring(i, open - i)));
            i = open < html.Length ? AfterTag(html, open) : open;
        }

        return text.ToString();
    }

    private static int AfterTag(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            return After(html, "-->", at);

        var end = After(html, ">", at);
        foreach (var name in Hidden)
        {
            if (at + name.Length + 1 < html.Length && string.Compare(html, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !char.IsLetterOrDigit(html[at + 1 + name.Length]))
                return After(html, "</" + name + ">", end);
        }

        return end;
    }

    private static int After(string html, string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }
}
