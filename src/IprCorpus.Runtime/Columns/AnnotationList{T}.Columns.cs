using System.Buffers;
using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime;

/// <content>
/// Scans: the questions of LINQ that columns answer. They give what LINQ gives for the same property, in the same order;
/// strings are compared ordinally. Each document's part of a column is read where it lies; no record is made.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>Those annotations of the list that have a value in a column. The answer is made at once, and takes 4 bytes an annotation.</summary>
    public AnnotationList<T> Where<TValue>(AnnotationColumn<T, TValue> column, TValue value)
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

    /// <summary>How many annotations of the list have a value in a column. Allocates nothing.</summary>
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

    /// <summary>The values in a column with the number of annotations that have each, in the order in which they first occur.</summary>
    public IReadOnlyList<KeyValuePair<TValue, int>> CountBy<TValue>(AnnotationColumn<T, TValue> column)
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

    /// <summary>The annotations of the list by their values in a column, in the order in which the values first occur.</summary>
    public IReadOnlyList<AnnotationGroup<TValue, T>> GroupBy<TValue>(AnnotationColumn<T, TValue> column)
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
