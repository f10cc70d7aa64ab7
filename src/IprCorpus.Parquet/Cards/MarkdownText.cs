using System.Text;

namespace IprCorpus.Parquet.Cards;

/// <summary>Text in Markdown: what a corpus says becomes no markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|!&~";

    /// <summary>The text on one line, with everything escaped that means something in Markdown or HTML.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                result.Append(' ');
            }
            else
            {
                result.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
            }
        }

        return result.ToString().Trim();
    }
}
