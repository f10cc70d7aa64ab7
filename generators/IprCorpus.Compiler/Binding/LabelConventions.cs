using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The conventions of formats of others: everything goes by the labels of the file, and ids are what the format has for them.</summary>
internal sealed class LabelConventions(SchemaTypes types, NodeShape shape) : Conventions
{
    private readonly InstanceTypes _instances = new(types, shape.Bag);

    /// <summary>An id that gives no C# name is not wrong in a format that knows of none; the document is found by it.</summary>
    public override void CheckDocumentId(SourceScalar id)
    {
        var member = CSharpNames.Pascal(id.Text);
        if (types.Document.MembersAround(0).Contains(member))
            shape.Bag.Add(NameRules.NoNamedInstance, id.Start, id.End, Messages.Excerpt(id.Text), member, "a member of every document");
    }

    public override bool CheckAnnotationId(SourceScalar id) => true;

    public override int TypeOf(SourceAnnotation annotation) => _instances.FindLabel(types.Annotations, annotation.Type, annotation.Layer);

    /// <summary>Adds the label that the format gives to the properties where a layer is one type.</summary>
    public override IReadOnlyList<SourceEntry> PropertiesOf(SourceAnnotation annotation, int type)
    {
        var label = annotation.Type;
        return types.Annotations.PropertyOfLabel(type, SchemaTypes.LabelProperty) >= 0
            ? [.. annotation.Properties, new SourceEntry(new SourceScalar(SchemaTypes.LabelProperty, isPlain: false, label.Start, label.End), label)]
            : annotation.Properties;
    }

    public override int PropertyOf(TypeTable table, int type, string name) => table.PropertyOfLabel(type, name);

    public override int EnumValueOf(EnumSchema declared, string name) => types.EnumValueOfLabel(declared, name);

    public override string NameOf(EnumValueSchema value) => value.LabelText;

    public override string NameOf(PropertySchema property) => property.LabelText;

    /// <summary>A reader has taken the keys of its format.</summary>
    public override IReadOnlyList<string> KeysOf(TypeTable table) => [];

    public override string AdviceFor(SourceScalar key, TypeTable table) => string.Empty;

    public override bool IsCountryCode(PropertySchema property) => false;

    public override bool IsLeftOut(SourceNode node) => false;

    /// <summary>In other formats a word that YAML reads as null is a word like any other.</summary>
    public override SourceScalar? AsString(string property, SourceNode node) => shape.AsText(property, node);

    /// <summary>A format that repeats a key for each item gives a single one as such.</summary>
    public override SourceNode AsList(SourceNode node) =>
        node is SourceScalar { IsNull: false } single ? new SourceList([single], single.Start, single.End) : node;

    public override EquatableArray<KeyDeclaration> CollectKeys(IReadOnlyList<PropertySchema> properties, Value?[] values,
        IReadOnlyList<SourceEntry> entries) => [];
}
