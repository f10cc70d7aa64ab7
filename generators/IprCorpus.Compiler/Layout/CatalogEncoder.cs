using IprCorpus.Compiler.Linking;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Turns the list of all documents into the catalogue: who they are, where they are, what they count.</summary>
internal static class CatalogEncoder
{
    /// <param name="placed">The documents in ordinal order of their ids, each with its shard and its place there.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="entities">The index that references to entities are resolved by.</param>
    public static EncodedBlock Encode(IReadOnlyList<PlacedDocument> placed, CorpusLayout layout, EntityIndex entities)
    {
        var block = new BlockBuilder();
        foreach (var (document, shard, slot) in placed)
        {
            var row = block.Table(StorageFormat.DocumentTable, layout.Document.ColumnCount).Row();
            row[0].Add(block.Pool(document.Id));
            row[1].Add(shard);
            row[2].Add(slot);
            new ValueWriter(block, entities, document.Targets).Write(row, layout.Document.Properties, document.Values);

            var counts = block.Table(StorageFormat.CountTable, (2 * layout.Annotations.Count) + 1).Row();
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i].Add(document.Counts[i]);
            }
        }

        return new EncodedBlock(block.Columns(), block.Strings());
    }
}
