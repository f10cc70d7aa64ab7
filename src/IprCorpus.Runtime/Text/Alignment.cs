namespace IprCorpus.Runtime;

/// <summary>
/// Carries positions from one text to another that differs from it in some stretches. Both see the same stretches, in
/// the same order; none overlaps the next.
/// </summary>
internal sealed class Alignment(TextSpan[] from, TextSpan[] to)
{
    /// <summary>The way back.</summary>
    public Alignment Reversed() => new(to, from);

    /// <summary>Maps the position of a character: for one in a stretch, to the start of what stands for that.</summary>
    public int Map(int position)
    {
        var stretch = FirstEndingAfter(position);
        return IsIn(stretch, position) ? to[stretch].Start : Shift(stretch, position);
    }

    /// <summary>From where the first character of a span went to where the last did.</summary>
    public TextSpan Map(TextSpan span)
    {
        if (span.IsEmpty)
        {
            return MapPoint(span.Start);
        }

        var last = span.End - 1;
        var stretch = FirstEndingAfter(last);
        return new TextSpan(Map(span.Start), IsIn(stretch, last) ? to[stretch].End : Shift(stretch, last) + 1);
    }

    private TextSpan MapPoint(int position)
    {
        var next = FirstEndingAfter(position);
        if (next < from.Length && from[next].Start < position)
        {
            return to[next];
        }

        var first = next;
        while (first > 0 && from[first - 1].Start == position)
        {
            first--;
        }

        var target = Shift(next, position);
        return first < next ? new TextSpan(to[first].Start, to[next - 1].End) : new TextSpan(target, target);
    }

    private bool IsIn(int stretch, int position) => stretch < from.Length && from[stretch].Start <= position;

    /// <summary>Maps a position outside all stretches, by the stretch that comes next.</summary>
    private int Shift(int next, int position) =>
        next == 0 ? position : to[next - 1].End + (position - from[next - 1].End);

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, from.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (from[middle].End <= position)
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
}
