namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Makes an input that fails small enough to read: whole files go, then stretches of lines, then of characters.</summary>
internal static class Shrinker
{
    /// <param name="corpus">A corpus that fails.</param>
    /// <param name="fails">Whether a smaller one still fails in the same way.</param>
    public static RawCorpus Shrink(RawCorpus corpus, Func<RawCorpus, bool> fails)
    {
        foreach (var path in corpus.Files.Keys)
        {
            corpus = fails(corpus.Without(path)) ? corpus.Without(path) : corpus;
        }

        foreach (var path in corpus.Files.Keys)
        {
            corpus = ShrinkFile(corpus, path, fails);
        }

        return corpus;
    }

    private static RawCorpus ShrinkFile(RawCorpus corpus, string path, Func<RawCorpus, bool> fails)
    {
        RawCorpus With(List<string> lines) => corpus.With(path, LineMutations.Bytes(lines));
        var lines = Remove(LineMutations.Lines(corpus.Files[path]), rest => fails(With(rest)));
        for (var i = 0; i < lines.Count; i++)
        {
            List<string> WithLine(List<char> units) => [.. lines[..i], new string([.. units]), .. lines[(i + 1)..]];
            lines = WithLine(Remove([.. lines[i]], rest => fails(With(WithLine(rest)))));
        }

        return With(lines);
    }

    /// <summary>Takes away stretches, long ones first, as long as what remains still fails.</summary>
    private static List<T> Remove<T>(List<T> items, Func<List<T>, bool> fails)
    {
        for (var length = items.Count; length > 0; length /= 2)
        {
            for (var start = 0; start < items.Count;)
            {
                List<T> rest = [.. items[..start], .. items[Math.Min(items.Count, start + length)..]];
                if (fails(rest))
                {
                    items = rest;
                }
                else
                {
                    start += length;
                }
            }
        }

        return items;
    }
}
