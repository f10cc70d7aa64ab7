using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>Look-ups over the types of one section of a schema; a type is known by its position in the section.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly EquatableArray<TypeSchema> _types;
    private readonly int[] _bases;
    private readonly PropertySchema[][] _properties;
    private readonly Dictionary<string, int>[] _names;
    private readonly Dictionary<string, int>[] _propertyLabels;
    private readonly HashSet<string>?[] _members;
    private readonly CorpusSchema _schema;
    private readonly IReadOnlyCollection<string> _reserved;

    public TypeTable(string root, EquatableArray<TypeSchema> types, CorpusSchema schema, IReadOnlyCollection<string> reserved)
    {
        (Root, _types, _schema, _reserved) = (root, types, schema, reserved);
        for (var i = 0; i < types.Count; i++)
        {
            _indices.Add(types[i].Name, i);
            _labels[types[i].LabelText] = i;
        }

        _bases = [.. types.Select(type => type.Base is { } name ? _indices[name] : -1)];
        _properties = [.. types.Select(type => Flatten(_indices[type.Name]))];
        _names = [.. _properties.Select(static properties => Positions(properties, static property => property.Name))];
        _propertyLabels = [.. _properties.Select(static properties => Positions(properties, static property => property.LabelText))];
        _members = new HashSet<string>?[types.Count];
    }

    /// <summary>The name of the built-in type from which all of them derive.</summary>
    public string Root { get; }

    public int Count => _types.Count;

    public TypeSchema this[int type] => _types[type];

    /// <summary>The position of a declared type; -1 for the root and for unknown names.</summary>
    public int IndexOf(string name) => _indices.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The position of the type that a foreign format calls so; -1 for none.</summary>
    public int IndexOfLabel(string label) => _labels.TryGetValue(label, out var index) ? index : -1;

    /// <summary>The position of the declared base; -1 where it is the root.</summary>
    public int BaseOf(int type) => _bases[type];

    /// <summary>Root to leaf, in the order of declaration: the order of the values in a model.</summary>
    public IReadOnlyList<PropertySchema> AllProperties(int type) => _properties[type];

    /// <summary>The position of a property among <see cref="AllProperties"/>; -1 for none of them.</summary>
    public int PropertyOf(int type, string name) => _names[type].TryGetValue(name, out var position) ? position : -1;

    /// <summary>Determines whether any of the types has a property of a name.</summary>
    public bool HasProperty(string name) => Array.Exists(_names, names => names.ContainsKey(name));

    /// <summary>The position of the property that a foreign format calls so; -1 for none.</summary>
    public int PropertyOfLabel(int type, string label) => _propertyLabels[type].TryGetValue(label, out var position) ? position : -1;

    /// <summary>Determines whether instances of one type are instances of the named one, which can be the root.</summary>
    public bool IsAssignable(int from, string to)
    {
        if (to == Root)
            return true;

        for (var type = from; type >= 0; type = _bases[type])
        {
            if (_types[type].Name == to)
                return true;
        }

        return false;
    }

    /// <summary>The types that can have instances, among the named one, which can be the root, and those that derive from it; in the order of
    /// declaration.</summary>
    public IReadOnlyList<int> ConcreteDescendants(string name) =>
        [.. Enumerable.Range(0, _types.Count).Where(type => !_types[type].IsAbstract && IsAssignable(type, name))];

    /// <summary>Every name that a named instance of a type must not have: members of the type, of its bases and of what derives from it.</summary>
    public HashSet<string> MembersAround(int type) => _members[type] ??= CollectMembers(type);

    private HashSet<string> CollectMembers(int type)
    {
        var members = new HashSet<string>(_reserved, StringComparer.Ordinal);
        for (var i = 0; i < _types.Count; i++)
        {
            if (!IsAssignable(type, _types[i].Name) && !IsAssignable(i, _types[type].Name))
                continue;

            members.Add(_types[i].Name);
            foreach (var property in _types[i].Properties)
            {
                members.Add(property.MemberName);
                if (property.LookupName is { } lookup)
                    members.Add(lookup);

                if (Root == "Annotation" && GeneratedMembers.TextOf(property, _schema) is { } text)
                    members.Add(text);
            }
        }

        if (Root == "Document")
            members.UnionWith(GeneratedMembers.OfDocuments(_schema));
        else if (Root == "Annotation")
            members.UnionWith(GeneratedMembers.OfAnnotations(_schema));

        foreach (var property in _schema.Entities.Concat(_schema.Annotations).Append(_schema.Document).SelectMany(static owner => owner.Properties))
        {
            if (property is not { InverseName: { } inverse, TypeName: { } target })
                continue;

            if (target == Root || IndexOf(target) is >= 0 and var index && (IsAssignable(type, target) || IsAssignable(index, _types[type].Name)))
                members.Add(inverse);
        }

        return members;
    }

    private PropertySchema[] Flatten(int type)
    {
        var properties = new List<PropertySchema>();
        for (var current = type; current >= 0; current = _bases[current])
            properties.InsertRange(0, _types[current].Properties);

        return [.. properties];
    }

    private static Dictionary<string, int> Positions(PropertySchema[] properties, Func<PropertySchema, string> key)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < properties.Length; i++)
            positions[key(properties[i])] = i;

        return positions;
    }
}
