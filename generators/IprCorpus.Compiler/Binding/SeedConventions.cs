using IprCorpus.Compiler.Binding.Values;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The conventions of format version 1: everything goes by the names of the schema, and ids are names.</summary>
internal sealed class SeedConventions(SchemaTypes types, NodeShape shape) : Conventions
{
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

    public override bool IsCountryCode(PropertySchema property) => CountryCodes.AreValuesOf(property.Name);

    public override bool IsLeftOut(SourceNode node) => node is SourceScalar { IsNull: true };

    public override SourceScalar? AsString(string property, SourceNode node) => shape.AsScalar(property, node);

    public override SourceNode AsList(SourceNode node) => node;

    public override EquatableArray<KeyDeclaration> CollectKeys(IReadOnlyList<PropertySchema> properties, Value?[] values, IReadOnlyList<SourceEntry> entries) =>
        _keys.Collect(properties, values, entries);
}
