using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>Computes the number of bytes that the data takes as string literals.</summary>
internal static class LiteralSize
{
    /// <summary>
    /// Exact where it matters: each distinct literal once. As long as all of them fit, the sum over all, which is no less, will do, and
    /// nothing need be compared.
    /// </summary>
    public static long Of(EquatableArray<Shard> shards, EncodedBlock catalog, EncodedBlock registry)
    {
        var sum = Literals(shards, catalog, registry).Sum(UserStrings.SizeOf);
        return sum <= UserStrings.Available ? sum : UserStrings.SizeOf(Literals(shards, catalog, registry));
    }

    private static IEnumerable<string> Literals(EquatableArray<Shard> shards, EncodedBlock catalog, EncodedBlock registry) =>
        shards
            .SelectMany(static shard => shard.Documents)
            .SelectMany(static document => new[] { document.Columns, document.Strings, document.Text, document.Segments })
            .Concat([catalog.Columns, catalog.Strings, registry.Columns, registry.Strings]);
}
