using System.Text.RegularExpressions;
using IprCorpus.Runtime.Search;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <content>Concordances.</content>
public sealed partial class CorpusTexts<T>
{
    /// <summary>
    /// Every place where a word or phrase stands, in its context (KWIC). It stands there when it begins where a token begins
    /// and ends where one ends: <c>right</c> is not found in <c>copyright</c>. Places do not overlap.
    /// </summary>
    /// <param name="phrase">The words; white space around them does not count.</param>
    /// <param name="folding">Which differences do not count; none, unless asked for.</param>
    /// <exception cref="ArgumentException">The phrase has nothing to look for.</exception>
    public Concordance<T> Find(string phrase, TextFolding folding = TextFolding.None)
    {
        var sought = new Phrase(phrase, folding);
        var isFirst = _index is null && Interlocked.Increment(ref _searches) == 1;
        return new Concordance<T>(Views, isFirst ? Scan(sought) : LookUp(sought));
    }

    /// <summary>Every match of a regular expression, in its context. Matches of no length are left out.</summary>
    /// <param name="regex">The expression; with its own options, and its own limit of time.</param>
    /// <param name="wholeTokens">Whether to leave out what does not begin where a token begins and end where one ends.</param>
    /// <exception cref="RegexMatchTimeoutException">The expression has a limit of time, and took longer.</exception>
    public Concordance<T> Matches(Regex regex, bool wholeTokens = false)
    {
        ArgumentNullException.ThrowIfNull(regex);
        var hits = new List<Hit>();
        for (var view = 0; view < Views.Length; view++)
        {
            foreach (var match in regex.EnumerateMatches(Views[view].Text))
            {
                if (match.Length > 0 && (!wholeTokens || Views[view].IsAligned(match.Index, match.Index + match.Length)))
                {
                    hits.Add(new Hit(view, match.Index, match.Index + match.Length));
                }
            }
        }

        return new Concordance<T>(Views, [.. hits]);
    }

    /// <summary>Annotations in their context. Those of other documents are left out.</summary>
    public Concordance<T> Of(IEnumerable<CorpusAnnotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var views = new Dictionary<Block, int>();
        for (var view = 0; view < Views.Length; view++)
        {
            views.TryAdd(Views[view].Document.Content, view);
        }

        var hits = new List<Hit>();
        foreach (var annotation in annotations)
        {
            if (views.TryGetValue(annotation.Row.Block, out var view))
            {
                var (start, end) = Views[view].FromDocument(annotation.Span);
                hits.Add(new Hit(view, start, end));
            }
        }

        return new Concordance<T>(Views, [.. hits.Order()]);
    }

    private Hit[] Scan(Phrase phrase)
    {
        var hits = new List<Hit>();
        for (var view = 0; view < Views.Length; view++)
        {
            var text = Views[view].Text;
            for (var start = phrase.NextCandidate(text, 0); start >= 0; start = phrase.NextCandidate(text, start))
            {
                var end = phrase.EndAt(text, start);
                if (end >= 0 && Views[view].IsAligned(start, end))
                {
                    hits.Add(new Hit(view, start, end));
                    start = end;
                }
                else
                {
                    start++;
                }
            }
        }

        return [.. hits];
    }

    /// <summary>A place where the phrase stands begins with a token that the phrase begins with, whole.</summary>
    private Hit[] LookUp(Phrase phrase)
    {
        var folded = Index.Folded(phrase.Folding);
        var forms = new List<int>();
        for (var length = 1; length <= phrase.Folded.Length; length++)
        {
            if (folded.Find(phrase.Folded.AsSpan(0, length)) is var found && found >= 0)
            {
                forms.AddRange(folded.FormsOf(found));
            }
        }

        // Most phrases begin with one form; the places of several are merged.
        var places = forms.Count == 1 ? Index.PlacesOf(forms[0]) : Merge(forms);
        var hits = new List<Hit>(places.Length);
        var (view, lastEnd) = (0, 0);
        foreach (var place in places)
        {
            while (place >= Index.FirstTokens[view + 1])
            {
                (view, lastEnd) = (view + 1, 0);
            }

            var start = Views[view].Tokens.StartOf(place - Index.FirstTokens[view]);
            var end = start < lastEnd ? -1 : phrase.EndAt(Views[view].Text, start);
            if (end >= 0 && Views[view].Tokens.HasEnd(end))
            {
                hits.Add(new Hit(view, start, end));
                lastEnd = end;
            }
        }

        return [.. hits];
    }

    private ReadOnlySpan<int> Merge(List<int> forms)
    {
        var places = new List<int>();
        foreach (var form in forms)
        {
            places.AddRange(Index.PlacesOf(form));
        }

        places.Sort();
        return places.ToArray();
    }
}
