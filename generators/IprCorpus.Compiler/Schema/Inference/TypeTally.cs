using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>The facts of a type while they are collected.</summary>
internal sealed class TypeTally(string label)
{
    private readonly Dictionary<string, PropertyTally> _properties = new(StringComparer.Ordinal);
    private readonly List<PropertyTally> _declared = [];
    private string? _base;
    private string? _summary;
    private string? _readingProperty;
    private string? _readingText;
    private string? _common;
    private bool _derivesFromCommon;
    private bool _isAbstract;
    private int _count;

    public string Label => label;

    /// <summary>The layer of the type; of several, the first in ordinal order, whichever instance comes first.</summary>
    public string? Layer { get; private set; }

    public bool IsDeclared { get; set; }

    public void Declare(SourceType type)
    {
        _base ??= type.Base;
        _summary ??= type.Summary;
        _readingProperty ??= type.ReadingProperty;
        _readingText ??= type.ReadingText;
        _common ??= type.Common;
        _isAbstract |= type.IsAbstract;
    }

    public static TypeTally Of(TypeFacts facts)
    {
        var tally = new TypeTally(facts.Label) { IsDeclared = facts.IsDeclared };
        tally.Add(facts);
        return tally;
    }

    /// <summary>Adds the layer of an instance.</summary>
    public void AddLayer(string? layer)
    {
        if (layer is not null && (Layer is null || string.CompareOrdinal(layer, Layer) < 0))
            Layer = layer;
    }

    /// <summary>Counts an instance.</summary>
    public void Add(IReadOnlyList<SourceEntry> properties, Func<SourceScalar, string?> labelOf)
    {
        _count++;
        for (var i = 0; i < properties.Count; i++)
            Find(properties[i].Key.Text, isDeclared: false).Add(properties[i].Value, labelOf);
    }

    /// <summary>Adds what another file says.</summary>
    public void Add(TypeFacts facts)
    {
        AddLayer(facts.Layer);
        _base ??= facts.Base;
        _summary ??= facts.Summary;
        _readingProperty ??= facts.ReadingProperty;
        _readingText ??= facts.ReadingText;
        _common ??= facts.Common;
        _derivesFromCommon |= facts.DerivesFromCommon;
        _isAbstract |= facts.IsAbstract;
        _count += facts.Count;
        foreach (var property in facts.Properties)
            Find(property.Label, property.IsDeclared).Add(property);
    }

    /// <summary>Adds the instances of a type that derives from this one: they have its properties, and values in them.</summary>
    public void AddDerived(TypeFacts facts)
    {
        _count += facts.Count;
        foreach (var property in facts.DerivesFromCommon ? [] : facts.Properties)
        {
            if (_properties.TryGetValue(property.Label, out var inherited))
                inherited.Add(property);
        }
    }

    public PropertyTally Find(string name, bool isDeclared)
    {
        if (!_properties.TryGetValue(name, out var property))
            _properties.Add(name, property = new PropertyTally(name));

        if (isDeclared && !property.IsDeclared)
        {
            property.IsDeclared = true;
            _declared.Add(property);
        }

        return property;
    }

    public TypeFacts ToFacts()
    {
        var others = _properties.Values.Where(static property => !property.IsDeclared).OrderBy(static property => property.Label, StringComparer.Ordinal);
        return new TypeFacts(
            label, Layer, _base, _isAbstract, IsDeclared, _count, _summary, new(_declared.Concat(others).Select(static property => property.ToFacts())))
        {
            ReadingProperty = _readingProperty,
            ReadingText = _readingText,
            Common = _common,
            DerivesFromCommon = _derivesFromCommon,
        };
    }
}
