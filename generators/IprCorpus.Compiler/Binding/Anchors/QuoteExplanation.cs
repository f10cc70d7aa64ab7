using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Explains why a quote matches nothing, or too much, and suggests what to write instead.</summary>
internal sealed class QuoteExplanation(DocumentText text, DiagnosticBag bag)
{
    /// <summary>The greatest number of places that a message lists.</summary>
    private const int Listed = 5;

    /// <summary>The quote with its context does not occur.</summary>
    public void Missing(SourceSelector selector, string prefix, string exact, string suffix)
    {
        var at = selector.Node;
        if (!bag.HasRoom)
            bag.Add(AnchorRules.QuoteNotFound, at.Start, at.End);
        else if (prefix.Length + suffix.Length > 0 && exact.Length > 0 && text.Search.FindAll(exact, QuoteBinder.MaxPlaces) is { Count: > 0 } places)
            WrongContext(selector, prefix, exact, suffix, [.. places]);
        else if (FindFolded(prefix + exact + suffix) is { } folded)
            Similar(at, prefix + exact + suffix, folded);
        else
            NotFound(at, exact.Length > 0 ? exact : prefix + suffix);
    }

    /// <summary>The quote with its context occurs more than once.</summary>
    /// <param name="places">The places that it can mean, in text order.</param>
    public void Ambiguous(SourceSelector selector, string pattern, List<int> places)
    {
        var length = selector.Exact!.Text.Length;
        var shown = bag.HasRoom ? places.Take(Listed).Select((place, i) => Place(places, i, length)).ToList() : [];
        if (places.Count > Listed)
            shown.Add(Messages.Number(places.Count - Listed) + (places.Count == QuoteBinder.MaxPlaces ? " and more" : string.Empty) + " others");

        var at = selector.Node;
        bag.Add(AnchorRules.QuoteAmbiguous, at.Start, at.End, Messages.Excerpt(pattern), Messages.Number(places.Count), string.Join("; ", shown));
    }

    private string Place(List<int> places, int index, int length)
    {
        var context = ContextSuggestion.For(text.Value, places, places[index], length);
        return "at " + text.PositionOf(places[index]) + " with " + (context.Length > 0 ? context : "occurrence: " + Messages.Number(index + 1));
    }

    private void WrongContext(SourceSelector selector, string prefix, string exact, string suffix, IReadOnlyList<int> places)
    {
        var place = places[0];
        foreach (var candidate in places)
        {
            // The occurrence that at least one side of the context fits is the one that was meant.
            if (prefix.Length > 0 && EndsAt(candidate, prefix) || suffix.Length > 0 && Ordinal.StandsAt(text.Value, candidate + exact.Length, suffix))
            {
                place = candidate;
                break;
            }
        }

        var start = Math.Max(0, place - Math.Max(prefix.Length, 12));
        var end = Math.Min(text.Value.Length, place + exact.Length + Math.Max(suffix.Length, 12));
        var wrong = prefix.Length > 0 && !EndsAt(place, prefix) ? selector.Prefix! : selector.Suffix!;
        bag.Add(
            AnchorRules.ContextNotFound, wrong.Start, wrong.End, Messages.Excerpt(exact), text.PositionOf(place),
            Messages.Yaml(text.Slice(start, place)), Messages.Yaml(text.Slice(place + exact.Length, end)));
    }

    private bool EndsAt(int place, string prefix) =>
        Ordinal.StandsAt(text.Value, place - prefix.Length, prefix);

    private void Similar(SourceNode at, string quote, TextRange range)
    {
        var actual = text.Slice(range.Start, range.End);
        bag.Add(
            AnchorRules.QuoteSpelledDifferently, at.Start, at.End, Messages.Excerpt(quote), QuoteDifference.Of(actual, quote),
            text.PositionOf(range.Start), Messages.Yaml(actual));
    }

    private void NotFound(SourceNode at, string quote)
    {
        var nearest = NearestText.Find(text.Search, quote) is { } range
            ? $"; the most similar text is {Messages.Yaml(text.Slice(range.Start, range.End))} at {text.PositionOf(range.Start)}"
            : ", nor anything like it";
        bag.Add(AnchorRules.QuoteNotFound, at.Start, at.End, Messages.Excerpt(quote), nearest);
    }

    private TextRange? FindFolded(string quote)
    {
        var pattern = FoldedText.Fold(quote, Folding.All).Value;
        if (pattern.Trim().Length == 0)
            return null;

        var folded = text.Folded;
        var place = folded.Value.IndexOf(pattern, StringComparison.Ordinal);
        return place < 0 ? null : new TextRange(folded.PlaceOf(place), folded.PlaceOf(place + pattern.Length));
    }
}
