using CsCheck;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema.Inference;

namespace IprCorpus.Testing;

/// <summary>Random facts of the kind that files can show: any labels, any mixture of values, bases that make rings.</summary>
internal static class RandomFacts
{
    private static readonly Gen<SourceKind> Kinds = Gen.Frequency((4, Gen.Const(SourceKind.Inferred)), (4, Gen.Enum<SourceKind>()));

    private static readonly Gen<SeenValues> Seen = Gen.Int[0, 31].Select(static flags => (SeenValues)flags);

    private static Gen<PropertyFacts> Property(string[] labels) =>
        from label in HostileLabels.All
        from kind in Kinds
        from seen in Seen
        from target in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf(labels).Select(static chosen => (string?)chosen))
        from flags in Gen.Bool.Array[5]
        from counts in Gen.Int[0, 20].Array[3]
        from values in HostileLabels.All.Array[0, 6]
        from targets in Gen.OneOf(labels).Array[0, 3]
        from summary in Gen.OneOf(Gen.Const((string?)null), Generators.Text.Select(static text => (string?)text))
        select new PropertyFacts(
            label, kind, seen, target, flags[0], flags[1], flags[2], flags[3], counts[0], counts[1] * 5,
            flags[4] ? [] : new(values.Distinct()), flags[4] ? 0 : Math.Min(counts[2], values.Distinct().Count()), flags[4],
            new(targets.Distinct().Order(StringComparer.Ordinal)), summary);

    private static Gen<TypeFacts> Type(string[] labels) =>
        from layer in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf(labels).Select(static chosen => (string?)chosen))
        from @base in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf(labels).Select(static chosen => (string?)chosen))
        from flags in Gen.Bool.Array[2]
        from count in Gen.Int[0, 20]
        from summary in Gen.OneOf(Gen.Const((string?)null), Generators.Text.Select(static text => (string?)text))
        from properties in Property(labels).Array[0, 5]
        select new TypeFacts(SourceType.Document, layer, flags[0] ? @base : null, flags[1], flags[0], count, summary,
            new(properties.DistinctBy(static property => property.Label)));

    public static readonly Gen<SchemaFacts> All =
        from labels in HostileLabels.All.Array[1, 8].Select(static labels => labels.Distinct().ToArray())
        from types in Type(labels).Array[labels.Length + 1]
        from hasDocument in Gen.Bool
        select new SchemaFacts(new(labels.Select((label, i) => types[i] with { Label = label })
            .Concat(types.Skip(hasDocument ? labels.Length : int.MaxValue).Select(static type => type with { Base = null, Layer = null }))));
}
