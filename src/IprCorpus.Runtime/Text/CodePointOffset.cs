namespace IprCorpus.Runtime;

/// <summary>
/// A position in a text, counted in Unicode code points, as Python, brat and W3C text position selectors count. It is
/// no number and never turns into one unasked: <see cref="CodePointMap"/> converts it to what <see cref="string"/> counts.
/// </summary>
/// <param name="Value">How many code points lie before the position.</param>
public readonly record struct CodePointOffset(int Value) : IComparable<CodePointOffset>
{
    /// <summary>The earlier position first.</summary>
    public int CompareTo(CodePointOffset other) => Value.CompareTo(other.Value);

    /// <summary>The count of code points, as in <c>17 code points</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} code points");

    /// <summary>Says that a number counts code points.</summary>
    public static explicit operator CodePointOffset(int value) => new(value);

    /// <summary>Takes the count as a bare number.</summary>
    public static explicit operator int(CodePointOffset offset) => offset.Value;

    /// <summary>Whether the left position is the earlier.</summary>
    public static bool operator <(CodePointOffset left, CodePointOffset right) => left.Value < right.Value;

    /// <summary>Whether the left position is the earlier, or both are the same.</summary>
    public static bool operator <=(CodePointOffset left, CodePointOffset right) => left.Value <= right.Value;

    /// <summary>Whether the left position is the later.</summary>
    public static bool operator >(CodePointOffset left, CodePointOffset right) => left.Value > right.Value;

    /// <summary>Whether the left position is the later, or both are the same.</summary>
    public static bool operator >=(CodePointOffset left, CodePointOffset right) => left.Value >= right.Value;
}
