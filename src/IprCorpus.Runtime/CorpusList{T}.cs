using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using IprCorpus.Runtime.Html;

namespace IprCorpus.Runtime;

/// <summary>
/// What the lists of a corpus have in common: they never change, and take part in LINQ as lists do, so that
/// <c>Count()</c>, <c>Last()</c> and <c>ElementAt()</c> need no walk.
/// </summary>
/// <typeparam name="T">The record in the list.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(CorpusListView<>))]
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract class CorpusList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    private protected CorpusList()
    {
    }

    /// <summary>How many items there are.</summary>
    public abstract int Count { get; }

    bool ICollection<T>.IsReadOnly => true;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public abstract T this[int index] { get; }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <summary>The position of an item, or -1.</summary>
    public abstract int IndexOf(T item);

    /// <summary>Whether an item is in the list.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>How often each key of an item occurs. Items whose key is null are left out.</summary>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull => FrequencyList<TKey>.Of(this.Select(keyOf));

    /// <summary>How often each key of an item occurs. Items whose key is null are left out.</summary>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : struct => FrequencyList<TKey>.Of(this.Select(keyOf).OfType<TKey>());

    /// <summary>Writes all items into an array, from a position on.</summary>
    /// <exception cref="ArgumentException">The array is too short.</exception>
    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        if (array.Length - arrayIndex < Count)
        {
            throw new ArgumentException("The array is too short for the list.", nameof(array));
        }

        CopyTo(array.AsSpan(arrayIndex));
    }

    /// <summary>What the items are, and how many, as in <c>Mention[17]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{typeof(T).Name}[{Count}]");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Enumerate();

    IEnumerator IEnumerable.GetEnumerator() => Enumerate();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    private protected abstract IEnumerator<T> Enumerate();

    /// <summary>Writes all items to where there is room for them.</summary>
    private protected abstract void CopyTo(Span<T> items);

    private static NotSupportedException ReadOnly() => new("A compiled corpus does not change.");
}
