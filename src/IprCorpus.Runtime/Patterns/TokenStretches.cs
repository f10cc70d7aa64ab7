namespace IprCorpus.Runtime.Patterns;

/// <summary>The tokens of one document after another, as spans in text order, and the stretches of them that other spans touch.</summary>
internal abstract class TokenStretches
{
    private int[] _starts = [];
    private int[] _ends = [];
    private bool _isRead;

    /// <summary>The number of tokens in the open document.</summary>
    public int Count { get; private set; }

    /// <summary>The start of a token.</summary>
    public abstract int Start(int token);

    /// <summary>The end of a token, exclusive.</summary>
    public abstract int End(int token);

    /// <summary>
    /// The tokens that share a character with a span, or have a point inside. A span that shares none has the empty
    /// stretch between the tokens around it.
    /// </summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        ReadSpans();
        var end = LowerBound(_starts, span.End);
        return (Math.Min(LowerBound(_ends, span.Start + 1), end), end);
    }

    /// <summary>From the start of a token to the end of the last of several; between tokens, a point.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        if (first == end)
        {
            var point = first < Count ? Start(first) : Count > 0 ? End(Count - 1) : 0;
            return new TextSpan(point, point);
        }

        var last = End(first);
        for (var token = first + 1; token < end; token++)
        {
            last = Math.Max(last, End(token));
        }

        return new TextSpan(Start(first), last);
    }

    /// <summary>Goes to a document of so many tokens.</summary>
    protected void Open(int count)
    {
        Count = count;
        _isRead = false;
    }

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
}
