using IprCorpus.Html.View;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Html.Records;

/// <summary>The types of records and the properties that they have, as they come up, with the explanations of their schema.</summary>
internal sealed class TypeCollector(Type root)
{
    private readonly Dictionary<Type, int> _numbers = [];
    private readonly List<(string Name, int Base, string? Summary, List<ViewProperty> Properties)> _types = [];

    /// <summary>Gets what has come up so far.</summary>
    public IReadOnlyList<ViewType> Types =>
        [.. _types.Select(static type => new ViewType(type.Name, type.Base, type.Summary, type.Properties) { Role = ViewRoles.Of(type.Name) })];

    /// <summary>Gets the position of a type. Its base types come before it, but for the one that all records of a corpus derive from.</summary>
    /// <param name="type">The type.</param>
    /// <param name="store">The corpus whose schema has it.</param>
    public int NumberOf(Type type, CorpusStore store)
    {
        if (!_numbers.TryGetValue(type, out var number))
        {
            var parent = type.BaseType is { } declared && declared != root && declared.BaseType != root ? NumberOf(declared, store) : -1;
            number = _types.Count;
            _numbers.Add(type, number);
            _types.Add((type.Name, parent, store.Explain(type.Name), []));
        }

        return number;
    }

    /// <summary>Gets the position of a property among those of its type.</summary>
    public int PropertyOf(int type, string name, ViewKind kind, string? typeName, CorpusStore store)
    {
        var properties = _types[type].Properties;
        var found = properties.FindIndex(property => property.Name == name);
        if (found < 0)
        {
            found = properties.Count;
            properties.Add(new ViewProperty(name, kind, typeName, Explanation(type, name, store)));
        }

        return found;
    }

    /// <summary>Finds what the schema says of a property, at the type that declares it.</summary>
    private string? Explanation(int type, string name, CorpusStore store)
    {
        for (; type >= 0; type = _types[type].Base)
        {
            if (store.Explain($"{_types[type].Name}.{name}") is { } summary)
                return summary;
        }

        return null;
    }
}
