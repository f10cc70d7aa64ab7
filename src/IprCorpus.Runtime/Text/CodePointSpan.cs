using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>A stretch of text, half-open, counted in Unicode code points. <see cref="CodePointMap"/> converts it to a <see cref="TextSpan"/>.</summary>
[JsonConverter(typeof(CodePointSpanConverter))]
public readonly record struct CodePointSpan
{
    /// <summary>Initializes a span from its first code point to the one after its last.</summary>
    /// <param name="start">The first code point in the span.</param>
    /// <param name="end">The code point after the last in the span; the start, for a point.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end is before the start.</exception>
    public CodePointSpan(CodePointOffset start, CodePointOffset end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start.Value, nameof(start));
        ArgumentOutOfRangeException.ThrowIfLessThan(end.Value, start.Value, nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The first code point in the span.</summary>
    public CodePointOffset Start { get; }

    /// <summary>The code point after the last in the span; the start, for a point.</summary>
    public CodePointOffset End { get; }

    /// <summary>Gets the number of code points in the span.</summary>
    public int Length => End.Value - Start.Value;

    /// <summary>Gets whether the span is a point.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Deconstructs the span.</summary>
    /// <param name="start">The first code point in the span.</param>
    /// <param name="end">The code point after the last in the span.</param>
    public void Deconstruct(out CodePointOffset start, out CodePointOffset end) => (start, end) = (Start, End);

    /// <summary>Returns start and end.</summary>
    /// <returns>A text such as <c>3..9 code points</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Start.Value}..{End.Value} code points");
}
