using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The entities of a type that has instances of its own: each row is an object, made when first asked for.</summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <param name="store">Where the corpus lies.</param>
/// <param name="type">The type's position among the declared entity types.</param>
/// <param name="create">Makes the record for a row.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConcreteEntities<T>(CorpusStore store, int type, Func<Row, T> create) : EntityTable<T>(store, type), IEntityRows
    where T : CorpusEntity
{
    private Pages<T>? _objects;

    internal override int Count => Table.Rows;

    private Block.Table Table => Store.Registry.Find(Block.FirstTypeTable + Type);

    /// <inheritdoc/>
    CorpusEntity IEntityRows.Row(int row) => Get(row);

    /// <inheritdoc/>
    public override T? Find(ReadOnlySpan<char> id) => SortedIds.Find(Store.Registry, Table, id) is var row && row < 0 ? null : Get(row);

    /// <summary>The entity at a row: always the same object, also for threads that race for it.</summary>
    internal override T Get(int row) => Objects[row] ?? Objects.Keep(row, create(Store.Registry.Row(Block.FirstTypeTable + Type, row)));

    /// <summary>The objects that have been asked for. Of several made by threads that race, one stays.</summary>
    private Pages<T> Objects => _objects ?? Interlocked.CompareExchange(ref _objects, new Pages<T>(Count), null) ?? _objects;

    private protected override T? Refer(Block block, int column, int row) =>
        block.ReadInt32(column, row) == 0 ? null : Get(block.ReadInt32(column + 1, row));
}
