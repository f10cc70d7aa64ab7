namespace IprCorpus.Runtime;

/// <summary>
/// A position in a text, counted in the bytes of its UTF-8 form without a byte order mark, as files, Rust and databases
/// count. It is no number and never turns into one unasked: <see cref="Utf8Map"/> converts it to what <see cref="string"/> counts.
/// </summary>
/// <param name="Value">How many bytes lie before the position.</param>
public readonly record struct Utf8Offset(int Value) : IComparable<Utf8Offset>
{
    /// <summary>The earlier position first.</summary>
    public int CompareTo(Utf8Offset other) => Value.CompareTo(other.Value);

    /// <summary>The count of bytes, as in <c>17 bytes</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} bytes");

    /// <summary>Says that a number counts bytes of UTF-8.</summary>
    public static explicit operator Utf8Offset(int value) => new(value);

    /// <summary>Takes the count as a bare number.</summary>
    public static explicit operator int(Utf8Offset offset) => offset.Value;

    /// <summary>Whether the left position is the earlier.</summary>
    public static bool operator <(Utf8Offset left, Utf8Offset right) => left.Value < right.Value;

    /// <summary>Whether the left position is the earlier, or both are the same.</summary>
    public static bool operator <=(Utf8Offset left, Utf8Offset right) => left.Value <= right.Value;

    /// <summary>Whether the left position is the later.</summary>
    public static bool operator >(Utf8Offset left, Utf8Offset right) => left.Value > right.Value;

    /// <summary>Whether the left position is the later, or both are the same.</summary>
    public static bool operator >=(Utf8Offset left, Utf8Offset right) => left.Value >= right.Value;
}
