using System.Text.RegularExpressions;
using IprCorpus.Runtime.Search;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <content>Concordances.</content>
public sealed partial class CorpusTexts<T>
{
    // To make an index takes as long as to read the texts so many times, as measured; to read them folded, so many times longer.
    private const int IndexCost = 40;
    private const int FoldedCost = 10;

    private int _spentReading;

    /// <summary>
    /// Finds every place where a word or phrase stands, in its context (KWIC). It stands there when it begins where a token
    /// begins and ends where one ends: <c>right</c> is not found in <c>copyright</c>. Places do not overlap.
    /// </summary>
    /// <param name="phrase">The words; white space around them does not count.</param>
    /// <param name="folding">The differences that do not count; none by default.</param>
    /// <returns>
    /// The lines in document order, after one pass over the texts, or a look at each place of the first word where there is
    /// an index.
    /// </returns>
    /// <exception cref="ArgumentException">The phrase has nothing to look for.</exception>
    public Concordance<T> Find(string phrase, TextFolding folding = TextFolding.None)
    {
        var sought = new Phrase(phrase, folding);
        return new Concordance<T>(Views, IsWorthAnIndex(folding) ? PhraseSearch.LookUp(sought, Views, Index) : PhraseSearch.Scan(sought, Views));
    }

    /// <summary>Finds every match of a regular expression, in its context. Matches of no length are left out.</summary>
    /// <param name="regex">The expression; with its own options, and its own limit of time.</param>
    /// <param name="wholeTokens">Whether to leave out what does not begin where a token begins and end where one ends.</param>
    /// <returns>The lines in document order.</returns>
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

    /// <summary>Shows annotations in their context.</summary>
    /// <param name="annotations">The annotations, in any order; those of other documents are left out.</param>
    /// <returns>The lines in document order.</returns>
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

    /// <summary>Determines whether there is an index, or as much has been spent on reading as one costs: so no program spends more than twice what it had
    /// to.</summary>
    private bool IsWorthAnIndex(TextFolding folding) =>
        _index is not null || Interlocked.Add(ref _spentReading, folding == TextFolding.None ? 1 : FoldedCost) > IndexCost;
}
