namespace IprCorpus.Runtime.Search;

/// <summary>What a line of a concordance is sorted by: words, compared where they stand in the text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Where the words stand, the most important first; a point, where there is none.</param>
/// <param name="Index">The place of the line before, which decides between equals.</param>
internal readonly record struct SortKey(string Text, TextSpan[] Words, int Index) : IComparable<SortKey>
{
    public int CompareTo(SortKey other)
    {
        var order = CompareTo(other, StringComparison.OrdinalIgnoreCase);
        order = order != 0 ? order : CompareTo(other, StringComparison.Ordinal);
        return order != 0 ? order : Index.CompareTo(other.Index);
    }

    private int CompareTo(SortKey other, StringComparison comparison)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var order = Text.AsSpan(Words[i].Start, Words[i].Length).CompareTo(other.Text.AsSpan(other.Words[i].Start, other.Words[i].Length), comparison);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
