namespace IprCorpus.Runtime;

/// <summary>
/// A position in a text, counted in the bytes of its UTF-8 form without a byte order mark, as files, Rust and databases
/// count. It is no number and never turns into one unasked: <see cref="Utf8Map"/> converts it to what <see cref="string"/> counts.
/// </summary>
/// <param name="Value">The number of bytes before the position.</param>
public readonly record struct Utf8Offset(int Value) : IComparable<Utf8Offset>
{
    /// <summary>Compares two positions in the same text.</summary>
    /// <param name="other">The other position.</param>
    /// <returns>Less than 0 where this position is the earlier, more than 0 where it is the later, 0 where they are the same.</returns>
    public int CompareTo(Utf8Offset other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number of bytes.</summary>
    /// <returns>A text such as <c>17 bytes</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} bytes");

    /// <summary>Converts a number to a position that counts bytes.</summary>
    /// <param name="value">The number of bytes before the position.</param>
    /// <returns>The position.</returns>
    public static explicit operator Utf8Offset(int value) => new(value);

    /// <summary>Converts a position to a bare number.</summary>
    /// <param name="offset">The position.</param>
    /// <returns>The number of bytes before the position.</returns>
    public static explicit operator int(Utf8Offset offset) => offset.Value;

    /// <summary>Determines whether the left position is the earlier.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <(Utf8Offset left, Utf8Offset right) => left.Value < right.Value;

    /// <summary>Determines whether the left position is the earlier, or both are the same.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <=(Utf8Offset left, Utf8Offset right) => left.Value <= right.Value;

    /// <summary>Determines whether the left position is the later.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >(Utf8Offset left, Utf8Offset right) => left.Value > right.Value;

    /// <summary>Determines whether the left position is the later, or both are the same.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >=(Utf8Offset left, Utf8Offset right) => left.Value >= right.Value;
}
