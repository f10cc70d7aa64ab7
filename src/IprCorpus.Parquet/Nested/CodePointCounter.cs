namespace IprCorpus.Parquet.Nested;

/// <summary>Counts the code points before positions of a text.</summary>
internal sealed class CodePointCounter
{
    // The positions of the second halves of surrogate pairs, ascending.
    private readonly List<int> _seconds = [];

    public CodePointCounter(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text[index - 1], text[index]))
            {
                _seconds.Add(index);
            }
        }
    }

    /// <summary>Gets the number of code points that begin before a position.</summary>
    public int Before(int position)
    {
        var found = _seconds.BinarySearch(position);
        return position - (found < 0 ? ~found : found);
    }
}
