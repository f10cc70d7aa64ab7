namespace IprCorpus.Compiler.Reading;

/// <summary>Properties in a format that can repeat a key: then the key has a list of values.</summary>
internal sealed class SourceProperties
{
    private readonly List<SourceEntry> _entries = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>In the order in which their keys came first.</summary>
    public IReadOnlyList<SourceEntry> Entries => _entries;

    public void Add(SourceEntry property)
    {
        if (!_positions.TryGetValue(property.Key.Text, out var position))
        {
            _positions.Add(property.Key.Text, _entries.Count);
            _entries.Add(property);
            return;
        }

        SourceNode[] added = property.Value is SourceList list ? list.Items : [property.Value];
        foreach (var item in added)
            _entries[position] = new SourceEntry(_entries[position].Key, Join(_entries[position].Value, item));
    }

    /// <summary>The text that a property has; null where it has none, or several.</summary>
    public string? Find(string key) => _positions.TryGetValue(key, out var position) && _entries[position].Value is SourceScalar scalar ? scalar.Text : null;

    public void Clear()
    {
        _entries.Clear();
        _positions.Clear();
    }

    /// <summary>The values of a key that is there several times.</summary>
    public static SourceNode Join(SourceNode earlier, SourceNode value)
    {
        SourceNode[] items = earlier is SourceList list ? [.. list.Items, value] : [earlier, value];
        return new SourceList(items, earlier.Start, value.End);
    }
}
