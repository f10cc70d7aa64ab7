namespace IprCorpus.Parquet.Layers;

/// <summary>Collects <see cref="LayerFacts"/>, document after document. Takes memory for types, not for annotations.</summary>
internal sealed class LayerCensus
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _selfAndBases;
    private readonly DocumentLayers _layers;
    private readonly bool[] _isFlat;
    private readonly bool[] _hasPoints;
    private readonly bool[] _hasGaps;
    private readonly long[] _counts;
    private readonly bool[][] _covers;
    private readonly int[] _lastEnd;
    private readonly List<(int Type, int Start, int End)> _document = [];

    /// <param name="selfAndBases">For each annotation type the positions of itself and its bases.</param>
    public LayerCensus(IReadOnlyList<IReadOnlyList<int>> selfAndBases)
    {
        var types = selfAndBases.Count;
        _selfAndBases = selfAndBases;
        _layers = new DocumentLayers(selfAndBases);
        _isFlat = new bool[types];
        Array.Fill(_isFlat, true);
        _hasPoints = new bool[types];
        _hasGaps = new bool[types];
        _counts = new long[types];
        _covers = [.. selfAndBases.Select(_ => new bool[types])];
        _lastEnd = new int[types];
    }

    /// <summary>Adds the next annotation of the document, in document order.</summary>
    public void Add(int type, int start, int end, bool isDiscontinuous)
    {
        _counts[type]++;
        _hasPoints[type] |= start == end;
        _hasGaps[type] |= isDiscontinuous;
        foreach (var layer in _selfAndBases[type])
        {
            _isFlat[layer] &= !isDiscontinuous && start < end && start >= _lastEnd[layer];
            _lastEnd[layer] = Math.Max(_lastEnd[layer], end);
        }

        _layers.Add(type, start, end, _document.Count);
        _document.Add((type, start, end));
    }

    public void EndDocument()
    {
        for (var layer = 0; layer < _isFlat.Length; layer++)
        {
            if (!_isFlat[layer])
            {
                continue;
            }

            for (var ordinal = 0; ordinal < _document.Count; ordinal++)
            {
                var (type, start, end) = _document[ordinal];
                if (!_covers[layer][type] && !_selfAndBases[type].Contains(layer) && _layers.Covering(layer, start, end) is not null)
                {
                    _covers[layer][type] = true;
                }
            }
        }

        _layers.Clear();
        _document.Clear();
        Array.Clear(_lastEnd);
    }

    public LayerFacts ToFacts()
    {
        var instances = new long[_isFlat.Length];
        for (var type = 0; type < _counts.Length; type++)
        {
            foreach (var layer in _selfAndBases[type])
            {
                instances[layer] += _counts[type];
            }
        }

        return new LayerFacts([.. _isFlat.Select((flat, layer) => flat && instances[layer] > 0)], [.. _hasPoints], [.. _hasGaps], [.. _counts], [.. _covers]);
    }
}
