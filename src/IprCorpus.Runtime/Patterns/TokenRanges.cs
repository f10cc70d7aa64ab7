namespace IprCorpus.Runtime.Patterns;

/// <summary>
/// Stretches of tokens, half-open, in the order of where they begin, and then of the annotations that they belong to. Queries
/// take logarithmic time unless they say otherwise.
/// </summary>
internal sealed class TokenRanges
{
    private (int First, int Row, int End)[] _ranges = [];
    private int[] _latestEnds = [];
    private int[] _sortedEnds = [];
    private bool _hasLatestEnds;
    private bool _hasSortedEnds;
    private bool _isUnsorted;

    public int Count { get; private set; }

    public int First(int range) => _ranges[range].First;

    public int End(int range) => _ranges[range].End;

    /// <summary>The annotation that a stretch belongs to.</summary>
    public int Row(int range) => _ranges[range].Row;

    public void Clear()
    {
        Count = 0;
        _hasLatestEnds = _hasSortedEnds = _isUnsorted = false;
    }

    public void Add((int First, int End) range, int row)
    {
        if (Count == _ranges.Length)
        {
            Array.Resize(ref _ranges, Math.Max(8, 2 * Count));
        }

        _isUnsorted |= Count > 0 && _ranges[Count - 1].First > range.First;
        _ranges[Count++] = (range.First, row, range.End);
    }

    /// <summary>Adds a fragment of an annotation, after those before it in the text; fragments whose tokens meet are one stretch.</summary>
    public void AddFragment((int First, int End) range, int row)
    {
        if (Count > 0 && _ranges[Count - 1].Row == row && range.First <= _ranges[Count - 1].End)
        {
            _ranges[Count - 1].End = Math.Max(_ranges[Count - 1].End, range.End);
        }
        else
        {
            Add(range, row);
        }
    }

    /// <summary>Puts them in order, which queries rely on; most are added in it.</summary>
    public void Sort()
    {
        if (_isUnsorted)
        {
            _ranges.AsSpan(0, Count).Sort();
        }
    }

    /// <summary>The first that begins at a token or later.</summary>
    public int FirstFrom(int token)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Determines whether one ends before a token.</summary>
    public bool HasEnd(int token)
    {
        if (!_hasSortedEnds)
        {
            Grow(ref _sortedEnds);
            for (var range = 0; range < Count; range++)
            {
                _sortedEnds[range] = _ranges[range].End;
            }

            _sortedEnds.AsSpan(0, Count).Sort();
            _hasSortedEnds = true;
        }

        return _sortedEnds.AsSpan(0, Count).BinarySearch(token) >= 0;
    }

    /// <summary>Determines whether one holds all tokens from one to before another.</summary>
    public bool Covers(int first, int end)
    {
        if (!_hasLatestEnds)
        {
            Grow(ref _latestEnds);
            var latest = 0;
            for (var range = 0; range < Count; range++)
            {
                _latestEnds[range] = latest = Math.Max(latest, _ranges[range].End);
            }

            _hasLatestEnds = true;
        }

        var after = FirstFrom(first + 1);
        return after > 0 && _latestEnds[after - 1] >= end;
    }

    /// <summary>Determines whether one is from a token to before another, found in time linear in how many begin there.</summary>
    public bool LiesIn(int first, int end)
    {
        for (var range = FirstFrom(first); range < Count && _ranges[range].First <= end; range++)
        {
            if (_ranges[range].End <= end)
            {
                return true;
            }
        }

        return false;
    }

    private void Grow(ref int[] ends)
    {
        if (ends.Length < Count)
        {
            ends = new int[_ranges.Length];
        }
    }
}
