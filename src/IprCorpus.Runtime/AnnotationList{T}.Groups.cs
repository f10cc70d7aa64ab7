using System.Buffers;

namespace IprCorpus.Runtime;

/// <content>
/// Groups. LINQ keeps each annotation in an array that grows, and thus the collector busy; here a group is a stretch of one
/// array of numbers, and can be asked what any list can.
/// </content>
public partial class AnnotationList<T>
{
    /// <summary>Groups the annotations by a key. Deferred: keys are computed, once each, when the groups are read.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keySelector">Returns the key of an annotation; null is a key, too.</param>
    /// <returns>Groups in the order in which the keys first occur, each a list in document order; 4 bytes an annotation in all.</returns>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector) => GroupBy(keySelector, null);

    /// <summary>Groups the annotations by a key and a comparer. Deferred: keys are computed, once each, when the groups are read.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keySelector">Returns the key of an annotation; null is a key, too.</param>
    /// <param name="comparer">Decides which keys are equal, or null for the default; a group has the first of its keys.</param>
    /// <returns>Groups in the order in which the keys first occur, each a list in document order; 4 bytes an annotation in all.</returns>
    public IEnumerable<AnnotationGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return Groups(null, keySelector, comparer);
    }

    /// <summary>Counts the annotations that have each key. Deferred: keys are computed, once each, when the counts are read.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keySelector">Returns the key of an annotation; null is a key, too.</param>
    /// <param name="comparer">Decides which keys are equal, or null for the default; the first of equal keys stands for them.</param>
    /// <returns>Keys and counts, in the order in which the keys first occur.</returns>
    public IEnumerable<KeyValuePair<TKey, int>> CountBy<TKey>(Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return Counts(keySelector, comparer);
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

    private IEnumerable<KeyValuePair<TKey, int>> Counts<TKey>(Func<T, TKey> keyOf, IEqualityComparer<TKey>? comparer)
    {
        var keys = new GroupKeys<TKey>(comparer);
        foreach (var annotation in this)
        {
            keys.Number(keyOf(annotation));
        }

        for (var key = 0; key < keys.Count; key++)
        {
            yield return new(keys[key], keys.Sizes[key]);
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
    /// <param name="sizes">The number of annotations in each group.</param>
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
