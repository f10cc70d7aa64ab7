namespace IprCorpus.Runtime.Search;

/// <summary>The counts of the words of an index, by their classes under a folding.</summary>
internal sealed class WordCounts
{
    private readonly int[] _counts;

    public WordCounts(TokenIndex index, TextFolding folding)
    {
        var classes = index.Folded(folding);
        _counts = new int[classes.Count];
        for (var form = 0; form < index.FormCount; form++)
        {
            _counts[classes.ClassOf[form]] += index.IsWord(form) ? index.CountOf(form) : 0;
        }
    }

    public int this[int number] => _counts[number];

    /// <summary>The classes that words are in.</summary>
    public IEnumerable<int> NonZero => Enumerable.Range(0, _counts.Length).Where(number => _counts[number] > 0);
}
