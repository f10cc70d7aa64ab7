using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>
/// Spreads documents over generated files: few enough that the compiler does not pay for files, small enough that one
/// edited document re-emits little. A document's shard follows from its id, so that others come and go without moving it.
/// </summary>
internal static class Sharding
{
    private const int DocumentsPerShard = 32;
    private const int MostShards = 256;

    /// <param name="documents">All documents, each id once, in ordinal order of the ids.</param>
    /// <returns>The shards in the order of their numbers; some may be empty.</returns>
    public static EquatableArray<Shard> Create(IReadOnlyList<DocumentBlock> documents)
    {
        var count = 1;
        while (count < MostShards && count * DocumentsPerShard < documents.Count)
        {
            count *= 2;
        }

        var members = new List<DocumentBlock>[count];
        for (var i = 0; i < count; i++)
        {
            members[i] = [];
        }

        foreach (var document in documents)
        {
            members[Hash(document.Id) & (uint)(count - 1)].Add(document);
        }

        return new EquatableArray<Shard>(members.Select((shard, number) => new Shard(number, new EquatableArray<DocumentBlock>(shard))));
    }

    /// <summary>Every document with its place, in ordinal order of the ids.</summary>
    public static IReadOnlyList<PlacedDocument> Place(EquatableArray<Shard> shards)
    {
        var placed = new List<PlacedDocument>();
        foreach (var shard in shards)
        {
            for (var slot = 0; slot < shard.Documents.Count; slot++)
            {
                placed.Add(new PlacedDocument(shard.Documents[slot], shard.Number, slot));
            }
        }

        placed.Sort(static (left, right) => string.CompareOrdinal(left.Document.Id, right.Document.Id));
        return placed;
    }

    /// <summary>FNV-1a over UTF-16 units: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint Hash(string id)
    {
        var hash = 2166136261;
        foreach (var unit in id)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash;
    }
}
