using System.Collections;

namespace IprCorpus.Runtime;

/// <summary>
/// Spans of one text, in order of their starts: its tokens or its sentences. It is a view of an array that its text keeps;
/// to take a part of it or to walk through it allocates nothing.
/// </summary>
public readonly struct SpanList : IReadOnlyList<TextSpan>, IEquatable<SpanList>
{
    // Starts and ends by turns.
    private readonly int[]? _bounds;
    private readonly int _first;

    internal SpanList(int[] bounds)
        : this(bounds, 0, bounds.Length / 2)
    {
    }

    private SpanList(int[]? bounds, int first, int count) => (_bounds, _first, Count) = (bounds, first, count);

    /// <summary>Gets the number of spans.</summary>
    public int Count { get; }

    /// <summary>Gets the span at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public TextSpan this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new TextSpan(StartOf(index), EndOf(index));
        }
    }

    /// <summary>Selects the spans no part of which is outside a given one, in logarithmic time.</summary>
    /// <param name="span">The given span.</param>
    /// <returns>A view of the list.</returns>
    public SpanList CoveredBy(TextSpan span)
    {
        var first = FirstStartingAt(span.Start);
        var end = FirstStartingAt(span.End);
        while (end > first && EndOf(end - 1) > span.End)
        {
            end--;
        }

        return new SpanList(_bounds, _first + first, end - first);
    }

    /// <summary>Finds the last span that holds the code unit at a place of the text, in logarithmic time.</summary>
    /// <param name="position">The place, in UTF-16 code units.</param>
    /// <returns>The position of the span in the list, or -1 where none holds it.</returns>
    public int IndexAt(int position)
    {
        var index = FirstStartingAt(position + 1) - 1;
        return index >= 0 && position < EndOf(index) ? index : -1;
    }

    /// <summary>Returns an enumerator, which allocates nothing.</summary>
    /// <returns>An enumerator in text order.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Determines whether both are views of the same spans of the same text.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>True where they are.</returns>
    public bool Equals(SpanList other) => ReferenceEquals(_bounds, other._bounds) && _first == other._first && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SpanList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_bounds, _first, Count);

    /// <summary>Returns the number of spans.</summary>
    /// <returns>A text such as <c>TextSpan[17]</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{nameof(TextSpan)}[{Count}]");

    /// <summary>Determines whether both are views of the same spans of the same text.</summary>
    /// <param name="left">The left list.</param>
    /// <param name="right">The right list.</param>
    /// <returns>True where they are.</returns>
    public static bool operator ==(SpanList left, SpanList right) => left.Equals(right);

    /// <summary>Determines whether the two are views of different spans.</summary>
    /// <param name="left">The left list.</param>
    /// <param name="right">The right list.</param>
    /// <returns>True where they are.</returns>
    public static bool operator !=(SpanList left, SpanList right) => !left.Equals(right);

    IEnumerator<TextSpan> IEnumerable<TextSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int StartOf(int index) => _bounds![2 * (_first + index)];

    internal int EndOf(int index) => _bounds![(2 * (_first + index)) + 1];

    /// <summary>The first span that starts at a place of the text or later; the count, where none does.</summary>
    internal int FirstStartingAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (StartOf(middle) < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The spans that share a character with a given one, or have it, a point, inside; as a view.</summary>
    internal SpanList SharingWith(TextSpan span)
    {
        var first = FirstStartingAt(span.Start);
        while (first > 0 && EndOf(first - 1) > span.Start)
        {
            first--;
        }

        return new SpanList(_bounds, _first + first, FirstStartingAt(span.End) - first);
    }

    /// <summary>Determines whether a span starts at a place of the text.</summary>
    internal bool HasStart(int position) => FirstStartingAt(position) is var first && first < Count && StartOf(first) == position;

    /// <summary>Determines whether a span ends at a place of the text: the last that starts before it, or one that starts with that.</summary>
    internal bool HasEnd(int position)
    {
        var last = FirstStartingAt(position) - 1;
        for (var i = last; i >= 0 && StartOf(i) == StartOf(last); i--)
        {
            if (EndOf(i) == position)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A walk through the list.</summary>
    public struct Enumerator : IEnumerator<TextSpan>
    {
        private readonly SpanList _list;
        private int _index;

        internal Enumerator(SpanList list) => (_list, _index) = (list, -1);

        /// <inheritdoc/>
        public readonly TextSpan Current => new(_list.StartOf(_index), _list.EndOf(_index));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
