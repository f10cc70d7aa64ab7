using IprCorpus.Runtime.Spans;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <content>How a list finds the annotations in a region of one document.</content>
public partial class AnnotationList<T>
{
    // A stretch of so few items is read through sooner than an index is made.
    private const int ScanLimit = 64;

    private SpanIndexes? _indexes;

    /// <summary>The annotations that stand in a relation to a span of a document.</summary>
    internal AnnotationList<T> StandingIn(SpanRelation relation, CorpusDocument document, TextSpan span) => Select(relation, document, span);

    private AnnotationList<T> Select(SpanRelation relation, CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        if (!IsOfThisCorpus(annotation))
        {
            return Empty;
        }

        var slice = SliceOf(annotation.Row.Block.Document);
        return Select(relation, annotation.Coverage, slice, Find(slice, annotation));
    }

    private AnnotationList<T> Select(SpanRelation relation, CorpusDocument document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsOfThisCorpus(document) ? Select(relation, new Coverage(span), SliceOf(document.Index), -1) : Empty;
    }

    private AnnotationList<T> Select(SpanRelation relation, in Coverage asked, in DocumentSlice slice, int excluded) =>
        Coverage.Decides(relation) && (asked.IsDiscontinuous || slice.HasFragments)
            ? SelectByFragments(relation, asked, slice, excluded)
            : Select(Regions.Of(relation, asked.Hull), slice, new Stretches(excluded));

    private AnnotationList<T> SelectByFragments(SpanRelation relation, Coverage asked, in DocumentSlice slice, int excluded) =>
        Select(Regions.Of(relation, asked.Hull, withGaps: true), slice, excluded, candidate => candidate.Is(relation, asked));

    /// <summary>Of the items in the regions, those whose fragments pass a test.</summary>
    private AnnotationList<T> Select(in Regions regions, in DocumentSlice slice, int excluded, Func<Coverage, bool> passes)
    {
        var candidates = new Stretches(excluded);
        var found = new Stretches(-1);
        Collect(regions, slice, ref candidates);
        for (var stretch = 0; stretch < candidates.StretchCount; stretch++)
        {
            for (var (item, to) = candidates[stretch]; item < to; item++)
            {
                if (passes(CoverageOf(slice, item)))
                {
                    found.Add(item, item + 1);
                }
            }
        }

        var list = ListOf(slice, found);
        candidates.Dispose();
        found.Dispose();
        return list;
    }

    private Coverage CoverageOf(in DocumentSlice slice, int item) => new(_table.Locate(slice.Document, slice.LocalRow(item)));

    private AnnotationList<T> Select(in Regions regions, CorpusAnnotation annotation, CorpusAnnotation? other = null)
    {
        if (!IsOfThisCorpus(annotation))
        {
            return Empty;
        }

        var slice = SliceOf(annotation.Row.Block.Document);
        return Select(regions, slice, new Stretches(Find(slice, annotation), other is null ? -1 : Find(slice, other)));
    }

    private AnnotationList<T> Select(in Regions regions, CorpusDocument document) =>
        IsOfThisCorpus(document) ? Select(regions, SliceOf(document.Index), new Stretches(-1)) : Empty;

    private AnnotationList<T> Select(in Regions regions, in DocumentSlice slice, Stretches found)
    {
        Collect(regions, slice, ref found);
        var list = ListOf(slice, found);
        found.Dispose();
        return list;
    }

    /// <summary>The items collected, as a list: of the same rows where they are one stretch, else of picked ones.</summary>
    private AnnotationList<T> ListOf(in DocumentSlice slice, in Stretches found)
    {
        if (found.StretchCount <= 1)
        {
            return new AnnotationList<T>(_table, _rows, slice.Origin + (found.Count == 0 ? slice.From : found[0].From), found.Count);
        }

        var rows = new int[found.Count];
        var count = 0;
        for (var stretch = 0; stretch < found.StretchCount; stretch++)
        {
            var (item, to) = found[stretch];
            for (; item < to; item++)
            {
                rows[count++] = slice.FirstRow + slice.LocalRow(item);
            }
        }

        return new AnnotationList<T>(_table, rows);
    }

    private void Collect(in Regions regions, in DocumentSlice slice, ref Stretches found)
    {
        Collect(regions.First, slice, ref found);
        if (regions.Second is { } second)
        {
            Collect(second, slice, ref found);
        }

        if (regions.Third is { } third)
        {
            Collect(third, slice, ref found);
        }
    }

    private void Collect(in Region region, in DocumentSlice slice, ref Stretches found)
    {
        var from = region.MinStart <= 0 ? slice.From : slice.FirstStartingAt(region.MinStart);
        var to = slice.FirstStartingAfter(region.MaxStart, from);
        if (region.IsOfStarts)
        {
            found.Add(from, to);
        }
        else if (region.MinStart == region.MaxStart)
        {
            var first = slice.FirstEndingAt(from, to, region.MaxEnd);
            found.Add(first, region.MinEnd <= region.MinStart ? to : slice.FirstEndingAt(first, to, region.MinEnd - 1));
        }
        else if (to - from <= ScanLimit)
        {
            Scan(region, slice, from, to, ref found);
        }
        else if (region is { MinEnd: > Region.Any, MaxEnd: < Region.All })
        {
            IndexOf(slice).CollectByEnd(from, to, region.MinEnd, region.MaxEnd, ref found);
        }
        else
        {
            IndexOf(slice).Ends.Collect(from, to, region.MinEnd, region.MaxEnd, ref found);
        }
    }

    private static void Scan(in Region region, in DocumentSlice slice, int from, int to, ref Stretches found)
    {
        var stretch = from;
        for (var item = from; item < to; item++)
        {
            if (!region.Holds(slice.End(item)))
            {
                found.Add(stretch, item);
                stretch = item + 1;
            }
        }

        found.Add(stretch, to);
    }

    /// <summary>An annotation's number in a slice, or -1.</summary>
    private int Find(in DocumentSlice slice, CorpusAnnotation annotation) =>
        annotation is T && annotation.Row.Block.Document == slice.Document ? Find(slice, annotation.Row, annotation.Span) : -1;

    /// <summary>The number in a slice of the annotation that has a row in its own table and a span, or -1.</summary>
    private int Find(in DocumentSlice slice, Row row, TextSpan span)
    {
        var to = slice.FirstStartingAfter(span.Start);
        var item = slice.FirstEndingAt(slice.FirstStartingAt(span.Start), to, span.End);
        for (; item < to && slice.End(item) == span.End; item++)
        {
            var found = _table.Locate(slice.Document, slice.LocalRow(item));
            if (found.Type == row.Type && found.Index == row.Index)
            {
                return item;
            }
        }

        return -1;
    }

    private DocumentSlice SliceOf(int document)
    {
        var (start, count) = PlacesIn(document);
        return new DocumentSlice(_table, document, _rows, start, count);
    }

    /// <summary>Finds the items of a document: among the picked rows, or else the rows of the table.</summary>
    private (int Start, int Count) PlacesIn(int document)
    {
        var (first, end) = (_table.FirstRows[document], _table.FirstRows[document + 1]);
        if (_rows is null)
        {
            var start = Math.Clamp(first, _start, _start + Count);
            return (start, Math.Clamp(end, _start, _start + Count) - start);
        }

        var from = PlaceOf(first);
        return (from, PlaceOf(end) - from);
    }

    /// <summary>The place of the first of the picked rows that is not less than a row.</summary>
    private int PlaceOf(int row)
    {
        var found = Array.BinarySearch(_rows!, _start, Count, row);
        return found < 0 ? ~found : found;
    }

    /// <summary>The index of a slice; a list of all rows between two shares that of the whole table.</summary>
    private SpanIndex IndexOf(in DocumentSlice slice) =>
        _rows is null ? _table.All.Indexes.Of(_table.All.SliceOf(slice.Document)) : Indexes.Of(slice);

    private SpanIndexes Indexes => _indexes ??= MakeIndexes();

    private SpanIndexes MakeIndexes()
    {
        var first = _table.DocumentOf(RowAt(0));
        return new SpanIndexes(first, _table.DocumentOf(RowAt(Count - 1)) - first + 1);
    }

    private bool IsOfThisCorpus(CorpusAnnotation annotation) => ReferenceEquals(annotation.Row.Block.Store, _table.Store);

    private bool IsOfThisCorpus(CorpusDocument document) => ReferenceEquals(document.Content.Store, _table.Store);
}
