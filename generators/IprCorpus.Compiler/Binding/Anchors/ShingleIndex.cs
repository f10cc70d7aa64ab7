using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// An index of the places of each sequence of four characters in a text. It finds the occurrences of a longer one without
/// reading the whole text again. It takes eight bytes a character and is built once a text.
/// </summary>
internal sealed class ShingleIndex
{
    public const int Width = 4;

    private readonly string _text;
    private readonly int[] _heads;
    private readonly int[] _counts;
    private readonly int[] _next;

    public ShingleIndex(string text)
    {
        _text = text;
        var size = 256;
        while (size < text.Length && size < 1 << 20)
            size *= 2;

        _heads = new int[size];
        _counts = new int[size];
        _next = new int[Math.Max(0, text.Length - Width + 1)];
        for (var i = 0; i < size; i++)
            _heads[i] = -1;

        // From the end, so that each chain runs in text order.
        for (var i = _next.Length - 1; i >= 0; i--)
        {
            var slot = Slot(text, i);
            _next[i] = _heads[slot];
            _heads[slot] = i;
            _counts[slot]++;
        }
    }

    /// <summary>At most how often the four characters at a place of another text occur in this one.</summary>
    public int CountOf(string other, int at) => _counts[Slot(other, at)];

    /// <summary>The places of those four characters, or of some that hash alike, in text order; -1 ends.</summary>
    public int First(string other, int at) => _heads[Slot(other, at)];

    public int Next(int place) => _next[place];

    /// <summary>
    /// Adds the places of a pattern of at least four characters, in text order, until there are so many. False where all of
    /// the pattern is so common that reading the text is faster.
    /// </summary>
    public bool TryFind(string pattern, List<int> places, int limit)
    {
        const int Tried = 4096;
        const int CommonShare = 32;
        var rarest = 0;
        for (var i = 1; i <= Math.Min(pattern.Length - Width, Tried) && CountOf(pattern, rarest) > 0; i++)
        {
            if (CountOf(pattern, i) < CountOf(pattern, rarest))
                rarest = i;
        }

        if (CountOf(pattern, rarest) > _text.Length / CommonShare)
            return false;

        for (var place = First(pattern, rarest); place >= 0 && places.Count < limit; place = _next[place])
        {
            if (Ordinal.StandsAt(_text, place - rarest, pattern))
                places.Add(place - rarest);
        }

        return true;
    }

    private int Slot(string text, int at)
    {
        unchecked
        {
            var hash = text[at] + (text[at + 1] * 0x10001u) + (text[at + 2] * 0x9E3779B1u) + (text[at + 3] * 0x85EBCA6Bu);
            hash *= 0xC2B2AE35u;
            return (int)((hash ^ (hash >> 15)) & (uint)(_heads.Length - 1));
        }
    }
}
