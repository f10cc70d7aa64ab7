namespace System;

/// <summary>A position from the start, or from the end as in <c>[^1]</c>. The compiler asks for it by name; netstandard2.0 lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
