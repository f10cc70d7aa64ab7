using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds the part of a text that is most like a quote which does not occur in it. Sequences that both share vote for where
/// the quote would be; only there is it compared edit by edit, so that the cost does not grow with the text.
/// </summary>
internal static class NearestText
{
    private const int MaxQuote = 240;
    private const int Common = 64;
    private const int Bucket = 16;

    /// <summary>The most similar part; null where less than half of the quote is found.</summary>
    public static TextRange? Find(TextSearch search, string quote)
    {
        if (quote.Length > MaxQuote)
            quote = quote.Substring(0, MaxQuote);

        if (quote.Length < ShingleIndex.Width || Vote(search.Index, quote) is not { } place)
            return null;

        var start = Math.Max(0, place - Bucket);
        var end = Math.Min(search.Text.Length, place + quote.Length + (quote.Length / 4) + (2 * Bucket));
        return Align(search.Text, start, end, quote);
    }

    /// <summary>Finds the most likely start of a quote by votes of its parts; the first such place among equals.</summary>
    private static int? Vote(ShingleIndex index, string quote)
    {
        var votes = new Dictionary<int, int>();
        for (var limit = Common; votes.Count == 0 && limit <= Common * 16; limit *= 4)
        {
            for (var i = 0; i + ShingleIndex.Width <= quote.Length; i++)
            {
                if (index.CountOf(quote, i) > limit)
                    continue;

                for (var place = index.First(quote, i); place >= 0; place = index.Next(place))
                {
                    var bucket = (place - i) / Bucket;
                    votes[bucket] = votes.TryGetValue(bucket, out var count) ? count + 1 : 1;
                }
            }
        }

        int? best = null;
        foreach (var vote in votes)
        {
            if (best is not { } leader || vote.Value > votes[leader] || vote.Value == votes[leader] && vote.Key < leader)
                best = vote.Key;
        }

        return best * Bucket;
    }

    /// <summary>The part of a window that needs the fewest edits to become the quote.</summary>
    private static TextRange? Align(string text, int start, int end, string quote)
    {
        // One row for each character of the window; a match may begin and end anywhere in it.
        var columns = quote.Length + 1;
        var (previous, current) = (new (int Cost, int Start)[columns], new (int Cost, int Start)[columns]);
        for (var j = 0; j < columns; j++)
            previous[j] = (j, start);

        var best = (Cost: int.MaxValue, Start: start, End: start);
        for (var i = start; i < end; i++)
        {
            current[0] = (0, i + 1);
            for (var j = 1; j < columns; j++)
            {
                var (cost, from) = (previous[j - 1].Cost + (text[i] == quote[j - 1] ? 0 : 1), j == 1 ? i : previous[j - 1].Start);
                if (previous[j].Cost + 1 < cost)
                    (cost, from) = (previous[j].Cost + 1, previous[j].Start);
                if (current[j - 1].Cost + 1 < cost)
                    (cost, from) = (current[j - 1].Cost + 1, current[j - 1].Start);

                current[j] = (cost, from);
            }

            if (current[quote.Length].Cost < best.Cost)
                best = (current[quote.Length].Cost, current[quote.Length].Start, i + 1);

            (previous, current) = (current, previous);
        }

        return best.Cost <= quote.Length / 2 && best.End > best.Start ? new TextRange(best.Start, best.End) : null;
    }
}
