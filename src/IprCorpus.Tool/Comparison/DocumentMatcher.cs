using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Comparison;

/// <summary>
/// Finds the document of one corpus that is a document of another: the one with its id, else the one with its text, else the one
/// whose words are mostly the same. Each document is found once.
/// </summary>
internal static class DocumentMatcher
{
    /// <summary>The least share of different words that two texts have in common when one was made from the other.</summary>
    private const double LeastSimilarity = 0.5;

    /// <summary>The most pairs of texts whose words are compared; beyond, only ids and equal texts tell.</summary>
    private const int MostPairs = 100_000;

    /// <returns>For each of the documents, the position of the one that it is among the others; -1 for none.</returns>
    public static int[] Match(IReadOnlyList<DocumentModel> documents, IReadOnlyList<DocumentModel> others)
    {
        var matches = Enumerable.Repeat(-1, documents.Count).ToArray();
        var free = new SortedSet<int>(Enumerable.Range(0, others.Count));
        MatchEqual(static document => document.Id);
        MatchEqual(static document => document.Text);
        MatchSimilar();
        return matches;

        void MatchEqual(Func<DocumentModel, string> key)
        {
            var byKey = free.GroupBy(other => key(others[other]), StringComparer.Ordinal).ToDictionary(static group => group.Key,
                static group => new Queue<int>(group), StringComparer.Ordinal);
            foreach (var i in Unmatched())
            {
                if (byKey.TryGetValue(key(documents[i]), out var candidates) && candidates.TryDequeue(out var other))
                {
                    Take(i, other);
                }
            }
        }

        void MatchSimilar()
        {
            if ((long)free.Count * Unmatched().Length > MostPairs)
            {
                return;
            }

            var wordsOf = free.ToDictionary(static other => other, other => Words(others[other].Text));
            foreach (var i in Unmatched())
            {
                var words = Words(documents[i].Text);
                var best = free.Select(other => (Other: other, Similarity: Similarity(words, wordsOf[other])))
                    .Where(static pair => pair.Similarity >= LeastSimilarity)
                    .OrderByDescending(static pair => pair.Similarity);
                foreach (var (other, _) in best.Take(1).ToList())
                {
                    Take(i, other);
                }
            }
        }

        int[] Unmatched() => [.. Enumerable.Range(0, documents.Count).Where(i => matches[i] < 0)];

        void Take(int document, int other)
        {
            matches[document] = other;
            free.Remove(other);
        }
    }

    private static HashSet<string> Words(string text) => [.. WordChunker.Instance.Chunk(text).Where(static piece => char.IsLetterOrDigit(piece[0]))];

    private static double Similarity(HashSet<string> words, HashSet<string> others)
    {
        var common = words.Count(others.Contains);
        return common == 0 ? 0 : (double)common / (words.Count + others.Count - common);
    }
}
