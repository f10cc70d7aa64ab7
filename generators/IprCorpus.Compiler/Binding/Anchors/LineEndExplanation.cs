using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Explains that a quote is in the text but for its line ends, as after git or an editor has converted one of the two files.</summary>
internal sealed class LineEndExplanation(DocumentText text, DiagnosticBag bag)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>Returns whether line ends are all that differs, which is then reported.</summary>
    public bool Explain(SourceSelector selector, string prefix, string exact, string suffix)
    {
        var quote = prefix + exact + suffix;
        if (quote.IndexOfAny(LineEnds) < 0)
            return false;

        var unified = text.Unified;
        var place = unified.Value.IndexOf(FoldedText.Fold(quote, Folding.LineEnds).Value, StringComparison.Ordinal);
        if (place < 0)
            return false;

        var (given, cures) = (string.Empty, new List<string>());
        var start = unified.PlaceOf(place);
        foreach (var (key, part) in ((string, string)[])[(SelectorReader.PrefixKey, prefix), (SelectorReader.ExactKey, exact),
            (SelectorReader.SuffixKey, suffix)])
        {
            var next = place + FoldedText.Fold(part, Folding.LineEnds).Value.Length;
            var found = text.Slice(unified.PlaceOf(place), unified.PlaceOf(next));
            if (found != part)
                (given, cures) = (given + part, [.. cures, key + ": " + Messages.Yaml(found)]);

            place = next;
        }

        if (cures.Count == 0)
            return false;

        var at = selector.Node;
        bag.Add(
            AnchorRules.OtherLineEnds, at.Start, at.End, Messages.Excerpt(quote), text.PositionOf(start),
            NameOf(text.Slice(start, unified.PlaceOf(place))), NameOf(given), Messages.List(cures));
        return true;
    }

    private static string NameOf(string part) => part.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "CR LF" : part.IndexOf('\r') >= 0 ? "CR" : "LF";
}
