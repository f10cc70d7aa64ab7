using System.Buffers;
using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime;

/// <content>
/// Scans: the questions of LINQ that columns answer. They give what LINQ gives for the same property, in the same order;
/// strings are compared ordinally. Each document's part of a column is read where it lies; no record is made.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>Returns the annotations that have a value in a column; 4 bytes each.</summary>
    internal AnnotationList<T> Select<TValue>(AnnotationColumn<T, TValue> column, TValue value)
    {
        var count = CountWhere(column, value);
        if (count == 0 || count == Count)
        {
            return count == 0 ? Empty : this;
        }

        var found = new int[count];
        var rest = found.AsSpan();
        foreach (var part in PartsOf(column))
        {
            if (column.Values.TryStore(part.Block, value, out var stored))
            {
                rest = rest[part.Find(stored, rest)..];
            }
        }

        return new AnnotationList<T>(_table, found);
    }

    /// <summary>Counts the annotations that have a value in a column, at once. Allocates nothing.</summary>
    /// <typeparam name="TValue">The type of the column's values.</typeparam>
    /// <param name="column">The column, from the class <c>Columns</c> of the record.</param>
    /// <param name="value">The value; strings are compared ordinally.</param>
    /// <returns>The number of annotations, as <c>Where(column, value).Count()</c> gives it.</returns>
    public int CountWhere<TValue>(AnnotationColumn<T, TValue> column, TValue value)
    {
        var count = 0;
        foreach (var part in PartsOf(column))
        {
            if (column.Values.TryStore(part.Block, value, out var stored))
            {
                count += part.Count(stored);
            }
        }

        return count;
    }

    /// <summary>Counts the annotations that have each value in a column. Deferred: the column is scanned when the counts are read.</summary>
    /// <typeparam name="TValue">The type of the column's values.</typeparam>
    /// <param name="column">The column, from the class <c>Columns</c> of the record.</param>
    /// <returns>Values and counts, in the order in which the values first occur.</returns>
    public IEnumerable<KeyValuePair<TValue, int>> CountBy<TValue>(AnnotationColumn<T, TValue> column)
    {
        foreach (var count in Counts(column))
        {
            yield return count;
        }
    }

    /// <summary>Groups the annotations by their values in a column. Deferred: the column is scanned when the groups are read.</summary>
    /// <typeparam name="TValue">The type of the column's values.</typeparam>
    /// <param name="column">The column, from the class <c>Columns</c> of the record.</param>
    /// <returns>Groups in the order in which the values first occur, each a list in document order; 4 bytes an annotation in all.</returns>
    public IEnumerable<AnnotationGroup<TValue, T>> GroupBy<TValue>(AnnotationColumn<T, TValue> column)
    {
        foreach (var group in Groups(column))
        {
            yield return group;
        }
    }

    private KeyValuePair<TValue, int>[] Counts<TValue>(AnnotationColumn<T, TValue> column)
    {
        var (groups, items) = Number(column);
        ArrayPool<int>.Shared.Return(items);
        var values = column.Values.ValuesOf(_table.Store, groups.Keys);
        var sizes = groups.Sizes;
        var counts = new KeyValuePair<TValue, int>[values.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new(values[i], sizes[i]);
        }

        return counts;
    }

    private AnnotationGroup<TValue, T>[] Groups<TValue>(AnnotationColumn<T, TValue> column)
    {
        var (groups, items) = Number(column);
        var values = column.Values.ValuesOf(_table.Store, groups.Keys);
        var sizes = groups.Sizes;
        var rows = RowsByGroup(items.AsSpan(0, Count), sizes);
        ArrayPool<int>.Shared.Return(items);
        var start = 0;
        var made = new AnnotationGroup<TValue, T>[values.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = new AnnotationGroup<TValue, T>(values[i], _table, rows, start, sizes[i]);
            start += sizes[i];
        }

        return made;
    }

    /// <summary>Numbers the groups, and says in a rented array which group each annotation of the list is in.</summary>
    private (GroupNumbers Groups, int[] Items) Number<TValue>(AnnotationColumn<T, TValue> column)
    {
        var groups = new GroupNumbers();
        var items = ArrayPool<int>.Shared.Rent(Count);
        var rest = items.AsSpan(0, Count);
        foreach (var part in PartsOf(column))
        {
            var numbers = rest[..part.Length];
            part.Read(numbers);
            column.Values.ToKeys(part.Block, numbers);
            groups.Number(numbers);
            rest = rest[part.Length..];
        }

        return (groups, items);
    }

    private ColumnParts PartsOf<TValue>(AnnotationColumn<T, TValue> column) => new(_table, column.Place, _rows, _start, Count);
}
