using System.Globalization;
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
    private readonly QuoteCommentCheck _comments = new(text, bag);

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
        if (place == -1)
        {
            if (offsets.HasCopies && FindCopy(prefix, exact, suffix) is { } copied)
                return copied;

            _explanation.Missing(selector, prefix, exact, suffix);
            return null;
        }

        return place >= 0 && selector.Occurrence is null
            ? Found(selector, place + prefix.Length)
            : Choose(selector, pattern, [.. text.Search.FindAll(pattern, MaxPlaces).Select(place => place + prefix.Length)]);
    }

    /// <summary>The one of several places that a quote means; null after an error.</summary>
    private TextRange? Choose(SourceSelector selector, string pattern, List<int> places)
    {
        var meant = NotWithinWords(places, selector.Exact!.Text.Length);
        if (selector.Occurrence is { } occurrence)
        {
            if (int.TryParse(occurrence.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= meant.Count)
                return Found(selector, meant[number - 1]);

            var times = meant.Count == 1 ? "once" : Messages.Number(meant.Count) + (places.Count == MaxPlaces ? " times at least" : " times");
            bag.Add(AnchorRules.NoSuchOccurrence, occurrence.Start, occurrence.End, Messages.Excerpt(occurrence.Text), Messages.Excerpt(pattern), times);
            return null;
        }

        // Of more places than are looked at, a further one can stand by itself.
        if (meant.Count == 1 && places.Count < MaxPlaces)
            return Found(selector, meant[0]);

        _ = places.Exists(place => CheckComment(selector, place));
        _explanation.Ambiguous(selector, pattern, meant.Count == 1 ? places : meant);

        return null;
    }

    private TextRange Found(SourceSelector selector, int place)
    {
        CheckComment(selector, place);
        return new TextRange(place, place + selector.Exact!.Text.Length);
    }

    private bool CheckComment(SourceSelector selector, int place) =>
        offsets.HasHandwrittenQuotes && _comments.Check(selector.Exact!, place);

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

    /// <summary>The places at the edges of words where there are any, for the others are parts of other words; otherwise all.</summary>
    private List<int> NotWithinWords(List<int> places, int length)
    {
        if (length == 0 || granularity == AnchorGranularity.Character)
            return places;

        var whole = places.FindAll(place => !text.CutsWord(place) && !text.CutsWord(place + length));
        return whole.Count == 0 ? places : whole;
    }

    private TextRange? Incomplete(SourceSelector selector, string message)
    {
        bag.Add(AnchorRules.IncompleteSelector, selector.Node.Start, selector.Node.End, message);
        return null;
    }
}
