using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>
/// Binds what annotations get from those that they are in: the property that leads to a container, which all annotations have,
/// and the mark of inference, which travels from a container to its content.
/// </summary>
internal sealed class ContainerBinder(DiagnosticBag bag, EquatableArray<EnumSchema> enums)
{
    public void Bind(TypeSection annotations, List<PropertyDraft> document)
    {
        var properties = annotations.Types.SelectMany(static type => type.Properties).Concat(document).Select(static property => property.Schema);
        var lists =
            new HashSet<string>(properties.Where(static property => property.Kind == ValueKind.Annotation).Select(static property => property.InverseName)
                .OfType<string>(), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in annotations.Types)
        {
            if (type.Declaration.Container is { } name && Problem(name.Text, annotations, lists, taken) is { } problem)
                Report(name, "container", type, problem);
            else if (type.Declaration.Container is { } sound)
                type.Container = CSharpNames.Pascal(sound.Text);
        }

        foreach (var type in annotations.Types)
            type.Inferred = type.Line.Select(static member => member.Declaration.Inferred).FirstOrDefault(static rule => rule is not null) is { } rule
                ? BindMark(type, rule) : null;
    }

    private static string? Problem(string name, TypeSection annotations, HashSet<string> lists, HashSet<string> taken)
    {
        if (!SeedNames.IsPropertyName(name))
            return "it is no name of a property";

        var member = CSharpNames.Pascal(name);
        if (ReservedNames.AnnotationMembers.Contains(member))
            return "every annotation has a member '" + member + "'";

        if (member == "Annotation")
            return "the class of all annotations has that name";

        if (annotations.Types.Find(type => type.Properties.Exists(property => property.Schema.MemberName == member)) is { } owner)
            return "'" + owner.Name + "' has a property of that name";

        if (lists.Contains(member))
            return "an annotation type has an inverse list of that name";

        return taken.Add(member) ? null : "it is that of another type";
    }

    private InferenceRule? BindMark(TypeDraft type, (SourceScalar Property, SourceScalar Value) rule)
    {
        var isOwn = type.Declaration.Inferred is not null;
        var property = type.Line.SelectMany(static member => member.Properties).Select(static draft => draft.Schema)
            .FirstOrDefault(schema => schema.Name == rule.Property.Text);
        if (property is not { IsList: false, Kind: ValueKind.Enum or ValueKind.Bool })
        {
            if (isOwn)
                Report(rule.Property, "inferred", type, "it has no such property that is an enum or a bool");

            return null;
        }

        var value = property.Kind == ValueKind.Bool ? Array.IndexOf(["false", "true"], rule.Value.Text) : PositionOf(property.TypeName!, rule.Value.Text);
        if (value < 0 && isOwn)
            Report(rule.Value, "inferred", type, "'" + property.Name + "' has no such value");

        return value < 0 ? null : new InferenceRule(property.MemberName, value);
    }

    private int PositionOf(string name, string value)
    {
        var values = enums.First(declared => declared.Name == name).Values;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Name == value)
                return i;
        }

        return -1;
    }

    private void Report(SourceScalar at, string key, TypeDraft type, string problem) =>
        bag.Add(SchemaRules.InvalidContainer, at.Start, at.End, Messages.Excerpt(at.Text), key, type.Name, problem);
}
