using System.Runtime.CompilerServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>UTF-16 units in place: in a string literal, or in the memory of a resource. Never copied.</summary>
internal readonly unsafe struct Units
{
    /// <summary>Null where the units are in memory.</summary>
    public readonly string? Literal;

    /// <summary>Null where the units are in a literal.</summary>
    public readonly char* Memory;
    private readonly int _length;

    public Units(string literal) => Literal = literal;

    /// <param name="memory">Stays mapped as long as the store that the units belong to.</param>
    /// <param name="length">In units.</param>
    public Units(char* memory, int length)
    {
        Memory = memory;
        _length = length;
    }

    public ReadOnlySpan<char> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Literal is { } literal ? literal.AsSpan() : new ReadOnlySpan<char>(Memory, _length);
    }
}
