using System.Text;

namespace IprCorpus.Html.Data;

/// <summary>Strings, each once, numbered from 0 in the order in which they were first asked for.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    /// <summary>Gets the number of a string.</summary>
    public int Of(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _strings.Count;
            _numbers.Add(text, number);
            _strings.Add(text);
        }

        return number;
    }

    /// <summary>Gets all strings as UTF-8, and how many bytes each of them takes.</summary>
    public (byte[] Bytes, Column Lengths) ToUtf8() => ToUtf8(_strings);

    /// <summary>Gets strings as UTF-8, and how many bytes each of them takes. Half a surrogate pair becomes U+FFFD, one code unit like itself.</summary>
    public static (byte[] Bytes, Column Lengths) ToUtf8(IEnumerable<string> strings)
    {
        using var bytes = new MemoryStream();
        var lengths = new Column();
        foreach (var text in strings)
        {
            var encoded = Encoding.UTF8.GetBytes(text);
            bytes.Write(encoded);
            lengths.Add(encoded.Length);
        }

        return (bytes.ToArray(), lengths);
    }
}
