namespace IprCorpus.Runtime;

/// <summary>
/// A position in a text, counted in Unicode code points, as Python, brat and W3C text position selectors count. It is
/// no number and never turns into one unasked: <see cref="CodePointMap"/> converts it to what <see cref="string"/> counts.
/// </summary>
/// <param name="Value">The number of code points before the position.</param>
public readonly record struct CodePointOffset(int Value) : IComparable<CodePointOffset>
{
    /// <summary>Compares two positions in the same text.</summary>
    /// <param name="other">The other position.</param>
    /// <returns>Less than 0 where this position is the earlier, more than 0 where it is the later, 0 where they are the same.</returns>
    public int CompareTo(CodePointOffset other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number of code points.</summary>
    /// <returns>A text such as <c>17 code points</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} code points");

    /// <summary>Converts a number to a position that counts code points.</summary>
    /// <param name="value">The number of code points before the position.</param>
    /// <returns>The position.</returns>
    public static explicit operator CodePointOffset(int value) => new(value);

    /// <summary>Converts a position to a bare number.</summary>
    /// <param name="offset">The position.</param>
    /// <returns>The number of code points before the position.</returns>
    public static explicit operator int(CodePointOffset offset) => offset.Value;

    /// <summary>Determines whether the left position is the earlier.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <(CodePointOffset left, CodePointOffset right) => left.Value < right.Value;

    /// <summary>Determines whether the left position is the earlier, or both are the same.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator <=(CodePointOffset left, CodePointOffset right) => left.Value <= right.Value;

    /// <summary>Determines whether the left position is the later.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >(CodePointOffset left, CodePointOffset right) => left.Value > right.Value;

    /// <summary>Determines whether the left position is the later, or both are the same.</summary>
    /// <param name="left">The left position.</param>
    /// <param name="right">The right position.</param>
    /// <returns>True where it is.</returns>
    public static bool operator >=(CodePointOffset left, CodePointOffset right) => left.Value >= right.Value;
}
