using System.Buffers;

namespace IprCorpus.Runtime.Spans;

/// <summary>
/// Collects the items that a query selects, as stretches of consecutive numbers, ascending. One stretch, the usual case,
/// takes no memory; more are kept in a pooled array, which <see cref="Dispose"/> gives back.
/// </summary>
/// <param name="excluded">An item that is never collected, or -1: what was asked about is not its own answer.</param>
/// <param name="alsoExcluded">Another such item, or -1.</param>
internal struct Stretches(int excluded, int alsoExcluded = -1) : IDisposable
{
    // The stretch that may still grow, then those before it, as pairs of bounds.
    private int _from;
    private int _to;
    private int[]? _closed;
    private int _closedLength;

    /// <summary>The number of items collected.</summary>
    public int Count { get; private set; }

    /// <summary>The number of stretches that they form.</summary>
    public readonly int StretchCount => Count == 0 ? 0 : (_closedLength / 2) + 1;

    /// <summary>A stretch by its place in the order: its first item, and the one after its last.</summary>
    public readonly (int From, int To) this[int stretch] =>
        stretch == _closedLength / 2 ? (_from, _to) : (_closed![stretch * 2], _closed[(stretch * 2) + 1]);

    /// <summary>Adds the items from one to before another; they are after all that were added before.</summary>
    public void Add(int from, int to)
    {
        var first = Math.Min((uint)excluded, (uint)alsoExcluded);
        var last = Math.Max((uint)excluded, (uint)alsoExcluded);
        from = AddUpTo(from, to, first);
        from = AddUpTo(from, to, last);
        AddAll(from, to);
    }

    /// <summary>Forgets what was collected, and excludes another item from now on.</summary>
    public void Restart(int newExcluded)
    {
        (excluded, alsoExcluded) = (newExcluded, -1);
        (Count, _closedLength) = (0, 0);
    }

    public void Dispose()
    {
        if (_closed is not null)
        {
            ArrayPool<int>.Shared.Return(_closed);
            _closed = null;
        }
    }

    private int AddUpTo(int from, int to, uint hole)
    {
        if (hole < (uint)from || hole >= (uint)to)
        {
            return from;
        }

        AddAll(from, (int)hole);
        return (int)hole + 1;
    }

    private void AddAll(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        if (Count == 0)
        {
            (_from, _to) = (from, to);
        }
        else if (from == _to)
        {
            _to = to;
        }
        else
        {
            Close();
            (_from, _to) = (from, to);
        }

        Count += to - from;
    }

    private void Close()
    {
        if (_closed is null || _closedLength == _closed.Length)
        {
            var grown = ArrayPool<int>.Shared.Rent(Math.Max(32, _closedLength * 2));
            _closed.AsSpan(0, _closedLength).CopyTo(grown);
            Dispose();
            _closed = grown;
        }

        _closed[_closedLength++] = _from;
        _closed[_closedLength++] = _to;
    }
}
