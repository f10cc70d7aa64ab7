using System.Text;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Writes texts so that Markdown shows them as they are.</summary>
internal static class Markdown
{
    /// <summary>Gets a text on one line in which nothing is markup.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var c in Messages.Safe(text))
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
                result.Append('\\');

            result.Append(c);
        }

        return result.ToString();
    }
}
