using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>The types of feature structures; the built-in ones are always among them. Of two declarations the first stands.</summary>
internal sealed class TypeSystem
{
    /// <summary>As many types as a schema may declare.</summary>
    private const int MaxSupertypes = 2000;

    private readonly Dictionary<string, CasType> _types = new(StringComparer.Ordinal);
    private readonly List<CasType> _declared = [];

    private TypeSystem(IEnumerable<CasType> types)
    {
        foreach (var type in CasNames.BuiltIn)
            _types.Add(type.Name, type);

        foreach (var type in types)
            Add(type);
    }

    /// <summary>The types that are not built in, and those that are built in and declared nevertheless, in the order of declaration.</summary>
    public IReadOnlyList<CasType> Declared => _declared;

    public static TypeSystem Of(IEnumerable<CasType> types) => new(types);

    public CasType? Find(string name) => _types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The feature that a type has or inherits; null for none. A supertype's declaration stands before one of what derives from it.</summary>
    public CasFeature? FeatureOf(string type, string name)
    {
        CasFeature? found = null;
        foreach (var ancestor in Line(type))
        {
            foreach (var feature in ancestor.Features)
            {
                if (feature.Name == name)
                    found = feature;
            }
        }

        return found;
    }

    /// <summary>Determines whether feature structures of a declared type have a place in the text. Who derives from nobody knows what is taken for an
    /// annotation.</summary>
    public bool IsAnchored(string type)
    {
        var last = string.Empty;
        foreach (var ancestor in Line(type))
        {
            if (ancestor.Name == CasNames.Annotation)
                return true;

            last = ancestor.Supertype;
        }

        return last.Length > 0 && !_types.ContainsKey(last);
    }

    /// <summary>The types as their names are declared to the schema, bases before what derives from them.</summary>
    public IReadOnlyList<SourceType> Export(IEnumerable<string> names)
    {
        var exported = new Dictionary<string, SourceType>(StringComparer.Ordinal);
        var order = new List<SourceType>();
        foreach (var name in names)
        {
            foreach (var type in Line(name).Reverse())
            {
                if (exported.ContainsKey(type.Name) || type.Name is CasNames.Annotation or CasNames.AnnotationBase && type.Name != name
                    || type.Name == CasNames.String || IsString(type.Name))
                    continue;

                var source = new SourceType(type.Name, BaseOf(type), false, [.. type.Features.Select(Export)],
                    type.Description)
                { Common = CasNames.CommonOf(type.Name) };
                exported.Add(type.Name, source);
                order.Add(source);
            }
        }

        return order;
    }

    private string? BaseOf(CasType type) =>
        type.Supertype is CasNames.Annotation or "" || !_types.ContainsKey(type.Supertype) || ClosesCycle(type) ? null
        : type.Supertype == CasNames.AnnotationBase ? type.Name == CasNames.Annotation ? null : CasNames.Top
        : type.Supertype;

    /// <summary>
    /// Determines whether a type closes a circle of types that derive from each other. The first of them by name then derives from
    /// none, whichever file has it.
    /// </summary>
    private bool ClosesCycle(CasType type)
    {
        var line = Line(type.Name).ToList();
        return line[line.Count - 1].Supertype == type.Name && line.TrueForAll(other => string.CompareOrdinal(type.Name, other.Name) <= 0);
    }

    private SourceProperty Export(CasFeature feature)
    {
        var isBytes = feature.Range == CasNames.ByteArray;
        var type = feature.IsCollection && !isBytes ? CasNames.ElementOf(feature.Range, feature.ElementType) : feature.Range;
        var kind = isBytes ? SourceKind.Text : KindOf(type);
        return new SourceProperty(
            feature.Name, kind,
            kind != SourceKind.Reference ? null : Find(type) is null || type is CasNames.Top or CasNames.AnnotationBase or CasNames.Annotation
                || CasNames.IsCollection(type) ? SourceType.Any : type,
            IsList: feature.IsCollection && !isBytes,
            Values: Find(type)?.AllowedValues,
            Summary: feature.Description);
    }

    /// <summary>Gets the kind of a type's values: strings of a declared set are a closed set.</summary>
    public SourceKind KindOf(string type) =>
        CasNames.PrimitiveKind(type)
            ?? (!IsString(type) ? SourceKind.Reference : Find(type)?.AllowedValues is { Count: > 0 } ? SourceKind.Closed : SourceKind.Text);

    private bool IsString(string type) => Line(type).LastOrDefault()?.Supertype == CasNames.String;

    /// <summary>
    /// A type and those that it derives from, as far as they are declared and derive from no one of them again. A line of more
    /// types than a schema may have, which is an error, ends there: to walk all of it from each type takes quadratic time.
    /// </summary>
    private IEnumerable<CasType> Line(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var type = Find(name); type is not null && seen.Count <= MaxSupertypes && seen.Add(type.Name); type = Find(type.Supertype))
            yield return type;
    }

    private void Add(CasType type)
    {
        if (_types.TryGetValue(type.Name, out var earlier))
        {
            var index = _declared.IndexOf(earlier);
            var features = type.Features.Where(feature => !earlier.Features.Any(other => other.Name == feature.Name));
            type = earlier with { Features = [.. earlier.Features, .. features], Description = earlier.Description ?? type.Description };
            if (index >= 0)
                _declared[index] = type;
            else
                _declared.Add(type);
        }
        else
        {
            _declared.Add(type);
        }

        _types[type.Name] = type;
    }
}
