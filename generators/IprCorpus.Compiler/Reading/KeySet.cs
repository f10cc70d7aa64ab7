namespace IprCorpus.Compiler.Reading;

/// <summary>The keys of a mapping: compared one by one while they are few, which is nearly always, and hashed beyond.</summary>
internal struct KeySet
{
    private const int Few = 16;

    private Dictionary<string, int>? _starts;

    /// <summary>Gets or sets a value that indicates whether the first key has come again, and with it the keys of what is another mapping.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>False for a key that is already among the entries, with the place where it stands.</summary>
    public bool Add(string key, List<SourceEntry> entries, out int earlier)
    {
        earlier = -1;
        if (entries.Count < Few)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Text == key)
                {
                    earlier = entry.Key.Start;
                    return false;
                }
            }

            return true;
        }

        _starts ??= entries.ToDictionary(static entry => entry.Key.Text, static entry => entry.Key.Start, StringComparer.Ordinal);
        for (var i = _starts.Count; i < entries.Count; i++)
            _starts.Add(entries[i].Key.Text, entries[i].Key.Start);

        return !_starts.TryGetValue(key, out earlier);
    }
}
