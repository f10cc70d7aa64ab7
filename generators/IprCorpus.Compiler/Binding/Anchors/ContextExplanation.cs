using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Explains that a quote is in the text, but not between its prefix and its suffix.</summary>
internal sealed class ContextExplanation(DocumentText text, DiagnosticBag bag)
{
    /// <summary>The number of characters beside the quote that are shown at least.</summary>
    private const int Shown = 12;

    /// <summary>Longer white space is a layout, and nobody has forgotten a blank there.</summary>
    private const int MaxSpace = 64;

    /// <param name="places">The places of the quote without its context.</param>
    public void Explain(SourceSelector selector, string prefix, string exact, string suffix, IReadOnlyList<int> places)
    {
        // The occurrence that most of the context fits is the one that was meant.
        var place = places.OrderByDescending(place => (int)FitBefore(place, prefix) + (int)FitAfter(place + exact.Length, suffix)).First();
        var (before, after) = (FitBefore(place, prefix), FitAfter(place + exact.Length, suffix));
        var start = Math.Max(0, place - Math.Max(prefix.Length, Shown));
        var end = Math.Min(text.Value.Length, place + exact.Length + Math.Max(suffix.Length, Shown));
        var wrong = before != Fit.Exact ? selector.Prefix! : selector.Suffix!;
        var advice = (before == Fit.ButSpace ? AdviceBefore(place, prefix) : string.Empty)
            + (after == Fit.ButSpace ? AdviceAfter(place + exact.Length, suffix) : string.Empty);
        bag.Add(
            AnchorRules.ContextNotFound, wrong.Start, wrong.End, Messages.Excerpt(exact), text.PositionOf(place),
            Messages.Yaml(text.Slice(start, place)), Messages.Yaml(text.Slice(place + exact.Length, end)), advice);
    }

    private Fit FitBefore(int place, string prefix) =>
        Ordinal.StandsAt(text.Value, place - prefix.Length, prefix) ? Fit.Exact
        : prefix.TrimEnd() is { Length: > 0 } words && Ordinal.StandsAt(text.Value, SpaceStart(place) - words.Length, words) ? Fit.ButSpace
        : Fit.None;

    private Fit FitAfter(int place, string suffix) =>
        Ordinal.StandsAt(text.Value, place, suffix) ? Fit.Exact
        : suffix.TrimStart() is { Length: > 0 } words && Ordinal.StandsAt(text.Value, SpaceEnd(place), words) ? Fit.ButSpace
        : Fit.None;

    private string AdviceBefore(int place, string prefix)
    {
        var (words, space) = (prefix.TrimEnd(), text.Slice(SpaceStart(place), place));
        return Advice("prefix", "end", words.Length == prefix.Length, space, words + space);
    }

    private string AdviceAfter(int place, string suffix)
    {
        var (words, space) = (suffix.TrimStart(), text.Slice(place, SpaceEnd(place)));
        return Advice("suffix", "beginning", words.Length == suffix.Length, space, space + words);
    }

    private static string Advice(string key, string side, bool lacksSpace, string space, string right) =>
        $"; the {key} {(lacksSpace ? "lacks " + NameOf(space) : "has other white space than the text")} at its {side}: write {key}: {Messages.Yaml(right)}";

    private static string NameOf(string space) => space == " " ? "a blank" : space.IndexOfAny(LineMap.LineEnds) >= 0 ? "a line end" : "white space";

    private int SpaceStart(int place)
    {
        var start = place;
        while (start > 0 && place - start < MaxSpace && char.IsWhiteSpace(text.Value[start - 1]))
            start--;

        return start;
    }

    private int SpaceEnd(int place)
    {
        var end = place;
        while (end < text.Value.Length && end - place < MaxSpace && char.IsWhiteSpace(text.Value[end]))
            end++;

        return end;
    }

    /// <summary>The ways in which a context fits a place, the better the higher.</summary>
    private enum Fit
    {
        None,
        ButSpace,
        Exact,
    }
}
