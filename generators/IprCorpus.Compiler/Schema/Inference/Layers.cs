using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Makes one type of all types of a layer whose labels are too many to be types, with the label as a property.</summary>
internal sealed class Layers
{
    private readonly Dictionary<string, int> _large;

    public Layers(IReadOnlyList<TypeFacts> types)
    {
        _large = types
            .Where(static type => type is { Layer: not null, IsDeclared: false })
            .GroupBy(static type => type.Layer!, StringComparer.Ordinal)
            .Where(static layer => layer.Count() > SchemaInference.MaxLabels)
            .ToDictionary(static layer => layer.Key, static layer => layer.Count(), StringComparer.Ordinal);
        Types = _large.Count == 0 ? types : [
            .. types.Where(type => Of(type) is null),
            .. _large.Keys.OrderBy(static layer => layer, StringComparer.Ordinal).Select(layer => Join(layer, types.Where(type => Of(type) == layer)))];
    }

    /// <summary>The types that are left, each with its own label.</summary>
    public IReadOnlyList<TypeFacts> Types { get; }

    /// <summary>The layers that are types, with the number of their labels, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Large => _large.OrderBy(static layer => layer.Key, StringComparer.Ordinal);

    /// <summary>The layer that a type has become part of; null where it is one by itself. A type that is called as a layer is part of that.</summary>
    public string? Of(TypeFacts type) =>
        _large.ContainsKey(type.Label) ? type.Label
        : type is { Layer: { } layer, IsDeclared: false } && _large.ContainsKey(layer) ? layer
        : null;

    private static TypeFacts Join(string layer, IEnumerable<TypeFacts> types)
    {
        var joined = new TypeTally(layer);
        joined.Find(SchemaTypes.LabelProperty, isDeclared: true).Declare(
            new SourceProperty(SchemaTypes.LabelProperty, SourceKind.Text, IsRequired: true, Summary: "What the format calls the annotation."));
        foreach (var type in types)
            joined.Add(type with { Layer = null, Base = null, IsAbstract = false });

        return joined.ToFacts();
    }
}
