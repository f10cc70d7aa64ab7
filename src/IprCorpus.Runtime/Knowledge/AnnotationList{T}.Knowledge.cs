namespace IprCorpus.Runtime;

/// <content>What annotations say together.</content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Counts the pairs of keys that occur within the same annotation of another list, as entities do in a sentence or a
    /// quotation. A pair is counted once in each annotation; what has no key is left out, and so is a key with itself.
    /// </summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="TPlace">The generated record of the annotations within which things occur together.</typeparam>
    /// <param name="places">The annotations within which things occur together: a list, or a filter of one.</param>
    /// <param name="keyOf">Returns what an annotation of this list stands for, or null for nothing.</param>
    /// <returns>Pairs and counts, the most frequent first, and of equals the one that meets first.</returns>
    public IReadOnlyList<Cooccurrence<TKey>> CooccurrencesWithin<TKey, TPlace>(IAnnotationSource<TPlace> places, Func<T, TKey?> keyOf)
        where TKey : notnull
        where TPlace : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(keyOf);
        return Cooccurrences(places.ToAnnotationList().Select(CoveredBy), keyOf);
    }

    /// <summary>Counts the pairs of keys that occur in the same document, as <see cref="CooccurrencesWithin"/> counts them.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns what an annotation of this list stands for, or null for nothing.</param>
    /// <returns>Pairs and counts, the most frequent first, and of equals the one that meets first.</returns>
    public IReadOnlyList<Cooccurrence<TKey>> CooccurrencesInDocuments<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        return Cooccurrences(ByDocument(), keyOf);
    }

    /// <summary>Groups the annotations by document and by what they stand for. What has no key is in no chain.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns what an annotation of this list stands for, or null for nothing.</param>
    /// <returns>Chains, in the order in which they begin.</returns>
    public IReadOnlyList<Chain<TKey, T>> ChainsBy<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        var chains = new List<(TKey Key, List<int> Rows)>();
        foreach (var list in ByDocument())
        {
            var numbers = new Dictionary<TKey, int>();
            for (var i = 0; i < list.Count; i++)
            {
                if (keyOf(list[i]) is not { } key)
                {
                    continue;
                }

                if (!numbers.TryGetValue(key, out var number))
                {
                    numbers.Add(key, number = chains.Count);
                    chains.Add((key, []));
                }

                chains[number].Rows.Add(list.RowAt(i));
            }
        }

        return chains.ConvertAll(chain => new Chain<TKey, T>(chain.Key, new AnnotationList<T>(_table, [.. chain.Rows])));
    }

    private static List<Cooccurrence<TKey>> Cooccurrences<TKey>(IEnumerable<AnnotationList<T>> places, Func<T, TKey?> keyOf)
        where TKey : notnull
    {
        var numbers = new Dictionary<(TKey, TKey), int>();
        var pairs = new List<Cooccurrence<TKey>>();
        foreach (var place in places)
        {
            var keys = place.Select(keyOf).OfType<TKey>().Distinct().ToList();
            for (var second = 1; second < keys.Count; second++)
            {
                for (var first = 0; first < second; first++)
                {
                    Add(keys[first], keys[second]);
                }
            }
        }

        return [.. pairs.OrderByDescending(static pair => pair.Count)];

        void Add(TKey first, TKey second)
        {
            if (numbers.TryGetValue((first, second), out var number) || numbers.TryGetValue((second, first), out number))
            {
                pairs[number] = pairs[number] with { Count = pairs[number].Count + 1 };
            }
            else
            {
                numbers.Add((first, second), pairs.Count);
                pairs.Add(new(first, second, 1));
            }
        }
    }

    private IEnumerable<AnnotationList<T>> ByDocument()
    {
        for (var index = 0; index < Count;)
        {
            var (start, count) = PlacesIn(_table.DocumentOf(RowAt(index)));
            yield return new AnnotationList<T>(_table, _rows, start, count);
            index += count;
        }
    }
}
