namespace IprCorpus.Compiler.Reading.Yaml;

/// <summary>
/// Lets equal short strings of a file share one instance: an annotation file says the same few keys, types and ids again
/// and again. A fixed table in which the newer string replaces the older, so that it costs next to nothing where it is no use.
/// </summary>
internal sealed class StringPool
{
    private const int MaxLength = 40;
    private readonly string?[] _slots = new string?[2048];

    public string Share(string value)
    {
        if (value.Length is 0 or > MaxLength)
            return value;

        var hash = value.Length;
        foreach (var c in value)
            hash = unchecked((hash * 31) + c);

        ref var slot = ref _slots[(hash ^ (hash >> 11)) & (_slots.Length - 1)];
        return slot == value ? slot : slot = value;
    }
}
