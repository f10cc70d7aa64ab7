using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Turns the entities of all registries into one block.</summary>
internal static class RegistryEncoder
{
    /// <param name="registry">The entities, each id once, in ordinal order of the ids.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="entities">The index that references to entities are resolved by.</param>
    public static EncodedBlock Encode(IReadOnlyList<EntityModel> registry, CorpusLayout layout, EntityIndex entities)
    {
        var block = new BlockBuilder();
        var values = new ValueWriter(block, entities, []);
        for (var i = 0; i < registry.Count; i++)
        {
            var entity = registry[i];
            var type = layout.Entities[entity.Type];
            entities.TryFind(entity.Id, out var slot);
            var master = block.Table(StorageFormat.MasterTable, 2).Row();
            master[0].Add(slot.Type);
            master[1].Add(slot.Row);
            foreach (var union in type.SelfAndBases.Where(union => union.HasDerived))
            {
                block.Table(StorageFormat.FirstTypeTable + union.UnionIndex, 1).Row()[0].Add(i);
            }

            var row = block.Table(StorageFormat.FirstTypeTable + type.Index, type.ColumnCount).Row();
            row[0].Add(block.Pool(entity.Id));
            values.Write(row, type.Properties, entity.Values);
        }

        return new EncodedBlock(block.Columns(), block.Strings());
    }
}
