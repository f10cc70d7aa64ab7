using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Spans;

/// <summary>
/// The part of a list that is in one document. Its items have numbers from <see cref="From"/> to before
/// <see cref="To"/>, in document order: for a list of all rows between two, an item's number is its row in the document;
/// for a list of picked rows, its place among those of the document.
/// </summary>
internal readonly struct DocumentSlice
{
    private readonly SpanColumns _columns;
    private readonly int[]? _rows;

    /// <param name="table">The table that the rows are of.</param>
    /// <param name="document">The document.</param>
    /// <param name="rows">The picked rows, or null for all.</param>
    /// <param name="start">The first item's place among the picked rows; without these, its corpus-wide row.</param>
    /// <param name="count">The number of items of the list in the document.</param>
    public DocumentSlice(AnnotationTable table, int document, int[]? rows, int start, int count)
    {
        Document = document;
        FirstRow = table.FirstRows[document];
        _columns = table.Spans(document);
        _rows = rows;
        Origin = rows is null ? FirstRow : start;
        From = start - Origin;
        To = From + count;
    }

    public int Document { get; }

    /// <summary>The corpus-wide row of the document's first annotation of the type.</summary>
    public int FirstRow { get; }

    /// <summary>The number that, added to an item's, gives its place among the picked rows, or else its corpus-wide row.</summary>
    public int Origin { get; }

    public int From { get; }

    public int To { get; }

    /// <summary>Gets whether there are discontinuous annotations of the type, or for several types of any, in the document.</summary>
    public bool HasFragments => _columns.HasFragments;

    /// <summary>An item's row in the document.</summary>
    public int LocalRow(int item) => _rows is null ? item : _rows[Origin + item] - FirstRow;

    public int Start(int item) => _columns.Start(LocalRow(item));

    public int End(int item) => _columns.End(LocalRow(item));

    /// <summary>The first item that starts at a position or later.</summary>
    public int FirstStartingAt(int position) => FirstStartingAt(position, From, To);

    /// <summary>The first item that starts after a position, of those from an item on.</summary>
    public int FirstStartingAfter(int position, int from)
    {
        if (position == int.MaxValue)
        {
            return To;
        }

        // What is asked for is mostly near: steps that double reach it sooner than halves of all.
        for (var step = 8; from + step < To; step *= 2)
        {
            if (Start(from + step) > position)
            {
                return FirstStartingAt(position + 1, from, from + step);
            }

            from += step;
        }

        return FirstStartingAt(position + 1, from, To);
    }

    private int FirstStartingAt(int position, int low, int high)
    {
        if (_rows is null && _columns.Reader is { } reader)
        {
            return reader.LowerBound(CorpusAnnotation.StartColumn, low, high, position);
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Start(middle) < position)
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

    /// <summary>The first item that starts after a position.</summary>
    public int FirstStartingAfter(int position) => position == int.MaxValue ? To : FirstStartingAt(position + 1);

    /// <summary>Of items that all start at the same place, the first that ends at a position or earlier.</summary>
    public int FirstEndingAt(int low, int high, int position)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (End(middle) > position)
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
