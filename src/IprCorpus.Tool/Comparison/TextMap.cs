using DiffPlex;
using DiffPlex.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Comparison;

/// <summary>Where the places of one text lie in another one that was made from it, or that it was made from.</summary>
internal sealed class TextMap
{
    private readonly List<Stretch> _same;
    private readonly int _length;

    private TextMap(List<Stretch> same, int length) => (_same, _length) = (same, length);

    /// <summary>Gets a value that indicates whether the texts differ.</summary>
    public bool IsEdited { get; private init; }

    /// <summary>Finds what two texts have in common, by the shortest edit of words (Myers 1986).</summary>
    /// <param name="from">The text whose places are mapped.</param>
    /// <param name="to">The text in which they are wanted.</param>
    public static TextMap Between(string from, string to)
    {
        if (from == to)
        {
            return new TextMap([new Stretch(0, 0, from.Length)], to.Length);
        }

        var difference = Differ.Instance.CreateDiffs(from, to, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        return new TextMap(Common(difference), to.Length) { IsEdited = true };
    }

    /// <summary>
    /// Where a range lies in the other text. An edge inside changed text goes to the edge of the change, so that a range over a
    /// word that was replaced becomes one over what replaced it; a range over text that is not in the other is empty there.
    /// </summary>
    public TextRange Map(TextRange range)
    {
        if (!IsEdited)
        {
            return range;
        }

        var start = MapStart(range.Start);
        return new TextRange(start, range.Length == 0 ? start : Math.Max(start, MapEnd(range.End)));
    }

    // The stretch that holds the character after the position, or the change before the next stretch.
    private int MapStart(int position)
    {
        var next = FirstEndingAt(position + 1);
        return next < _same.Count && _same[next].From <= position ? _same[next].To + position - _same[next].From
            : next == 0 ? 0
            : _same[next - 1].To + _same[next - 1].Length;
    }

    // The stretch that holds the character before the position, or the change after the last stretch.
    private int MapEnd(int position)
    {
        var next = FirstEndingAt(position);
        return next == _same.Count ? _length
            : _same[next].From < position ? _same[next].To + position - _same[next].From
            : _same[next].To;
    }

    // The position of the first stretch that ends at a place of the text or after it.
    private int FirstEndingAt(int place)
    {
        int low = 0, high = _same.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _same[middle].From + _same[middle].Length < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static List<Stretch> Common(DiffResult difference)
    {
        var from = Starts(difference.PiecesOld);
        var to = Starts(difference.PiecesNew);
        var same = new List<Stretch>();
        int nextFrom = 0, nextTo = 0;
        foreach (var change in difference.DiffBlocks)
        {
            Add(nextFrom, change.DeleteStartA, nextTo);
            (nextFrom, nextTo) = (change.DeleteStartA + change.DeleteCountA, change.InsertStartB + change.InsertCountB);
        }

        Add(nextFrom, difference.PiecesOld.Count, nextTo);
        return same;

        void Add(int first, int end, int other)
        {
            if (end > first)
            {
                same.Add(new Stretch(from[first], to[other], from[end] - from[first]));
            }
        }
    }

    private static int[] Starts(IReadOnlyList<string> pieces)
    {
        var starts = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            starts[i + 1] = starts[i] + pieces[i].Length;
        }

        return starts;
    }

    /// <summary>Text that both have.</summary>
    private readonly record struct Stretch(int From, int To, int Length);
}
