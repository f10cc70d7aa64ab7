using IprCorpus.Runtime.Filters;

namespace IprCorpus.Runtime;

/// <content>Filters. They are deferred, as LINQ's are, whether a function or a column decides.</content>
public partial class AnnotationList<T>
{
    /// <summary>Filters the list by a function. Deferred: nothing is tested before the filter is read.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>A filter, which answers the questions that the list answers.</returns>
    /// <example>
    /// <code>
    /// var named = Corpus.Mentions.Where(mention => mention.Form == MentionForm.Name);
    /// foreach (var quotation in Corpus.Quotations)
    /// {
    ///     Console.WriteLine(named.CoveredBy(quotation).Count);
    /// }
    /// </code>
    /// </example>
    public AnnotationFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new PredicateFilter<T>(this, predicate);
    }

    /// <summary>Filters the list by a value in a column. Deferred: the column is scanned when the filter is read.</summary>
    /// <typeparam name="TValue">The type of the column's values.</typeparam>
    /// <param name="column">The column, from the class <c>Columns</c> of the record.</param>
    /// <param name="value">The value; strings are compared ordinally.</param>
    /// <returns>
    /// A filter. It compares 16 and more values at a time, and makes records only of what passes; turned into a list it takes
    /// 4 bytes an annotation.
    /// </returns>
    public AnnotationFilter<T> Where<TValue>(AnnotationColumn<T, TValue> column, TValue value) => new ColumnFilter<T, TValue>(this, column, value);

    /// <summary>Returns the list itself.</summary>
    /// <returns>This list.</returns>
    public AnnotationList<T> ToAnnotationList() => this;

    /// <summary>Counts the annotations that pass a test; each is tested once.</summary>
    internal int CountOf(Func<T, bool> passes) => _rows is null ? CountInPages(passes) : CountPicked(passes);

    /// <summary>Returns the annotations that pass a test; each is tested once.</summary>
    internal AnnotationList<T> Select(Func<T, bool> passes)
    {
        var rows = new List<int>();
        var index = 0;
        foreach (var annotation in this)
        {
            if (passes(annotation))
            {
                rows.Add(RowAt(index));
            }

            index++;
        }

        return rows.Count == Count ? this : new AnnotationList<T>(_table, [.. rows]);
    }

    /// <summary>Returns the annotations of the list that are in a sequence.</summary>
    internal AnnotationList<T> Select(IEnumerable<T> items)
    {
        int[] places = [.. items.Select(IndexOf).Where(static place => place >= 0).Distinct().Order()];
        return new AnnotationList<T>(_table, Array.ConvertAll(places, RowAt));
    }

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
