using System.Runtime.InteropServices;

namespace IprCorpus.Parquet.Layers;

/// <summary>The spans of the layers of one document at a time, and which of them covers what.</summary>
internal sealed class DocumentLayers
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _selfAndBases;
    private readonly List<(int Start, int End, int Ordinal)>[] _spans;

    /// <param name="selfAndBases">For each annotation type the positions of itself and its bases.</param>
    public DocumentLayers(IReadOnlyList<IReadOnlyList<int>> selfAndBases)
    {
        _selfAndBases = selfAndBases;
        _spans = [.. selfAndBases.Select(static _ => new List<(int, int, int)>())];
    }

    public void Clear()
    {
        foreach (var spans in _spans)
        {
            spans.Clear();
        }
    }

    /// <summary>Adds the next annotation in document order.</summary>
    public void Add(int type, int start, int end, int ordinal)
    {
        foreach (var layer in _selfAndBases[type])
        {
            _spans[layer].Add((start, end, ordinal));
        }
    }

    /// <summary>
    /// The ordinal of the span of a flat layer that covers a stretch; null for none. Of two that a point is between, the second.
    /// </summary>
    public int? Covering(int layer, int start, int end)
    {
        var spans = CollectionsMarshal.AsSpan(_spans[layer]);
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && end <= spans[low - 1].End ? spans[low - 1].Ordinal : null;
    }
}
