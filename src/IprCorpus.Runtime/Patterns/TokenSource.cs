namespace IprCorpus.Runtime.Patterns;

/// <summary>The tokens of compiled documents. The one thing that patterns know of where tokens come from.</summary>
internal abstract class TokenSource : TokenStretches
{
    /// <summary>Goes to a document.</summary>
    public void Open(CorpusDocument document) => Open(Read(document));

    /// <summary>Reads the tokens of a document and says how many there are.</summary>
    protected abstract int Read(CorpusDocument document);
<<<<<<< HEAD

    /// <summary>Starts ascend. So do ends, unless tokens are in each other; then the latest end so far stands for them.</summary>
    private void ReadSpans()
    {
        if (_isRead)
        {
            return;
        }

        if (_starts.Length < Count)
        {
            _starts = new int[Math.Max(Count, 2 * _starts.Length)];
            _ends = new int[_starts.Length];
        }

        var latest = 0;
        for (var token = 0; token < Count; token++)
        {
            _starts[token] = Start(token);
            _ends[token] = latest = Math.Max(latest, End(token));
        }

        _isRead = true;
    }

    private int LowerBound(int[] ascending, int value)
    {
        var found = ascending.AsSpan(0, Count).BinarySearch(value);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && ascending[found - 1] == value)
        {
            found--;
        }

        return found;
    }
=======
>>>>>>> main
}
