using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <content>Counts of words, and what follows from them. A word is a token that holds a letter or a digit.</content>
public sealed partial class CorpusTexts<T>
{
    /// <summary>Counts how often each word occurs.</summary>
    /// <param name="folding">The differences that do not count; none by default.</param>
    /// <returns>Words as the folding sees them and counts, the most frequent first.</returns>
    public FrequencyList<string> Frequencies(TextFolding folding = TextFolding.None)
    {
        var (classes, counts) = (Index.Folded(folding), new WordCounts(Index, folding));
        return new FrequencyList<string>(counts.NonZero.Select(number => new Frequency<string>(classes.TextOf(number), counts[number])));
    }

    /// <summary>Counts how often each key of a token occurs. Marks are tokens, too.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns the key of a token, such as its lemma; tokens whose key is null are left out.</param>
    /// <returns>Keys and counts, the most frequent first.</returns>
    public FrequencyList<TKey> Frequencies<TKey>(Func<TextToken<T>, TKey?> keyOf)
        where TKey : notnull => FrequencyList<TKey>.Of(Tokens.Select(keyOf));

    /// <summary>Counts how often each key of a token occurs. Marks are tokens, too.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns the key of a token, such as its lemma; tokens whose key is null are left out.</param>
    /// <returns>Keys and counts, the most frequent first.</returns>
    public FrequencyList<TKey> Frequencies<TKey>(Func<TextToken<T>, TKey?> keyOf)
        where TKey : struct => FrequencyList<TKey>.Of(Tokens.Select(keyOf).OfType<TKey>());

    /// <summary>Counts how often each sequence of n words occurs. No sequence goes across a mark or the end of a sentence.</summary>
    /// <param name="n">The number of words in a sequence.</param>
    /// <param name="folding">The differences that do not count; none by default.</param>
    /// <returns>Sequences, joined by a space, and counts, the most frequent first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">n is less than 1.</exception>
    public FrequencyList<string> NGrams(int n, TextFolding folding = TextFolding.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return NGramCounter.Count(Views, Index, n, folding);
    }

    /// <summary>
    /// Finds the words near a node. The window is counted in words, and does not go across the ends of the node's sentence.
    /// </summary>
    /// <param name="node">A word or phrase, found as <see cref="Find"/> finds it.</param>
    /// <param name="left">The number of words to the left that are near.</param>
    /// <param name="right">The number of words to the right that are near.</param>
    /// <param name="folding">The differences that do not count, of the node and of the words near it.</param>
    /// <returns>The words, the most strongly connected first by logDice, and of equals in ordinal order.</returns>
    /// <exception cref="ArgumentException">The node has nothing to look for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public IReadOnlyList<Collocation> Collocations(string node, int left = 5, int right = 5, TextFolding folding = TextFolding.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        var hits = PhraseSearch.LookUp(new Phrase(node, folding), Views, Index);
        return CollocationCounter.Count(Views, Index, hits, left, right, folding);
    }

    /// <summary>Compares how often each word occurs here and in other texts.</summary>
    /// <param name="reference">The other texts.</param>
    /// <param name="folding">The differences that do not count; none by default.</param>
    /// <returns>All words of both, the surest difference first by log-likelihood, and of equals in ordinal order.</returns>
    public IReadOnlyList<Keyword> KeywordsAgainst(CorpusTexts<T> reference, TextFolding folding = TextFolding.None)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var (here, there) = (Frequencies(folding), reference.Frequencies(folding));
        return
        [
            .. here.Concat(there).Select(static word => word.Key).Distinct()
                .Select(word => new Keyword(word, here.CountOf(word), there.CountOf(word), here.Total, there.Total))
                .OrderByDescending(static word => word.LogLikelihood).ThenBy(static word => word.Form, StringComparer.Ordinal),
        ];
    }

    /// <summary>Measures how evenly a word or phrase is spread over the documents, whose sizes are counted in words.</summary>
    /// <param name="phrase">The word or phrase, found as <see cref="Find"/> finds it.</param>
    /// <param name="folding">The differences that do not count; none by default.</param>
    /// <returns>The dispersion.</returns>
    /// <exception cref="ArgumentException">The phrase has nothing to look for.</exception>
    public Dispersion DispersionOf(string phrase, TextFolding folding = TextFolding.None)
    {
        var (counts, sizes) = (new int[Views.Length], new int[Views.Length]);
        foreach (var hit in PhraseSearch.LookUp(new Phrase(phrase, folding), Views, Index))
        {
            counts[hit.View]++;
        }

        for (var view = 0; view < sizes.Length; view++)
        {
            foreach (var form in Index.FormsIn(view))
            {
                sizes[view] += Index.IsWord(form) ? 1 : 0;
            }
        }

        return Dispersion.Of(counts, sizes);
    }
}
