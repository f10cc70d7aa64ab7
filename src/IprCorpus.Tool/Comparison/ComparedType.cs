using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Comparison;

/// <summary>An annotation type of the compared corpora.</summary>
/// <param name="name">Its C# name in the first corpus that has it.</param>
/// <param name="label">The name that its format has for it.</param>
internal sealed class ComparedType(string name, string label)
{
    private readonly List<PropertySchema> _properties = [];
    private readonly List<string> _owners = [];
    private List<int>? _arguments;

    public string Name => name;

    public string Label => label;

    /// <summary>The properties that it has in any of the corpora.</summary>
    public IReadOnlyList<PropertySchema> Properties => _properties;

    /// <summary>For each property, the C# name of the type that declares it: its own, or one that it derives from.</summary>
    public IReadOnlyList<string> Owners => _owners;

    /// <summary>
    /// The properties that always refer to another annotation, where there are two or more: then what is annotated is a relation,
    /// and its arguments rather than its place say which.
    /// </summary>
    public IReadOnlyList<int> Arguments => _arguments ??= FindArguments();

    public bool IsRelation => Arguments.Count > 0;

    /// <summary>The position of the property that refers to the head of a token, which is a token; -1 for none.</summary>
    public int Head => _properties.FindIndex(property => property is { Kind: ValueKind.Annotation, IsList: false } && IsHead(property));

    /// <summary>The position of the property that marks the head of a mention; -1 for none.</summary>
    public int HeadSpan => _properties.FindIndex(static property => property is { Kind: ValueKind.Span, IsList: false } && IsHead(property));

    /// <summary>The position of a property, which is added where there is none yet.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The type that declares it.</param>
    public int IndexOf(PropertySchema property, string owner)
    {
        var index = _properties.FindIndex(other => other.LabelText == property.LabelText);
        index = index >= 0 ? index : _properties.FindIndex(other => other.MemberName == property.MemberName);
        if (index < 0)
        {
            index = _properties.Count;
            _properties.Add(property);
            _owners.Add(owner);
        }

        return index;
    }

    private List<int> FindArguments()
    {
        var arguments = Enumerable.Range(0, _properties.Count)
            .Where(i => _properties[i] is { Kind: ValueKind.Annotation, IsList: false, IsOptional: false }).ToList();
        return arguments.Count > 1 ? arguments : [];
    }

    private static bool IsHead(PropertySchema property) => string.Equals(property.Name, "head", StringComparison.OrdinalIgnoreCase);
}
