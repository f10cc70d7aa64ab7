using IprCorpus.Compiler.Binding.Values;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The conventions of format version 1: everything goes by the names of the schema, and ids are names.</summary>
internal sealed class SeedConventions(SchemaTypes types, NodeShape shape) : Conventions
{
    private static readonly string[] DocumentKeys = [CorpusReader.TextKey, CorpusReader.AnnotationsKey];
    private static readonly string[] AnnotationKeys = [CorpusReader.NameKey, .. SelectorReader.SelectorKeys, SelectorReader.FragmentsKey];

    private readonly InstanceTypes _instances = new(types, shape.Bag);
    private readonly IdCheck _ids = new(shape.Bag);
    private readonly KeyCollector _keys = new(shape.Bag);

    public override void CheckDocumentId(SourceScalar id)
    {
        _ids.Check(id);
        _ids.MemberName(id, types.Document, 0);
    }

    public override bool CheckAnnotationId(SourceScalar id) => _ids.CheckAnnotation(id);

    public override int TypeOf(SourceAnnotation annotation) => _instances.Find(types.Annotations, annotation.Type);

    public override IReadOnlyList<SourceEntry> PropertiesOf(SourceAnnotation annotation, int type) => annotation.Properties;

    public override int PropertyOf(TypeTable table, int type, string name) => table.PropertyOf(type, name);

    public override int EnumValueOf(EnumSchema declared, string name) => types.EnumValue(declared, name);

    public override string NameOf(EnumValueSchema value) => value.Name;

    public override string NameOf(PropertySchema property) => property.Name;

    public override IReadOnlyList<string> KeysOf(TypeTable table) =>
        table == types.Document ? DocumentKeys : table == types.Annotations ? AnnotationKeys : [];

    /// <summary>Most keys that are none of their own have lost the dash before them, or their indentation, or are the rest of a value with a comma.</summary>
    public override string AdviceFor(SourceScalar key, TypeTable table)
    {
        if (types.Annotations.IndexOf(key.Text) >= 0 || types.Entities.IndexOf(key.Text) >= 0)
            return $" '{key.Text}' is a type: begin the line with '- ' where another one begins.";

        if (table == types.Document && (Array.IndexOf(AnnotationKeys, key.Text) >= 0 || types.Annotations.HasProperty(key.Text)))
            return $" Annotations have '{key.Text}': indent the line as far as the type behind the '-' above.";

        return shape.AdviceForComma(key);
    }

    public override bool IsCountryCode(PropertySchema property) => CountryCodes.AreValuesOf(property.Name);

    public override bool IsLeftOut(SourceNode node) => node is SourceScalar { IsNull: true };

    public override SourceScalar? AsString(string property, SourceNode node) => shape.AsScalar(property, node);

    public override SourceNode AsList(SourceNode node) => node;

    public override EquatableArray<KeyDeclaration> CollectKeys(IReadOnlyList<PropertySchema> properties, Value?[] values, IReadOnlyList<SourceEntry> entries) =>
        _keys.Collect(properties, values, entries);
}
