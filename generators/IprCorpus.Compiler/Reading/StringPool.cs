namespace IprCorpus.Compiler.Reading;

/// <summary>
/// Lets equal short strings of a file share one instance: an annotation file says the same few keys, types and ids again
/// and again. A fixed table in which the newer string replaces the older, so that it costs next to nothing where it is no use.
/// </summary>
internal sealed class StringPool
{
    private const int MaxLength = 40;
    private readonly string?[] _slots = new string?[2048];

    public string Share(string value) => Share(value, 0, value.Length);

    /// <summary>A stretch of a text; where it is known already, nothing is allocated.</summary>
    public string Share(string text, int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);

        var hash = length;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);

        ref var slot = ref _slots[(hash ^ (hash >> 11)) & (_slots.Length - 1)];
        return slot is not null && slot.Length == length && string.CompareOrdinal(slot, 0, text, start, length) == 0
            ? slot
            : slot = text.Substring(start, length);
    }
}
