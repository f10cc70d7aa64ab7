using System.Collections;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>Entities of one type, derived types included, in ordinal order of their ids.</summary>
/// <typeparam name="T">The generated record of the type.</typeparam>
public sealed class EntityList<T> : CorpusList<T>, IReadOnlyList<T>
    where T : CorpusEntity
{
    private readonly EntityTable<T> _table;
    private readonly int[]? _rows;

    /// <summary>All rows of a table, or picked ones, ascending.</summary>
    internal EntityList(EntityTable<T> table, int[]? rows = null) => (_table, _rows) = (table, rows);

    /// <inheritdoc/>
    public override int Count => _rows?.Length ?? _table.Count;

    /// <inheritdoc/>
    public override T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(index);
        }
    }

    /// <summary>Gets the entity with an id, in logarithmic time.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entity; always the same object.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the most similar id that there is.</exception>
    public T this[string id] => Find(id) ?? throw Missing.Id(typeof(T).Name, id, this, static entity => entity.Id);

    /// <summary>Finds the entity with an id, in logarithmic time.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entity, or null where the list has none with the id.</returns>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _table.Find(id) is { } found && (_rows is null || Contains(found)) ? found : null;
    }

    /// <summary>Determines whether the list has an entity with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True where it has.</returns>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>Finds the position of an entity, in logarithmic time.</summary>
    /// <param name="item">The entity.</param>
    /// <returns>The position, counted from 0, or -1 where the list does not have the entity.</returns>
    public override int IndexOf(T item)
    {
        if (item is null)
        {
            return -1;
        }

        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(At(middle).Id, item.Id) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Count && At(low).Equals(item) ? low : -1;
    }

    /// <summary>Returns an enumerator, which allocates nothing.</summary>
    /// <returns>An enumerator in the order of the list.</returns>
    public Enumerator GetEnumerator() => new(this);

    private protected override IEnumerator<T> Enumerate() => GetEnumerator();

    private protected override void CopyTo(Span<T> items)
    {
        for (var index = 0; index < items.Length && index < Count; index++)
        {
            items[index] = At(index);
        }
    }

    private T At(int index) => _table.Get(_rows is null ? index : _rows[index]);

    /// <summary>A walk through the list.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly EntityList<T> _list;
        private readonly int _count;
        private int _index;

        internal Enumerator(EntityList<T> list) => (_list, _count, _index) = (list, list.Count, -1);

        /// <inheritdoc/>
        public readonly T Current => _list.At(_index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
