using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds the part of a text that is most like a quote which does not occur in it: whole words that become the quote with the fewest
/// edits (optimal string alignment, letter case and kinds of white space apart). Quotes are aligned with the whole text as long as
/// that is cheap; then sequences that both share vote for where a quote would be, and only there it is aligned.
/// </summary>
internal sealed class NearestText(DocumentText text)
{
    private const int MaxQuote = 240;
    private const int Common = 64;
    private const int Bucket = 16;

    /// <summary>The number of cells of alignments with the whole text, for all quotes of a document: less than a second.</summary>
    private const int MaxCells = 50_000_000;

    private int _cells = MaxCells;

    /// <summary>The most similar part, the first among equals; null where nothing is near: more than a third of a short quote, two fifths of a long one,
    /// differ.</summary>
    public TextRange? Find(string quote)
    {
        if (quote.Length > MaxQuote)
            quote = Beginning(quote);

        if (LimitOf(quote) == 0)
            return null;

        if (text.Value.Length <= _cells / quote.Length)
        {
            _cells -= text.Value.Length * quote.Length;
            return Align(0, text.Value.Length, quote);
        }

        if (quote.Length < ShingleIndex.Width || Vote(text.Search.Index, quote) is not { } place)
            return null;

        var start = Math.Max(0, place - Bucket);
        var end = Math.Min(text.Value.Length, place + quote.Length + (quote.Length / 4) + (2 * Bucket));
        return Align(start, end, quote);
    }

    /// <summary>The number of edits up to which a part is like a quote.</summary>
    private static int LimitOf(string quote) => quote.Length switch
    {
        < 3 => 0,
        < 16 => Math.Max(1, quote.Length / 3),
        _ => quote.Length * 2 / 5,
    };

    private static string Beginning(string quote)
    {
        var end = MaxQuote;
        while (end > MaxQuote / 2 && WordEdges.CutsWord(quote, end))
            end--;

        return quote.Substring(0, end);
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

    /// <summary>The whole words of a window that need the fewest edits to become the quote; of as many, those that begin as it does.</summary>
    private TextRange? Align(int start, int end, string quote)
    {
        var letters = Array.ConvertAll(quote.ToCharArray(), Plain);
        var limit = LimitOf(quote);
        var columns = quote.Length + 1;

        // One row for each place of the window: the edits that each beginning of the quote needs to become what ends there, and where that starts.
        var (before, previous, current) = (new (int Cost, int Start)[columns], new (int Cost, int Start)[columns], new (int Cost, int Start)[columns]);
        for (var j = 0; j < columns; j++)
            previous[j] = (j, start);

        var best = (Score: int.MaxValue, Start: start, End: start);
        var last = '\0';
        for (var i = start; i < end; i++)
        {
            var c = Plain(text.Value[i]);
            current[0] = CanStart(i + 1) ? (0, i + 1) : (previous[0].Cost + 1, previous[0].Start);
            for (var j = 1; j < columns; j++)
            {
                var (cost, from) = (previous[j - 1].Cost + (c == letters[j - 1] ? 0 : 1), previous[j - 1].Start);
                if (previous[j].Cost + 1 < cost)
                    (cost, from) = (previous[j].Cost + 1, previous[j].Start);
                if (current[j - 1].Cost + 1 < cost)
                    (cost, from) = (current[j - 1].Cost + 1, current[j - 1].Start);
                if (j > 1 && i > start && c == letters[j - 2] && last == letters[j - 1] && before[j - 2].Cost + 1 < cost)
                    (cost, from) = (before[j - 2].Cost + 1, before[j - 2].Start);

                current[j] = (cost, from);
            }

            var (edits, first) = current[quote.Length];
            if (edits <= limit && first <= i && CanStart(first) && CanEnd(i + 1))
            {
                var score = (2 * edits) + (Plain(text.Value[first]) == letters[0] ? 0 : 1);
                if (score < best.Score)
                    best = (score, first, i + 1);
            }

            last = c;
            (before, previous, current) = (previous, current, before);
        }

        return best.End > best.Start ? new TextRange(best.Start, best.End) : null;
    }

    private bool CanStart(int place) =>
        !text.CutsWord(place) && place < text.Value.Length && !char.IsWhiteSpace(text.Value[place]) && !IsBehindApostrophe(place);

    /// <summary>Determines whether a place is behind an apostrophe within a word: the letter of a genitive begins nothing.</summary>
    private bool IsBehindApostrophe(int place) =>
        place > 1 && text.Value[place - 1] is '\'' or '\u2019' && char.IsLetter(text.Value[place]) && char.IsLetter(text.Value[place - 2]);

    private bool CanEnd(int place) => !text.CutsWord(place) && !char.IsWhiteSpace(text.Value[place - 1]);

    private static char Plain(char c) => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);
}
