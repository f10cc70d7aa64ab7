using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using IprCorpus.Runtime.Html;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// The base of the lists of a corpus: they never change, and take part in LINQ as lists do, so that
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

    /// <summary>Gets the number of items.</summary>
    public abstract int Count { get; }

    bool ICollection<T>.IsReadOnly => true;

    /// <summary>Gets the item at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The item; always the same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or not less than the count.</exception>
    public abstract T this[int index] { get; }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <summary>Finds the position of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The position, counted from 0, or -1 where the list does not have the item.</returns>
    public abstract int IndexOf(T item);

    /// <summary>Determines whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Counts how often each key of an item occurs, at once.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns the key of an item; items whose key is null are left out.</param>
    /// <returns>Keys and counts, the most frequent first.</returns>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : notnull => FrequencyList<TKey>.Of(this.Select(keyOf));

    /// <summary>Counts how often each key of an item occurs, at once.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="keyOf">Returns the key of an item; items whose key is null are left out.</param>
    /// <returns>Keys and counts, the most frequent first.</returns>
    public FrequencyList<TKey> Frequencies<TKey>(Func<T, TKey?> keyOf)
        where TKey : struct => FrequencyList<TKey>.Of(this.Select(keyOf).OfType<TKey>());

    /// <summary>Returns the items as a JSON array, as <see cref="CorpusJson"/> describes them. Needs neither a serializer nor reflection.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the list.</returns>
    public virtual string ToJson(bool indented = false) => JsonText.OfAll(this.Cast<IJsonRecord>(), indented);

    /// <summary>Copies all items into an array, from a position on.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">The position of the first item in the array.</param>
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

    /// <summary>Returns the type and the number of the items.</summary>
    /// <returns>A text such as <c>Mention[17]</c>.</returns>
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
