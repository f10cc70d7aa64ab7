namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// Makes inferred references optional where they would otherwise need each other: of a relation between relations that all
/// have arguments nobody knows whether the next document has one without.
/// </summary>
internal sealed class RequiredCycles
{
    private readonly IReadOnlyList<TypeDeclaration> _types;
    private readonly Dictionary<string, TypeDeclaration> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclaration>> _kin = new(StringComparer.Ordinal);

    private RequiredCycles(IReadOnlyList<TypeDeclaration> types)
    {
        _types = types;
        foreach (var type in types)
            _byName[type.Name.Text] = type;
    }

    public static void Open(IReadOnlyList<TypeDeclaration> types) => new RequiredCycles(types).Open();

    private void Open()
    {
        foreach (var type in _types)
        {
            for (var i = 0; i < type.Properties.Count; i++)
            {
                var property = type.Properties[i];
                if (property.IsInferred && IsRequiredReference(property) && Reaches(property.Type.Text, type))
                    type.Properties[i] = property with { Type = SchemaInference.Synthetic(property.Type.Text + "?") };
            }
        }
    }

    private bool IsRequiredReference(PropertyDeclaration property) =>
        property.Type.Text == "Annotation" || _byName.ContainsKey(property.Type.Text);

    /// <summary>Determines whether an instance of one type may need one of the other. What has been needed once is not asked again.</summary>
    private bool Reaches(string from, TypeDeclaration to)
    {
        var needed = new HashSet<string>([from], StringComparer.Ordinal);
        var seen = new HashSet<TypeDeclaration>();
        var open = new Stack<string>([from]);
        while (open.Count > 0)
        {
            foreach (var type in KinOf(open.Pop()))
            {
                if (type == to)
                    return true;

                if (!seen.Add(type))
                    continue;

                foreach (var property in type.Properties)
                {
                    if (IsRequiredReference(property) && needed.Add(property.Type.Text))
                        open.Push(property.Type.Text);
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The types whose properties an instance can have where a type is asked for: those that derive from it, and its bases,
    /// for their properties are its own.
    /// </summary>
    private List<TypeDeclaration> KinOf(string name)
    {
        if (_kin.TryGetValue(name, out var kin))
            return kin;

        kin = name == "Annotation" ? [.. _types] : [.. _types.Where(type => DerivesFrom(type, name)), .. BasesOf(_byName[name])];
        _kin.Add(name, kin);
        return kin;
    }

    private bool DerivesFrom(TypeDeclaration type, string name) => type.Name.Text == name || BasesOf(type).Any(@base => @base.Name.Text == name);

    private IEnumerable<TypeDeclaration> BasesOf(TypeDeclaration type)
    {
        var steps = 0;
        for (var current = type; current.Base is { } name && _byName.TryGetValue(name.Text, out var next) && steps++ < _byName.Count; current = next)
            yield return next;
    }
}
