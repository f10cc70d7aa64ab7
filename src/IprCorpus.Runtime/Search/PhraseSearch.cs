namespace IprCorpus.Runtime.Search;

/// <summary>Finds the places where a phrase stands, in document order, by reading the texts or by looking it up. Both find the same.</summary>
internal static class PhraseSearch
{
    /// <summary>Reads the texts: vectorised where nothing is folded, else from token to token.</summary>
    public static Hit[] Scan(Phrase phrase, TextView[] views)
    {
        var hits = new List<Hit>();
        for (var view = 0; view < views.Length; view++)
        {
            if (phrase.Folding == TextFolding.None)
            {
                ScanCharacters(phrase, views[view], view, hits);
            }
            else
            {
                ScanTokens(phrase, views[view], view, hits);
            }
        }

        return [.. hits];
    }

    /// <summary>Looks the phrase up: where it stands, it begins with a token that the phrase begins with, whole.</summary>
    public static Hit[] LookUp(Phrase phrase, TextView[] views, TokenIndex index)
    {
        var folded = index.Folded(phrase.Folding);
        var beginnings = new List<(int Form, int Length)>();
        for (var length = 1; length <= phrase.Folded.Length; length++)
        {
            if (folded.Find(phrase.Folded.AsSpan(0, length)) is var found && found >= 0)
            {
                beginnings.AddRange(folded.FormsOf(found).Select(form => (form, length)));
            }
        }

        var hits = new List<Hit>(beginnings.Count == 1 ? index.CountOf(beginnings[0].Form) : 0);
        foreach (var (form, length) in beginnings)
        {
            // Of a token that ends in white space, the next may take away some more.
            var read = phrase.Folded[length - 1] == ' ' ? 0 : length;
            AddPlaces(phrase, read, index.PlacesOf(form), views, index.FirstTokens, hits);
        }

        return beginnings.Count > 1 ? WithoutOverlaps(hits) : [.. hits];
    }

    private static void ScanCharacters(Phrase phrase, TextView view, int number, List<Hit> hits)
    {
        for (var start = 0; ;)
        {
            var found = view.Text.AsSpan(start).IndexOf(phrase.Folded, StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            start += found;
            var isHit = view.IsAligned(start, start + phrase.Folded.Length);
            if (isHit)
            {
                hits.Add(new Hit(number, start, start + phrase.Folded.Length));
            }

            start += isHit ? phrase.Folded.Length : 1;
        }
    }

    private static void ScanTokens(Phrase phrase, TextView view, int number, List<Hit> hits)
    {
        var (text, tokens, last) = (view.Text, view.Tokens, 0);
        for (var token = 0; token < tokens.Count; token++)
        {
            var start = tokens.StartOf(token);
            if (start >= last && phrase.EndAt(text, start, read: 0) is var end && end >= 0 && IsEnd(tokens, token, end))
            {
                hits.Add(new Hit(number, start, last = end));
            }
        }
    }

    private static void AddPlaces(Phrase phrase, int read, ReadOnlySpan<int> places, TextView[] views, int[] firstTokens, List<Hit> hits)
    {
        // Where the form is the phrase, and nothing unseen can follow it, the token is the place.
        var isWhole = read == phrase.Folded.Length && (phrase.Folding & Folding.Unseeing) == 0;
        var (view, firstToken, nextToken, last) = (-1, 0, 0, 0);
        var (text, tokens) = ("", default(SpanList));
        foreach (var place in places)
        {
            while (place >= nextToken)
            {
                view++;
                (firstToken, nextToken) = (firstTokens[view], firstTokens[view + 1]);
                (text, tokens, last) = (views[view].Text, views[view].Tokens, 0);
            }

            var token = place - firstToken;
            var start = tokens.StartOf(token);
            var end = start < last ? -1 : isWhole ? tokens.EndOf(token) : phrase.EndAt(text, read == 0 ? start : tokens.EndOf(token), read);
            if (end >= 0 && (isWhole || IsEnd(tokens, token, end)))
            {
                hits.Add(new Hit(view, start, last = end));
            }
        }
    }

    /// <summary>Determines whether a token, or one after it, ends at a position.</summary>
    private static bool IsEnd(SpanList tokens, int token, int end)
    {
        for (; token < tokens.Count && tokens.StartOf(token) < end; token++)
        {
            if (tokens.EndOf(token) == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In document order; of those that overlap, the first.</summary>
    private static Hit[] WithoutOverlaps(List<Hit> hits)
    {
        hits.Sort();
        var (view, last) = (-1, 0);
        hits.RemoveAll(hit =>
        {
            if (hit.View == view && hit.Start < last)
            {
                return true;
            }

            (view, last) = (hit.View, hit.End);
            return false;
        });
        return [.. hits];
    }
}
