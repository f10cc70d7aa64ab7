namespace IprCorpus.Runtime;

/// <content>What LINQ gives too, by a longer way.</content>
public partial class AnnotationList<T>
{
    /// <summary>The annotations that pass a test, found when they are asked for.</summary>
    public AnnotationFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new AnnotationFilter<T>(this, predicate);
    }

    /// <summary>How many annotations pass a test; each is tested once.</summary>
    internal int CountOf(Func<T, bool> passes) => _rows is null ? CountInPages(passes) : CountPicked(passes);

    private int CountInPages(Func<T, bool> passes)
    {
        var (row, end) = (_start, _start + Count);
        var count = 0;
        while (row < end)
        {
            _ = _table.Get(row);
            var (page, first) = _table.Objects.PageOf(row);
            var stop = Math.Min(page.Length, end - first);
            for (var place = row - first; place < stop; place++)
            {
                count += passes(page[place] ?? _table.Get(first + place)) ? 1 : 0;
            }

            row = first + stop;
        }

        return count;
    }

    private int CountPicked(Func<T, bool> passes)
    {
        var count = 0;
        foreach (var annotation in this)
        {
            count += passes(annotation) ? 1 : 0;
        }

        return count;
    }
}
