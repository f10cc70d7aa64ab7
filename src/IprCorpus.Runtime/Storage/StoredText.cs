using System.Text;

namespace IprCorpus.Runtime.Storage;

/// <summary>A document's text in place: as a string literal, or encoded in the memory of a resource.</summary>
internal readonly unsafe struct StoredText
{
    private readonly string? _literal;
    private readonly byte* _memory;
    private readonly int _length;
    private readonly bool _isUtf16;

    public StoredText(string literal) => _literal = literal;

    /// <param name="memory">Stays mapped as long as the store that the text belongs to.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="isUtf16">UTF-16 where that is shorter or the text has no other form (lone surrogates); otherwise UTF-8.</param>
    public StoredText(byte* memory, int length, bool isUtf16)
    {
        _memory = memory;
        _length = length;
        _isUtf16 = isUtf16;
    }

    /// <summary>The text: the literal itself, or a new string.</summary>
    public override string ToString() =>
        _literal ?? (_isUtf16 ? new string((char*)_memory, 0, _length / sizeof(char)) : Encoding.UTF8.GetString(_memory, _length));
}
