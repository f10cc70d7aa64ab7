namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// Finds quotes in one text, code unit by code unit. Reads through the text while it is asked seldom, and makes an index
/// once the reading has cost as much as that: whatever the number of quotes, the work stays in proportion.
/// </summary>
internal sealed class TextSearch(string text)
{
    private const int ReadingsBeforeIndex = 32;

    private readonly List<int> _places = [];
    private ShingleIndex? _index;
    private int _readings;

    public string Text => text;

    public ShingleIndex Index => _index ??= new ShingleIndex(text);

    /// <summary>
    /// The place of a quote; -1 where it does not occur, -2 where it occurs more than once. Occurrences may overlap each other.
    /// </summary>
    public int FindOnly(string quote)
    {
        Find(quote, 2);
        return _places.Count switch { 0 => -1, 1 => _places[0], _ => -2 };
    }

    /// <summary>The places of a quote in text order, at most so many; valid until the next search.</summary>
    public IReadOnlyList<int> FindAll(string quote, int limit)
    {
        Find(quote, limit);
        return _places;
    }

    private void Find(string quote, int limit)
    {
        _places.Clear();
        if (quote.Length == 0)
            return;

        if (quote.Length >= ShingleIndex.Width && (_index is not null || ++_readings > ReadingsBeforeIndex) && Index.TryFind(quote, _places, limit))
            return;

        for (var at = text.IndexOf(quote, StringComparison.Ordinal);
            at >= 0;
            at = at + 1 < text.Length ? text.IndexOf(quote, at + 1, StringComparison.Ordinal) : -1)
        {
            _places.Add(at);
            if (_places.Count >= limit)
                break;
        }
    }
}
