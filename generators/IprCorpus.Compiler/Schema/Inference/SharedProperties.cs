using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// Joins what is one property in several types, so that it has one type whichever instances a corpus has of each: a property of a
/// layer whose labels are free, and one that its format declares to be a closed set, such as a part of speech.
/// </summary>
internal static class SharedProperties
{
    public static IReadOnlyList<TypeFacts> Join(IReadOnlyList<TypeFacts> types)
    {
        var all = types.SelectMany(static type => type.Properties.Select(property => (Type: type, Property: property)))
            .Where(static pair => ScopeOf(pair.Type, pair.Property) is not null);
        var joined = all.GroupBy(static pair => (ScopeOf(pair.Type, pair.Property), pair.Property.Label)).Where(static group => group.Skip(1).Any())
            .ToDictionary(static group => group.Key, static group => Join([.. group]));
        return joined.Count == 0 ? types : [.. types.Select(type => type with { Properties = new(type.Properties.Select(property => Of(type, property))) })];

        PropertyFacts Of(TypeFacts type, PropertyFacts property)
        {
            if (ScopeOf(type, property) is not { } scope || !joined.TryGetValue((scope, property.Label), out var shared))
                return property;

            // Of closed sets only the values are shared: a token has its own part of speech always, an empty node perhaps.
            return property.Kind == SourceKind.Closed
                ? property with { Values = shared.Property.Values, IsOpen = shared.Property.IsOpen }
                : shared.Property with { Count = shared.HaveAll ? type.Count : -1 };
        }
    }

    /// <summary>Null for a property that each type has for itself. References lead to what they lead to in each type.</summary>
    private static string? ScopeOf(TypeFacts type, PropertyFacts property) =>
        property is { Kind: SourceKind.Closed, DeclaredValueCount: 0 } ? string.Empty
        : type is { Layer: { } layer, IsDeclared: false } && property.Kind == SourceKind.Inferred && (property.Seen & SeenValues.Reference) == 0 ? layer
        : null;

    private static (PropertyFacts Property, bool HaveAll) Join(IReadOnlyList<(TypeFacts Type, PropertyFacts Property)> group)
    {
        var tally = new PropertyTally(group[0].Property.Label) { IsDeclared = group[0].Property.IsDeclared };
        foreach (var (_, property) in group)
            tally.Add(property);

        return (tally.ToFacts(), group.All(static pair => pair.Property.Count == pair.Type.Count));
    }
}
