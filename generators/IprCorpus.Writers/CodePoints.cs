namespace IprCorpus.Writers;

/// <summary>Converts positions in a text from UTF-16 code units to code points.</summary>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
                _pairs.Add(++i);
        }
    }

    /// <summary>How many code points lie before a position; a position inside a pair counts it.</summary>
    public int Before(int position)
    {
        var found = _pairs.BinarySearch(position);
        return position - (found < 0 ? ~found : found);
    }
}
