using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Describes a difference between a quote and the text that readers hardly see.</summary>
internal static class QuoteDifference
{
    private static readonly (Folding Folding, string Name)[] Names =
    [
        (Folding.WhiteSpace, "white space"),
        (Folding.Case, "letter case"),
        (Folding.Punctuation, "quotation marks or dashes"),
        (Folding.Invisible, "invisible characters"),
        (Folding.Composition, "composed characters"),
    ];

    /// <summary>A sentence with a space before it; empty where the two differ in more than that.</summary>
    public static string Explain(string found, string quote)
    {
        if (FoldedText.Fold(found, Folding.All).Value != FoldedText.Fold(quote, Folding.All).Value)
            return string.Empty;

        return " They differ in " + Of(found, quote) + ".";
    }

    /// <summary>The ways in which two texts differ that are equal when all of them are folded, as words within a sentence.</summary>
    public static string Of(string found, string quote)
    {
        var folding = FoldedText.Between(found, quote);
        var names = Names.Where(pair => (folding & pair.Folding) != 0).Select(static pair => pair.Name).ToList();
        var words = names.Count == 0 ? "several of these at once: white space, letter case, punctuation" : Messages.List(names);
        return words + Details(folding, found, quote);
    }

    private static string Details(Folding folding, string found, string quote)
    {
        var details = new List<string>();
        if ((folding & (Folding.Invisible | Folding.WhiteSpace)) != 0)
        {
            if (OnlyIn(found, quote) is { Length: > 0 } inText)
                details.Add("the text has " + inText);

            if (OnlyIn(quote, found) is { Length: > 0 } inQuote)
                details.Add("the quote has " + inQuote);
        }

        if ((folding & Folding.Composition) != 0)
        {
            var isComposed = Composition.ToComposed(quote) is null;
            details.Add(isComposed ? "the text is decomposed there (NFD), the quote composed (NFC)"
                : "the text is composed there (NFC), the quote decomposed (NFD)");
        }

        return details.Count == 0 ? string.Empty : " (" + string.Join("; ", details) + ")";
    }

    /// <summary>The invisible characters of the one that the other has less often, each once.</summary>
    private static string OnlyIn(string one, string other)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in other)
            counts[c] = counts.TryGetValue(c, out var count) ? count + 1 : 1;

        var only = new List<string>();
        foreach (var c in one)
        {
            if (counts.TryGetValue(c, out var left) && left > 0)
                counts[c] = left - 1;
            else if (InvisibleCharacters.Contains(c) && !only.Contains(InvisibleCharacters.Describe(c)))
                only.Add(InvisibleCharacters.Describe(c));
        }

        return Messages.List(only);
    }
}
