using System.Buffers;

namespace IprCorpus.Runtime;

/// <content>
/// Groups. LINQ keeps each annotation in an array that grows, and thus the collector busy; here a group is a stretch of one
/// array of numbers, and can be asked what any list can.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// The annotations of the list by a key, in the order in which the keys first occur, when they are asked for. Null is a
    /// key, too. Each annotation's key is asked for once; an annotation takes 4 bytes.
    /// </summary>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector) => GroupBy(keySelector, null);

    /// <summary>The same, by keys that a comparer holds to be equal. A group's key is the first of them.</summary>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return Groups(null, keySelector, comparer);
    }

    /// <summary>The groups of those annotations that pass a test.</summary>
    internal IEnumerable<AnnotationGroup<TKey, T>> Groups<TKey>(Func<T, bool>? passes, Func<T, TKey> keyOf, IEqualityComparer<TKey>? comparer)
    {
        var keys = new GroupKeys<TKey>(comparer);
        var rows = Number(passes, keyOf, keys);
        var start = 0;
        for (var group = 0; group < keys.Count; group++)
        {
            var size = keys.Sizes[group];
            yield return new AnnotationGroup<TKey, T>(keys[group], _table, rows, start, size);
            start += size;
        }
    }

    /// <summary>Numbers the groups. Gives the rows of all, those of the first group first.</summary>
    private int[] Number<TKey>(Func<T, bool>? passes, Func<T, TKey> keyOf, GroupKeys<TKey> keys)
    {
        var groups = ArrayPool<int>.Shared.Rent(Count);
        var index = 0;
        foreach (var annotation in this)
        {
            groups[index++] = passes is null || passes(annotation) ? keys.Number(keyOf(annotation)) : -1;
        }

        var rows = RowsByGroup(groups.AsSpan(0, Count), keys.Sizes);
        ArrayPool<int>.Shared.Return(groups);
        return rows;
    }

    /// <summary>The rows of annotations by the number of their group, in the order of the list within one.</summary>
    /// <param name="groups">The group of each annotation of the list; negative where it is in none.</param>
    /// <param name="sizes">How many annotations are in each group.</param>
    private int[] RowsByGroup(ReadOnlySpan<int> groups, ReadOnlySpan<int> sizes)
    {
        var (places, members) = (new int[sizes.Length], 0);
        for (var group = 0; group < sizes.Length; group++)
        {
            places[group] = members;
            members += sizes[group];
        }

        var rows = new int[members];
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] >= 0)
            {
                rows[places[groups[i]]++] = RowAt(i);
            }
        }

        return rows;
    }
}
