using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime;

/// <content>Selection by place and order: what stands at a position, between, next to, or some places before or after.</content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Selects the annotations between two others of one document: none starts before the earlier ends, none ends after the
    /// later starts.
    /// </summary>
    /// <param name="first">One of the two.</param>
    /// <param name="second">The other; it does not matter which comes first.</param>
    /// <returns>A list in document order; empty where the two are not of one document.</returns>
    public AnnotationList<T> Between(CorpusAnnotation first, CorpusAnnotation second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (!ReferenceEquals(first.Row.Block, second.Row.Block))
        {
            return Empty;
        }

        var (earlier, later) = first.Span <= second.Span ? (first.Span, second.Span) : (second.Span, first.Span);
        return Select(new Regions(new Region(earlier.End, later.Start, Region.Any, later.Start)), first, second);
    }

    /// <summary>
    /// Selects the annotations that hold the character at a position, and the points there. One that has the position in
    /// the gap between two fragments does not hold it.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="position">The position of the character, in UTF-16 code units.</param>
    /// <returns>A list in document order; empty for a document of another corpus.</returns>
    public AnnotationList<T> At(CorpusDocument document, int position)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!IsOfThisCorpus(document))
        {
            return Empty;
        }

        var slice = SliceOf(document.Index);
        return slice.HasFragments ? AtFragments(slice, position) : Select(Regions.At(position), slice, new Stretches(-1));
    }

    /// <summary>Selects the last annotations that end where another starts, or earlier.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <param name="count">The number of annotations at most.</param>
    /// <returns>A list in document order: the one that starts last comes last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public AnnotationList<T> Preceding(CorpusAnnotation annotation, int count)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!IsOfThisCorpus(annotation))
        {
            return Empty;
        }

        var slice = SliceOf(annotation.Row.Block.Document);
        return LastEndingBy(annotation.Start, count, slice, Find(slice, annotation));
    }

    /// <summary>Selects the last annotations of a document that end where a span starts, or earlier.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="count">The number of annotations at most.</param>
    /// <returns>A list in document order: the one that starts last comes last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public AnnotationList<T> Preceding(CorpusDocument document, TextSpan span, int count)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return IsOfThisCorpus(document) ? LastEndingBy(span.Start, count, SliceOf(document.Index), -1) : Empty;
    }

    /// <summary>Selects the first annotations that start where another ends, or later.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <param name="count">The number of annotations at most.</param>
    /// <returns>A list in document order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public AnnotationList<T> Following(CorpusAnnotation annotation, int count) => After(annotation).First(count);

    /// <summary>Selects the first annotations of a document that start where a span ends, or later.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="count">The number of annotations at most.</param>
    /// <returns>A list in document order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public AnnotationList<T> Following(CorpusDocument document, TextSpan span, int count) => After(document, span).First(count);

    /// <summary>Selects the annotations that end exactly where another starts, or with nothing but white space between.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <param name="skipWhiteSpace">Whether white space may be between.</param>
    /// <returns>A list in document order; empty for an annotation of another corpus.</returns>
    public AnnotationList<T> AdjacentBefore(CorpusAnnotation annotation, bool skipWhiteSpace = false)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return Select(EndingUpTo(annotation.Row.Block.Text, annotation.Start, skipWhiteSpace), annotation);
    }

    /// <summary>
    /// Selects the annotations of a document that end exactly where a span starts, or with nothing but white space between.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="skipWhiteSpace">Whether white space may be between.</param>
    /// <returns>A list in document order; empty for a document of another corpus.</returns>
    public AnnotationList<T> AdjacentBefore(CorpusDocument document, TextSpan span, bool skipWhiteSpace = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Select(EndingUpTo(document.Text, span.Start, skipWhiteSpace), document);
    }

    /// <summary>Selects the annotations that start exactly where another ends, or with nothing but white space between.</summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <param name="skipWhiteSpace">Whether white space may be between.</param>
    /// <returns>A list in document order; empty for an annotation of another corpus.</returns>
    public AnnotationList<T> AdjacentAfter(CorpusAnnotation annotation, bool skipWhiteSpace = false)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return Select(StartingFrom(annotation.Row.Block.Text, annotation.End, skipWhiteSpace), annotation);
    }

    /// <summary>
    /// Selects the annotations of a document that start exactly where a span ends, or with nothing but white space between.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="skipWhiteSpace">Whether white space may be between.</param>
    /// <returns>A list in document order; empty for a document of another corpus.</returns>
    public AnnotationList<T> AdjacentAfter(CorpusDocument document, TextSpan span, bool skipWhiteSpace = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Select(StartingFrom(document.Text, span.End, skipWhiteSpace), document);
    }

    private AnnotationList<T> AtFragments(in DocumentSlice slice, int position) =>
        Select(Regions.Touching(position), slice, -1, candidate => candidate.IsAt(position));

    private AnnotationList<T> First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new AnnotationList<T>(_table, _rows, _start, Math.Min(count, Count));
    }

    private AnnotationList<T> LastEndingBy(int position, int count, in DocumentSlice slice, int excluded)
    {
        // Looked for from the end, one after the other, until there are enough.
        var to = slice.FirstStartingAfter(position);
        var most = Math.Min(count, to - slice.From);
        var items = most <= ScanLimit ? stackalloc int[most] : new int[most];
        var first = most;
        while (first > 0 && LastEndingBy(position, slice, to) is var item && item >= 0)
        {
            if (item != excluded)
            {
                items[--first] = item;
            }

            to = item;
        }

        var found = new Stretches(-1);
        foreach (var item in items[first..])
        {
            found.Add(item, item + 1);
        }

        var list = ListOf(slice, found);
        found.Dispose();
        return list;
    }

    private int LastEndingBy(int position, in DocumentSlice slice, int to)
    {
        var scanned = Math.Max(slice.From, to - ScanLimit);
        for (var item = to - 1; item >= scanned; item--)
        {
            if (slice.End(item) <= position)
            {
                return item;
            }
        }

        return scanned == slice.From ? -1 : IndexOf(slice).Ends.LastAtMost(slice.From, scanned, position);
    }

    private static Regions EndingUpTo(string text, int position, bool skipWhiteSpace)
    {
        var earliest = position;
        while (skipWhiteSpace && earliest > 0 && char.IsWhiteSpace(text[earliest - 1]))
        {
            earliest--;
        }

        return new Regions(new Region(Region.Any, position, earliest, position));
    }

    private static Regions StartingFrom(string text, int position, bool skipWhiteSpace)
    {
        var latest = position;
        while (skipWhiteSpace && latest < text.Length && char.IsWhiteSpace(text[latest]))
        {
            latest++;
        }

        return new Regions(new Region(position, latest, Region.Any, Region.All));
    }
}
