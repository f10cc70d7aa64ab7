using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Checks;

/// <summary>
/// Finds places where digits have probably been lost: a comma or a currency sign with nothing to belong to, two spaces within
/// a sentence. A zero-width annotation there says that it is known.
/// </summary>
internal static class LostDigitsCheck
{
    /// <summary>A text with more double spaces than this uses them to lay itself out.</summary>
    private const int MaxDoubleSpaces = 50;

    /// <summary>A text with more commas between spaces than this, and than commas at words, has its words set apart.</summary>
    private const int MaxLoneCommas = 8;

    private const int Context = 24;

    public static void Check(DocumentModel document, TextPlaces places, List<CorpusDiagnostic> found)
    {
        var text = document.Text;
        var candidates = new List<(int Start, int End)>();
        int doubleSpaces = 0, loneCommas = 0, commas = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' && text[i + 1] == ' ' && IsWithinSentence(text, i))
            {
                doubleSpaces++;
                candidates.Add((i, i + 2));
            }
            else if (c is ',' && char.IsLetterOrDigit(text[i - 1]))
            {
                commas++;
            }
            else if (c is ',' && text[i - 1] == ' ' && text[i + 1] == ' '
                || c is '$' or '€' or '£' or '¥' && text[i + 1] == ' ' && i + 2 < text.Length && char.IsLetter(text[i + 2]))
            {
                loneCommas += c == ',' ? 1 : 0;
                candidates.Add((c == ',' ? i - 1 : i, i + 1));
            }
        }

        if (candidates.Count == 0)
            return;

        var setsCommasApart = loneCommas > Math.Max(MaxLoneCommas, commas);
        var points = Points(document);
        foreach (var (start, end) in candidates)
        {
            var point = points.BinarySearch(start);
            if (point < 0)
                point = ~point;

            var isOfLayout = text[start] == ' ' && (text[start + 1] == ' ' ? doubleSpaces > MaxDoubleSpaces : setsCommasApart);
            if (isOfLayout || point < points.Count && points[point] <= end)
                continue;

            var excerpt = Excerpt(text, start, end);
            found.Add(CorpusDiagnostic.Of(CorpusRules.LostDigits, places.Locate(start, end), Messages.Excerpt(excerpt)));
            if (found.Count >= DiagnosticBag.Capacity)
                return;
        }
    }

    /// <summary>Exactly two spaces, after a word or comma and before a word.</summary>
    private static bool IsWithinSentence(string text, int at) =>
        at + 2 < text.Length && char.IsLetter(text[at + 2]) && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or ')');

    private static List<int> Points(DocumentModel document)
    {
        var points = new List<int>();
        foreach (var annotation in document.Annotations)
        {
            foreach (var fragment in annotation.Fragments)
            {
                if (fragment.Length == 0)
                    points.Add(fragment.Start);
            }
        }

        points.Sort();
        return points;
    }

    private static string Excerpt(string text, int start, int end)
    {
        var from = Math.Max(0, start - Context);
        while (from > 0 && from < start && char.IsLetterOrDigit(text[from - 1]))
            from++;

        var to = Math.Min(text.Length, end + Context);
        while (to < text.Length && to > end && char.IsLetterOrDigit(text[to]))
            to--;

        return text.Substring(from, to - from).Trim();
    }
}
