using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Editing;

/// <summary>
/// Finds where a quote stands that no longer fits: the same words in another context, the same words spelled differently, or else the
/// most similar ones.
/// </summary>
/// <param name="text">The text as it is now.</param>
internal sealed class QuotePlaces(DocumentText text)
{
    private const int Listed = 5;
    private const int LongestCompared = 4000;
    private const int Part = 200;

    /// <summary>Finds the places that can be meant, the likeliest first.</summary>
    /// <param name="exact">The quote.</param>
    /// <param name="prefix">The text before it, as it was; empty for none.</param>
    /// <param name="suffix">The text after it, as it was; empty for none.</param>
    /// <param name="isOnly">Whether there is one place, and no other comes near it.</param>
    public IReadOnlyList<TextRange> Find(string exact, string prefix, string suffix, out bool isOnly)
    {
        isOnly = false;
        if (exact.Length == 0)
            return [];

        var places = text.Search.FindAll(exact, Listed + 1).Select(place => new TextRange(place, place + exact.Length)).ToList();
        if (places.Count > 0)
        {
            var fitting = places.FindAll(range => FitsBefore(range, prefix) || FitsAfter(range, suffix));
            isOnly = places.Count == 1 || places.Count <= Listed && fitting.Count == 1;
            return fitting.Count > 0 ? fitting : places.Count <= Listed ? places : [];
        }

        if (Folded(exact) is { Count: > 0 } folded)
        {
            isOnly = folded.Count == 1;
            return folded;
        }

        if (Between(exact, prefix, suffix) is { } between)
        {
            isOnly = true;
            return [between];
        }

        return Nearest(exact, out isOnly) is { } nearest ? [nearest] : [];
    }

    /// <summary>Determines whether a text stands right before a range; an empty one stands nowhere.</summary>
    public bool FitsBefore(TextRange range, string prefix) => prefix.Length > 0 && Ordinal.StandsAt(text.Value, range.Start - prefix.Length, prefix);

    /// <summary>Determines whether a text stands right after a range; an empty one stands nowhere.</summary>
    public bool FitsAfter(TextRange range, string suffix) => suffix.Length > 0 && Ordinal.StandsAt(text.Value, range.End, suffix);

    private List<TextRange> Folded(string exact)
    {
        var pattern = FoldedText.Fold(exact, Folding.All).Value;
        var found = new List<TextRange>();
        if (pattern.Trim().Length == 0)
            return found;

        var folded = text.Folded;
        for (var at = folded.Value.IndexOf(pattern, StringComparison.Ordinal);
            at >= 0 && found.Count <= Listed;
            at = folded.Value.IndexOf(pattern, at + 1, StringComparison.Ordinal))
        {
            found.Add(new TextRange(folded.PlaceOf(at), folded.PlaceOf(at + pattern.Length)));
        }

        return found.Count <= Listed ? found : [];
    }

    // What stands between the old prefix and the old suffix, where each of them is there once and the words have not become others.
    private TextRange? Between(string exact, string prefix, string suffix)
    {
        if (prefix.Length < 3 || suffix.Length < 3 || text.Search.FindOnly(prefix) is not (>= 0 and var before)
            || text.Search.FindOnly(suffix) is not (>= 0 and var end))
            return null;

        var start = before + prefix.Length;
        return end > start && end - start <= 2 * exact.Length && Distance(text.Slice(start, end), exact) <= exact.Length / 2 ? new TextRange(start, end) : null;
    }

    private TextRange? Nearest(string exact, out bool isOnly)
    {
        isOnly = false;
        if (exact.Length > LongestCompared || FindNearest(text, exact) is not { } found)
            return null;

        var range = Trimmed(Widened(found), exact);
        var cost = Distance(text.Slice(range.Start, range.End), exact);
        if (cost > exact.Length * 2 / 5)
            return null;

        // A second place that is about as good makes the first a guess.
        var others = text.Value[..range.Start] + new string('\0', range.Length) + text.Value[range.End..];
        var second = FindNearest(new DocumentText(others), exact) is { } next ? Distance(others[next.Start..next.End], exact) : int.MaxValue;
        isOnly = cost <= Math.Max(1, exact.Length * 3 / 10) && second > cost + Math.Max(2, exact.Length / 5)
            && HasEdgesOf(text.Slice(range.Start, range.End), exact);
        return range;
    }

    // A long quote is looked for by its two ends.
    private static TextRange? FindNearest(DocumentText text, string exact)
    {
        var nearest = new NearestText(text);
        if (exact.Length <= Part)
            return nearest.Find(exact);

        if (nearest.Find(exact[..Part]) is not { } head || nearest.Find(exact[^Part..]) is not { } tail)
            return null;

        var length = tail.End - head.Start;
        return length > exact.Length / 2 && length < exact.Length * 2 ? new TextRange(head.Start, tail.End) : null;
    }

    private TextRange Widened(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start > 0 && IsWord(text.Value[start - 1]) && IsWord(text.Value[start]))
            start--;

        while (end < text.Value.Length && IsWord(text.Value[end - 1]) && IsWord(text.Value[end]))
            end++;

        while (end > start + 1 && char.IsWhiteSpace(text.Value[end - 1]))
            end--;

        while (start < end - 1 && char.IsWhiteSpace(text.Value[start]))
            start++;

        return new TextRange(start, end);
    }

    // Punctuation before the first word or after the last is none of the quote's where it had none.
    private TextRange Trimmed(TextRange range, string exact)
    {
        var (start, end) = (range.Start, range.End);
        while (char.IsLetterOrDigit(exact[0]) && start < end - 1 && !char.IsLetterOrDigit(text.Value[start]))
            start++;

        while (char.IsLetterOrDigit(exact[^1]) && end > start + 1 && !char.IsLetterOrDigit(text.Value[end - 1]))
            end--;

        return new TextRange(start, end);
    }

    // Where a quote begins or ends cannot be told once its first or last word has become another.
    private static bool HasEdgesOf(string found, string exact)
    {
        var (first, last) = (0, exact.Length);
        while (first < exact.Length && !char.IsLetterOrDigit(exact[first]))
            first++;

        while (first < exact.Length && char.IsLetterOrDigit(exact[first]))
            first++;

        while (last > 0 && !char.IsLetterOrDigit(exact[last - 1]))
            last--;

        while (last > 0 && char.IsLetterOrDigit(exact[last - 1]))
            last--;

        return found.StartsWith(exact[..first], StringComparison.Ordinal) && found.EndsWith(exact[last..], StringComparison.Ordinal);
    }

    private static int Distance(string a, string b) => a.Length > 2 * LongestCompared ? int.MaxValue : Spelling.Distance(a, b);

    // Scripts without spaces have no words to widen to.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
