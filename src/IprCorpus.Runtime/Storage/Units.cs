using System.Runtime.CompilerServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>UTF-16 units where they lie: in a string literal, or in the memory of a resource. Never copied.</summary>
internal readonly unsafe struct Units
{
    private readonly string? _literal;
    private readonly char* _memory;
    private readonly int _length;

    public Units(string literal) => _literal = literal;

    /// <param name="memory">Stays mapped as long as the store that the units belong to.</param>
    /// <param name="length">In units.</param>
    public Units(char* memory, int length)
    {
        _memory = memory;
        _length = length;
    }

    /// <summary>The literal, or else where the memory begins.</summary>
    public (string? Literal, nint Memory) Origin => (_literal, (nint)_memory);

    public ReadOnlySpan<char> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _literal is { } literal ? literal.AsSpan() : new ReadOnlySpan<char>(_memory, _length);
    }
}
