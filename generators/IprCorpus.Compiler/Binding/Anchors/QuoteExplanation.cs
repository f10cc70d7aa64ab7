using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Explains why a quote matches nothing, or too much, and suggests what to write instead.</summary>
internal sealed class QuoteExplanation(DocumentText text, DiagnosticBag bag)
{
    /// <summary>The greatest number of places that a message lists.</summary>
    private const int Listed = 5;

    private readonly LineEndExplanation _lineEnds = new(text, bag);
    private readonly ContextExplanation _contexts = new(text, bag);
    private readonly NearestText _nearest = new(text);

    /// <summary>The quote with its context does not occur.</summary>
    public void Missing(SourceSelector selector, string prefix, string exact, string suffix)
    {
        var at = selector.Node;
        if (!bag.HasRoom)
            bag.Add(AnchorRules.QuoteNotFound, at.Start, at.End);
        else if (!_lineEnds.Explain(selector, prefix, exact, suffix))
            MissingWords(selector, prefix, exact, suffix);
    }

    private void MissingWords(SourceSelector selector, string prefix, string exact, string suffix)
    {
        var at = selector.Node;
        if (prefix.Length + suffix.Length > 0 && exact.Length > 0 && text.Search.FindAll(exact, QuoteBinder.MaxPlaces) is { Count: > 0 } places)
            _contexts.Explain(selector, prefix, exact, suffix, [.. places]);
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

    private void Similar(SourceNode at, string quote, TextRange range)
    {
        var actual = text.Slice(range.Start, range.End);
        bag.Add(
            AnchorRules.QuoteSpelledDifferently, at.Start, at.End, Messages.Excerpt(quote), QuoteDifference.Of(actual, quote),
            text.PositionOf(range.Start), Messages.Yaml(actual));
    }

    private void NotFound(SourceNode at, string quote)
    {
        var nearest = _nearest.Find(quote) is { } range
            ? $"; the most similar text is {Messages.Yaml(text.Slice(range.Start, range.End))} at {text.PositionOf(range.Start)}"
            : ", nor anything like it";
        bag.Add(AnchorRules.QuoteNotFound, at.Start, at.End, Messages.Excerpt(quote), nearest);
    }

    /// <summary>A place of a quote that is spelled a little differently there. A single word is looked for as a word, not in others.</summary>
    private TextRange? FindFolded(string quote)
    {
        var pattern = FoldedText.Fold(quote, Folding.All).Value;
        if (pattern.Trim().Length == 0)
            return null;

        TextRange? first = null;
        var (folded, count) = (text.Folded, 0);
        for (var place = Next(0); place >= 0 && count++ < QuoteBinder.MaxPlaces; place = Next(place + 1))
        {
            var range = new TextRange(folded.PlaceOf(place), folded.PlaceOf(place + pattern.Length));
            if (!text.CutsWord(range.Start) && !text.CutsWord(range.End))
                return range;

            first ??= range;
        }

        return pattern.Any(char.IsWhiteSpace) ? first : null;

        int Next(int from) => from + pattern.Length <= folded.Value.Length ? folded.Value.IndexOf(pattern, from, StringComparison.Ordinal) : -1;
    }
}
