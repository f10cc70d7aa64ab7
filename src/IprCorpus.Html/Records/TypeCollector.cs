using IprCorpus.Html.View;

namespace IprCorpus.Html.Records;

/// <summary>The types of records and the properties that they have, as they come up.</summary>
internal sealed class TypeCollector(Type root)
{
    private readonly Dictionary<Type, int> _numbers = [];
    private readonly List<(string Name, int Base, List<ViewProperty> Properties)> _types = [];

    /// <summary>Gets what has come up so far.</summary>
    public IReadOnlyList<ViewType> Types => [.. _types.Select(static type => new ViewType(type.Name, type.Base, null, type.Properties) { Role = ViewRoles.Of(type.Name) })];

    /// <summary>Gets the position of a type. Its base types come before it, but for the one that all records of a corpus derive from.</summary>
    public int NumberOf(Type type)
    {
        if (!_numbers.TryGetValue(type, out var number))
        {
            var parent = type.BaseType is { } declared && declared != root && declared.BaseType != root ? NumberOf(declared) : -1;
            number = _types.Count;
            _numbers.Add(type, number);
            _types.Add((type.Name, parent, []));
        }

        return number;
    }

    /// <summary>Gets the position of a property among those of its type.</summary>
    public int PropertyOf(int type, string name, ViewKind kind, string? typeName)
    {
        var properties = _types[type].Properties;
        var found = properties.FindIndex(property => property.Name == name);
        if (found < 0)
        {
            found = properties.Count;
            properties.Add(new ViewProperty(name, kind, typeName));
        }

        return found;
    }
}
