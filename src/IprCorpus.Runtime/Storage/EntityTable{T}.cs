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
    public EntityList<T> All => _all ??= new EntityList<T>(this);

    internal CorpusStore Store { get; }

    /// <summary>The type's position among the declared entity types; their number for the root.</summary>
    internal int Type { get; }

    internal abstract int Count { get; }

    /// <summary>The entity that a reference property points to, or null.</summary>
    public T? Refer(Row row, int column) => Refer(row.Block, row.FirstColumn + column, row.Index);

    /// <summary>The entities that a list of references points to.</summary>
    public IReadOnlyList<T> ReferAll(Row row, int column) => row.List(column, (block, first, item) => Refer(block, first, item)!);

    /// <summary>The entity with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; generated code asks only for what it was generated from.</exception>
    public T Named(string id) => Find(id) ?? throw new KeyNotFoundException($"The corpus has no {typeof(T).Name} '{id}'.");

    /// <summary>The entity with that id, or null.</summary>
    public abstract T? Find(ReadOnlySpan<char> id);

    /// <summary>The entity whose string property, the column, has that value, or null.</summary>
    public T? FindBy(int column, string key) => FindBy(column, static (row, column) => row.String(column), key);

    /// <summary>The entity whose whole-number property, the column, has that value, or null.</summary>
    public T? FindBy(int column, int key) => FindBy(column, static (row, column) => row.Int32(column), key);

    /// <summary>The entity whose optional whole-number property, the column, has that value, or null.</summary>
    public T? FindByOptional(int column, int key) => FindBy(column, static (row, column) => row.OptionalInt32(column), key);

    /// <summary>Those entities of the type whose reference property, or list of references, points to the entity.</summary>
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
