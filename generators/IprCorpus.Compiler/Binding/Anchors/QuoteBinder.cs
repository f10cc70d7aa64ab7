using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Finds the place that a quote with its context means. Of several, those at the edges of words are meant, where there are any.</summary>
internal sealed class QuoteBinder(DocumentText text, OffsetRule offsets, AnchorGranularity granularity, DiagnosticBag bag)
{
    /// <summary>The number of places that are looked at; each costs a search, and a file has room for a thousand messages.</summary>
    public const int MaxPlaces = 1_000;

    private readonly QuoteExplanation _explanation = new(text, bag);

    /// <summary>The range of the quote; null after an error.</summary>
    public TextRange? Bind(SourceSelector selector)
    {
        var (prefix, suffix) = (selector.Prefix?.Text ?? string.Empty, selector.Suffix?.Text ?? string.Empty);
        if (selector.Exact is not { Text: var exact })
            return Incomplete(selector, "A quote needs 'exact': 'prefix' and 'suffix' only say where it stands");

        if (exact.Length == 0 && prefix.Length + suffix.Length == 0)
            return Incomplete(selector, "An empty quote marks a point; say which one with 'prefix', 'suffix' or both");

        var pattern = prefix.Length + suffix.Length == 0 ? exact : prefix + exact + suffix;
        var place = text.Search.FindOnly(pattern);
        if (place >= 0)
            return new TextRange(place + prefix.Length, place + prefix.Length + exact.Length);

        if (place == -1)
        {
            if (offsets.HasCopies && FindCopy(prefix, exact, suffix) is { } copied)
                return copied;

            _explanation.Missing(selector, prefix, exact, suffix);
            return null;
        }

        var places = PlacesOf(pattern, prefix.Length, exact.Length);
        if (places.Count == 1)
            return new TextRange(places[0], places[0] + exact.Length);

        _explanation.Ambiguous(selector, pattern, places, exact.Length);
        return null;
    }

    /// <summary>The one place where a copied quote stands with other white space; null where there is none or several.</summary>
    public TextRange? FindCopy(string prefix, string exact, string suffix)
    {
        var pattern = FoldedText.Fold(prefix + exact + suffix, Folding.WhiteSpace).Value;
        if (pattern.Trim().Length == 0)
            return null;

        var spaced = text.Spaced;
        var place = spaced.Value.IndexOf(pattern, StringComparison.Ordinal);
        if (place < 0 || spaced.Value.IndexOf(pattern, place + 1, StringComparison.Ordinal) >= 0)
            return null;

        var (before, through) = (FoldedText.Fold(prefix, Folding.WhiteSpace).Value.Length, FoldedText.Fold(prefix + exact, Folding.WhiteSpace).Value.Length);
        return new TextRange(spaced.PlaceOf(place + before), spaced.PlaceOf(place + through));
    }

    /// <summary>
    /// The places of a quote that occurs more than once: those at the edges of words where there are any, for the others are parts of
    /// other words.
    /// </summary>
    private List<int> PlacesOf(string pattern, int before, int length)
    {
        var places = text.Search.FindAll(pattern, MaxPlaces).Select(place => place + before).ToList();
        if (length == 0 || granularity == AnchorGranularity.Character)
            return places;

        var atEdges = places.FindAll(place => !text.CutsWord(place) && !text.CutsWord(place + length));

        // Of more places than are looked at, one more can be at the edges of a word.
        return atEdges.Count == 0 || atEdges.Count == 1 && places.Count == MaxPlaces ? places : atEdges;
    }

    private TextRange? Incomplete(SourceSelector selector, string message)
    {
        bag.Add(AnchorRules.IncompleteSelector, selector.Node.Start, selector.Node.End, message);
        return null;
    }
}
