namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// Makes inferred references optional where they would otherwise need each other: of a relation between relations that all
/// have arguments nobody knows whether the next document has one without.
/// </summary>
internal static class RequiredCycles
{
    public static void Open(IReadOnlyList<TypeDeclaration> types)
    {
        var byName = new Dictionary<string, TypeDeclaration>(StringComparer.Ordinal);
        foreach (var type in types)
            byName[type.Name.Text] = type;

        foreach (var type in types)
        {
            for (var i = 0; i < type.Properties.Count; i++)
            {
                var property = type.Properties[i];
                if (property.IsInferred && IsRequiredReference(property, byName) && Reaches(property.Type.Text, type.Name.Text, byName))
                    type.Properties[i] = property with { Type = SchemaInference.Synthetic(property.Type.Text + "?") };
            }
        }
    }

    private static bool IsRequiredReference(PropertyDeclaration property, Dictionary<string, TypeDeclaration> byName) =>
        property.Type.Text == "Annotation" || byName.ContainsKey(property.Type.Text);

    /// <summary>Whether an instance of one type may need one of the other; a reference to a type can be one to what derives from it.</summary>
    private static bool Reaches(string from, string to, Dictionary<string, TypeDeclaration> byName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.Count > 0)
        {
            var name = open.Pop();
            foreach (var type in byName.Values.Where(type => name == "Annotation" || IsKin(type, name, byName)))
            {
                if (type.Name.Text == to)
                    return true;

                if (!seen.Add(type.Name.Text))
                    continue;

                foreach (var property in type.Properties.Where(property => IsRequiredReference(property, byName)))
                    open.Push(property.Type.Text);
            }
        }

        return false;
    }

    private static bool IsKin(TypeDeclaration type, string name, Dictionary<string, TypeDeclaration> byName)
    {
        var steps = 0;
        for (var current = type; current is not null && steps++ < byName.Count; current = current.Base is { } @base && byName.TryGetValue(@base.Text, out var next) ? next : null)
        {
            if (current.Name.Text == name)
                return true;
        }

        // Properties of the bases are those of the type as well.
        return byName.TryGetValue(name, out var target) && target.Base?.Text == type.Name.Text;
    }
}
