using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Patterns.Binding;

namespace IprCorpus.Generators.Patterns;

/// <summary>The schema of the corpus that is compiled together with its patterns.</summary>
internal sealed class LayoutSchema(CorpusLayout layout) : PatternSchema
{
    private const string Root = "Annotation";

    private static readonly PatternAttribute Document = new("Document", AttributeKind.Reference, "Document");

    public override string Namespace => layout.Schema.Namespace;

    public override IEnumerable<string> AnnotationTypes => layout.Annotations.Select(static type => type.Name).Append(Root);

    public override PatternType? FindAnnotationType(string name)
    {
        if (name == Root)
        {
            return new PatternType(Root, IsAnnotation: true, "Annotations", [Document]);
        }

        return layout.Annotations.FirstOrDefault(type => type.Name == name) is { } found
            ? new PatternType(name, IsAnnotation: true, found.Schema.Plural, [.. AttributesOf(found), Document])
            : null;
    }

    public override PatternType? FindReferencedType(PatternAttribute attribute)
    {
        var name = attribute.TypeName!;
        return FindAnnotationType(name)
            ?? (name == "Document" ? new PatternType(name, IsAnnotation: false, null, [.. AttributesOf(layout.Document)])
                : layout.Entities.FirstOrDefault(type => type.Name == name) is { } entity
                ? new PatternType(name, IsAnnotation: false, null, [.. AttributesOf(entity)])
                : new PatternType(name, IsAnnotation: false, null, []));
    }

    public override IReadOnlyList<PatternValue> ValuesOf(PatternAttribute attribute) =>
        [.. layout.Schema.Enums.First(schema => schema.Name == attribute.TypeName).Values
            .Select(static value => new PatternValue(value.MemberName, value.LabelText))];

    private static IEnumerable<PatternAttribute> AttributesOf(TypeLayout type) =>
        type.Properties.Select(static property => property.Schema).Select(static schema =>
        new PatternAttribute(schema.MemberName, KindOf(schema.Kind), schema.TypeName, schema.IsOptional, schema.IsList, schema.IsBuiltIn));

    private static AttributeKind KindOf(ValueKind kind) => kind switch
    {
        ValueKind.String => AttributeKind.String,
        ValueKind.Int => AttributeKind.Int,
        ValueKind.Decimal => AttributeKind.Decimal,
        ValueKind.Bool => AttributeKind.Bool,
        ValueKind.Enum => AttributeKind.Enum,
        ValueKind.Entity or ValueKind.Annotation => AttributeKind.Reference,
        _ => AttributeKind.Other,
    };
}
