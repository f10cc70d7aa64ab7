using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The entities of one type, abstract or not, in ordinal order of their ids.</summary>
/// <typeparam name="T">The generated record of the type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityTable<T>
    where T : CorpusEntity
{
    private EntityList<T>? _all;
    private KeyIndexes? _keys;

    private protected EntityTable(CorpusStore store, int type)
    {
        Store = store;
        Type = type;
    }

    /// <summary>All entities of the type.</summary>
    public EntityList<T> All => _all ?? Interlocked.CompareExchange(ref _all, new EntityList<T>(this), null) ?? _all;

    internal CorpusStore Store { get; }

    /// <summary>The type's position among the declared entity types; their number for the root.</summary>
    internal int Type { get; }

    internal abstract int Count { get; }

    /// <summary>Returns the entity that a reference property points to.</summary>
    /// <param name="row">The row that refers.</param>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The entity, or null where the property has no value.</returns>
    public T? Refer(Row row, int column) => Refer(row.Block, row.FirstColumn + column, row.Index);

    /// <summary>Returns the entities that a list of references points to.</summary>
    /// <param name="row">The row that refers.</param>
    /// <param name="column">The first column of the property.</param>
    /// <returns>The entities, in the order of the list.</returns>
    public IReadOnlyList<T> ReferAll(Row row, int column) => row.List(column, (block, first, item) => Refer(block, first, item)!);

    /// <summary>Returns an entity that generated code names.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string id) => Find(id) ?? throw new KeyNotFoundException($"The corpus has no {typeof(T).Name} '{id}'.");

    /// <summary>Finds the entity with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The entity, or null where there is none.</returns>
    public abstract T? Find(ReadOnlySpan<char> id);

    /// <summary>Finds the entity by a key that is a string.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The entity, or null where there is none.</returns>
    public T? FindBy(int column, string key) => FindBy(column, static (row, column) => row.String(column), key);

    /// <summary>Finds the entity by a key that is a whole number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The entity, or null where there is none.</returns>
    public T? FindBy(int column, int key) => FindBy(column, static (row, column) => row.Int32(column), key);

    /// <summary>Finds the entity by a key that is an optional whole number.</summary>
    /// <param name="column">The first column of the property.</param>
    /// <param name="key">The value; strings are compared ordinally.</param>
    /// <returns>The entity, or null where there is none.</returns>
    public T? FindByOptional(int column, int key) => FindBy(column, static (row, column) => row.OptionalInt32(column), key);

    /// <summary>Selects the entities whose property points to an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="column">The first column of the property.</param>
    /// <param name="isList">Whether the property is a list of references.</param>
    /// <returns>A list.</returns>
    public EntityList<T> ReferringTo(CorpusEntity entity, int column, bool isList = false)
    {
        var rows = new List<int>();
        for (var row = 0; row < Count; row++)
        {
            if (InverseIndex.Targets(Get(row).Row, column, isList).Contains((entity.Row.Type, entity.Row.Index)))
            {
                rows.Add(row);
            }
        }

        return new EntityList<T>(this, [.. rows]);
    }

    /// <summary>The entity at a row of this table: always the same object.</summary>
    internal abstract T Get(int row);

    private T? FindBy(int column, Func<Row, int, object?> read, object key)
    {
        _keys ??= new KeyIndexes(() => Count, row => Get(row).Row);
        return _keys.Find(column, read, key) is var row && row < 0 ? null : Get(row);
    }

    /// <summary>The entity that a cell points to, or null: its type and one, then its row.</summary>
    private protected abstract T? Refer(Block block, int column, int row);
}
