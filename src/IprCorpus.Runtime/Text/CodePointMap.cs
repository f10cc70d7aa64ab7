namespace IprCorpus.Runtime;

/// <summary>
/// Converts positions in one text between UTF-16 code units, which <see cref="string"/> counts, and Unicode code points.
/// It remembers where surrogate pairs stand and nothing else: 4 bytes a pair, none for a text without them. A conversion
/// takes time logarithmic in their number.
/// </summary>
/// <remarks>
/// An unpaired surrogate counts as one code point. A UTF-16 position between the two halves of a pair belongs to the code
/// point they form: alone it converts to the position before that code point, and a span that cuts a pair converts to one
/// that holds the whole code point.
/// </remarks>
public sealed class CodePointMap
{
    // The positions of the first halves, ascending.
    private readonly int[] _pairs;

    /// <summary>Initializes a map by reading through a text once.</summary>
    /// <param name="text">The text.</param>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Utf16Length = text.Length;
        _pairs = FindPairs(text);
    }

    /// <summary>Gets the number of UTF-16 code units in the text.</summary>
    public int Utf16Length { get; }

    /// <summary>Gets the number of code points in the text.</summary>
    public int CodePointLength => Utf16Length - _pairs.Length;

    /// <summary>Converts a UTF-16 position to the position before the code point at, or around, it.</summary>
    /// <param name="utf16">The position, in UTF-16 code units.</param>
    /// <returns>The position, in code points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text; its end is still inside.</exception>
    public CodePointOffset ToCodePoints(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, Utf16Length);
        return new CodePointOffset(utf16 - PairsBefore(utf16));
    }

    /// <summary>Converts a span to the code points that it holds, wholly or by half. A point stays a point.</summary>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>The span, in code points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public CodePointSpan ToCodePoints(TextSpan span)
    {
        var start = ToCodePoints(span.Start);
        if (span.IsEmpty)
        {
            return new CodePointSpan(start, start);
        }

        var end = ToCodePoints(span.End);
        return new CodePointSpan(start, IsInsidePair(span.End) ? new CodePointOffset(end.Value + 1) : end);
    }

    /// <summary>Converts a position in code points to the UTF-16 position of the code point's first unit.</summary>
    /// <param name="offset">The position, in code points.</param>
    /// <returns>The position, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text; its end is still inside.</exception>
    public int ToUtf16(CodePointOffset offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset.Value, nameof(offset));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset.Value, CodePointLength, nameof(offset));
        var (low, high) = (0, _pairs.Length);
        while (low < high)
        {
            // The code point that pair number n forms is number _pairs[n] - n of the text.
            var middle = (low + high) >>> 1;
            if (_pairs[middle] - middle < offset.Value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return offset.Value + low;
    }

    /// <summary>Converts a span of code points to the UTF-16 code units of these.</summary>
    /// <param name="span">The span, in code points.</param>
    /// <returns>The span, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public TextSpan ToUtf16(CodePointSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));

    private bool IsInsidePair(int utf16) => Array.BinarySearch(_pairs, utf16 - 1) >= 0;

    /// <summary>Counts the pairs that start before a position; of a pair that the position cuts, the first half does.</summary>
    private int PairsBefore(int utf16)
    {
        var found = Array.BinarySearch(_pairs, utf16);
        return found < 0 ? ~found : found;
    }

    private static int[] FindPairs(string text)
    {
        var position = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (position < 0)
        {
            return [];
        }

        var pairs = new List<int>();
        while (position + 1 < text.Length)
        {
            var isPair = char.IsLowSurrogate(text[position + 1]);
            if (isPair)
            {
                pairs.Add(position);
            }

            position += isPair ? 2 : 1;
            var next = text.AsSpan(position).IndexOfAnyInRange('\uD800', '\uDBFF');
            if (next < 0)
            {
                break;
            }

            position += next;
        }

        return [.. pairs];
    }
}
