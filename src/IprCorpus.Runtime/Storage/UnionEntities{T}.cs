using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The entities of a type that has derived types, or of the root, merged in ordinal order of their ids.</summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <param name="store">Where the corpus lies.</param>
/// <param name="type">The type's position among the declared entity types; their number for the root.</param>
/// <param name="resolve">Gives the rows of a concrete type by that type's position.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionEntities<T>(CorpusStore store, int type, Func<int, IEntityRows> resolve) : EntityTable<T>(store, type)
    where T : CorpusEntity
{
    private const int IdColumn = 0;

    // The table of a declared type has one column, positions in the master table; the root is the master table itself.
    internal override int Count => Table.Rows;

    private Block.Table Master => Store.Registry.Find(Block.MasterTable);

    private Block.Table Table => IsRoot ? Master : Store.Registry.Find(Block.FirstTypeTable + Type);

    private bool IsRoot => Type == Store.EntityTypeCount;

    /// <inheritdoc/>
    public override T? Find(ReadOnlySpan<char> id)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (IdAt(middle).SequenceCompareTo(id))
            {
                case 0:
                    return Get(middle);
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return null;
    }

    internal override T Get(int row)
    {
        var (type, place) = Locate(row);
        return (T)resolve(type).Row(place);
    }

    private protected override T? Refer(Block block, int column, int row) =>
        block.ReadInt32(column, row) is var type && type == 0 ? null : (T)resolve(type - 1).Row(block.ReadInt32(column + 1, row));

    private ReadOnlySpan<char> IdAt(int row)
    {
        var (type, place) = Locate(row);
        var registry = Store.Registry;
        return registry.StringSpan(registry.ReadInt32(registry.Find(Block.FirstTypeTable + type).FirstColumn + IdColumn, place) - 1);
    }

    private (int Type, int Row) Locate(int row)
    {
        var registry = Store.Registry;
        var ordinal = IsRoot ? row : registry.ReadInt32(Table.FirstColumn, row);
        return (registry.ReadInt32(Master.FirstColumn, ordinal), registry.ReadInt32(Master.FirstColumn + 1, ordinal));
    }
}
