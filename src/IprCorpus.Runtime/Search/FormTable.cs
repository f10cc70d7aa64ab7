namespace IprCorpus.Runtime.Search;

/// <summary>Numbers words: equal ones alike, in the order in which the first of each came. A word that is there already is found without making a
/// string.</summary>
internal sealed class FormTable
{
    private readonly List<string> _forms = [];
    private int[] _buckets = new int[1024];
    private int[] _next = new int[1024];
    private int[] _hashes = new int[1024];

    public int Count => _forms.Count;

    public string this[int form] => _forms[form];

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, string.GetHashCode(word));

    /// <summary>The number of a word, which is given one if it has none.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = string.GetHashCode(word);
        var found = Find(word, hash);
        if (found >= 0)
        {
            return found;
        }

        var form = _forms.Count;
        if (form == _next.Length)
        {
            Grow();
        }

        _forms.Add(word.ToString());
        _hashes[form] = hash;
        Link(form);
        return form;
    }

    private int Find(ReadOnlySpan<char> word, int hash)
    {
        // Buckets and links hold numbers and one, so that an empty one is zero.
        for (var entry = _buckets[hash & (_buckets.Length - 1)]; entry > 0; entry = _next[entry - 1])
        {
            if (_hashes[entry - 1] == hash && word.SequenceEqual(_forms[entry - 1]))
            {
                return entry - 1;
            }
        }

        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _next, 2 * _next.Length);
        Array.Resize(ref _hashes, _next.Length);
        _buckets = new int[_next.Length];
        for (var form = 0; form < _forms.Count; form++)
        {
            Link(form);
        }
    }

    private void Link(int form)
    {
        ref var bucket = ref _buckets[_hashes[form] & (_buckets.Length - 1)];
        _next[form] = bucket;
        bucket = form + 1;
    }
}
