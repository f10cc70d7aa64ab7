using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime;

/// <content>Selection by distance.</content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Selects the annotations at the least distance from another (<see cref="TextSpan.DistanceTo"/>): all that overlap or
    /// touch it, if any do, otherwise the nearest on either side, and both sides where they are equally near. Distance is
    /// counted from start to end, gaps between fragments included.
    /// </summary>
    /// <param name="annotation">The annotation asked about; it is never its own answer.</param>
    /// <returns>A list in document order; empty where the document has no other annotation of the list.</returns>
    public AnnotationList<T> NearestTo(CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        if (!IsOfThisCorpus(annotation))
        {
            return Empty;
        }

        var slice = SliceOf(annotation.Row.Block.Document);
        return NearestTo(annotation.Span, slice, Find(slice, annotation));
    }

    /// <summary>Selects the annotations of a document at the least distance from a span (<see cref="TextSpan.DistanceTo"/>).</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>A list in document order; empty where the document has no annotation of the list.</returns>
    public AnnotationList<T> NearestTo(CorpusDocument document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsOfThisCorpus(document) ? NearestTo(span, SliceOf(document.Index), -1) : Empty;
    }

    private AnnotationList<T> NearestTo(TextSpan span, in DocumentSlice slice, int excluded)
    {
        var found = new Stretches(excluded);
        Collect(Regions.Touching(span), slice, ref found);
        if (found.Count == 0)
        {
            CollectNearest(span, slice, ref found);
        }

        var list = ListOf(slice, found);
        found.Dispose();
        return list;
    }

    /// <summary>Collects the nearest of those that are apart, where no others but the excluded one are in the slice.</summary>
    private void CollectNearest(TextSpan span, in DocumentSlice slice, ref Stretches found)
    {
        var earlier = slice.FirstStartingAt(span.Start);
        var later = slice.FirstStartingAfter(span.End);
        var before = earlier == slice.From ? long.MaxValue : (long)span.Start - GreatestEnd(slice, earlier);
        var after = later == slice.To ? long.MaxValue : (long)slice.Start(later) - span.End;
        if (before <= after && before < long.MaxValue)
        {
            var end = (int)(span.Start - before);
            Collect(new Region(Region.Any, span.Start - 1, end, end), slice, ref found);
        }

        if (after <= before && after < long.MaxValue)
        {
            var start = (int)(span.End + after);
            Collect(new Region(start, start, Region.Any, Region.All), slice, ref found);
        }
    }

    private int GreatestEnd(in DocumentSlice slice, int to)
    {
        if (to - slice.From > ScanLimit)
        {
            return IndexOf(slice).Ends.GreatestIn(slice.From, to);
        }

        var greatest = int.MinValue;
        for (var item = slice.From; item < to; item++)
        {
            greatest = Math.Max(greatest, slice.End(item));
        }

        return greatest;
    }
}
