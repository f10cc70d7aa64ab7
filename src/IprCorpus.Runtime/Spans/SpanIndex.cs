using System.Buffers;

namespace IprCorpus.Runtime.Spans;

/// <summary>
/// An index of the ends of the spans of one slice, made when first needed: 5 to 6 bytes an item, and as much
/// again once a query asks for ends on both sides.
/// </summary>
internal sealed class SpanIndex
{
    private readonly int[] _ends;
    private EndOrder? _byEnd;

    public SpanIndex(in DocumentSlice slice)
    {
        _ends = new int[slice.To];
        for (var item = slice.From; item < _ends.Length; item++)
        {
            _ends[item] = slice.End(item);
        }

        Ends = new ExtremaTree(_ends);
    }

    /// <summary>The ends in document order.</summary>
    public ExtremaTree Ends { get; }

    /// <summary>Adds the items from one to before another that end between two positions, both inclusive.</summary>
    public void CollectByEnd(int from, int to, int minEnd, int maxEnd, ref Stretches found)
    {
        var (items, tree) = _byEnd ??= SortByEnd();
        var places = new Stretches(-1);
        tree.Collect(FirstEndingAt(items, minEnd), FirstEndingAt(items, maxEnd + 1), from, to - 1, ref places);
        if (places.Count > 0)
        {
            AddSorted(items, places, ref found);
        }

        places.Dispose();
    }

    private static void AddSorted(int[] items, in Stretches places, ref Stretches found)
    {
        var sorted = ArrayPool<int>.Shared.Rent(places.Count);
        var count = 0;
        for (var stretch = 0; stretch < places.StretchCount; stretch++)
        {
            var (first, end) = places[stretch];
            Array.Copy(items, first, sorted, count, end - first);
            count += end - first;
        }

        Array.Sort(sorted, 0, count);
        for (var i = 0; i < count; i++)
        {
            found.Add(sorted[i], sorted[i] + 1);
        }

        ArrayPool<int>.Shared.Return(sorted);
    }

    private EndOrder SortByEnd()
    {
        var items = new int[_ends.Length];
        for (var item = 0; item < items.Length; item++)
        {
            items[item] = item;
        }

        Array.Sort((int[])_ends.Clone(), items);
        return new EndOrder(items, new ExtremaTree(items));
    }

    private int FirstEndingAt(int[] items, int position)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ends[items[middle]] < position)
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

    /// <summary>The items in the order of their ends, and a tree over their numbers.</summary>
    private sealed record EndOrder(int[] Items, ExtremaTree Tree);
}
