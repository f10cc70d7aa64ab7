namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Tells each type of the instances of the types that derive from it: they have its properties too, and values in them.</summary>
internal static class Inheritance
{
    /// <summary>Deeper than any hierarchy that people make; what is deeper is not told further up.</summary>
    private const int MaxDepth = 100;

    /// <param name="types">None derives from itself.</param>
    public static IReadOnlyList<TypeFacts> Lift(IReadOnlyList<TypeFacts> types)
    {
        if (types.All(static type => type.Base is null))
            return types;

        var bases = types.ToDictionary(static type => type.Label, static type => type.Base, StringComparer.Ordinal);
        var tallies = types.ToDictionary(static type => type.Label, TypeTally.Of, StringComparer.Ordinal);
        foreach (var type in types)
        {
            var @base = type.Base;
            for (var depth = 0; depth < MaxDepth && @base is not null && bases.TryGetValue(@base, out var next); depth++)
            {
                tallies[@base].AddDerived(type);
                @base = next;
            }
        }

        return [.. types.Select(type => tallies[type.Label].ToFacts())];
    }
}
