using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>
/// Writes the JSON Schema (draft-07) of a corpus's YAML files: documents, entity registries and <c>corpus.yaml</c> itself. An
/// editor completes types, keys, values and ids from it, and flags what the compiler would refuse for its shape.
/// </summary>
/// <remarks>
/// The alternatives of a list are told apart by <c>anyOf</c>: an editor then offers the keys of the one type that an item names.
/// Where the compiler accepts more than one way to write a value, so does the schema: it never flags what is sound.
/// </remarks>
internal sealed class YamlJsonSchema
{
    private readonly JsonWriter _json = new();
    private readonly CorpusSchema _schema;
    private readonly ValueShapes _values;
    private readonly TypeShapes _types;

    private YamlJsonSchema(CorpusSchema schema, IReadOnlyList<EntityModel> registry)
    {
        _schema = schema;
        var types = SchemaTypes.Of(schema);
        _values = new ValueShapes(_json, types);
        _types = new TypeShapes(_json, types, _values, new EntityIds(types, registry));
    }

    /// <summary>The schema as one line of JSON. The same corpus gives the same text.</summary>
    /// <param name="schema">The complete schema of the corpus.</param>
    /// <param name="registry">The entities that ids can name, in the order in which they are offered.</param>
    public static string Write(CorpusSchema schema, IReadOnlyList<EntityModel> registry)
    {
        var writer = new YamlJsonSchema(schema, registry);
        writer.Write();
        return writer._json.EndLine().ToString();
    }

    private void Write()
    {
        _json.BeginObject().Key("$schema").String("http://json-schema.org/draft-07/schema#").Key("title").String(_schema.Name);
        _json.Describe(_schema.Summary);
        _json.Key("anyOf").BeginArray();
        foreach (var file in (string[])["document", "entities", "schema"])
            _json.BeginObject().Reference(file).EndObject();

        _json.EndArray().Key("definitions").BeginObject();
        WriteDocument();
        WriteRegistry();
        SchemaFileShape.Write(_json, _schema);
        _types.WriteDefinitions();
        _values.WriteDefinitions();
        _json.EndObject().EndObject();
    }

    private void WriteDocument()
    {
        _json.Key("document").BeginObject().Key("type").String("object");
        _json.Describe(_schema.Document.Summary ?? "A document: its text, its metadata and its annotations.");
        _json.Key("properties").BeginObject();
        _json.Key("document").BeginObject().Scalar().Describe("The document's id: unique among documents, in lower-case letters, digits and '-'.").EndObject();
        _json.Key("text").BeginObject().Scalar()
            .Describe("The text file, relative to this one, or the text itself. The default is this file's name with '.txt'.").EndObject();
        foreach (var property in _schema.Document.Properties)
            _values.WriteProperty(property);

        _json.Key("annotations").BeginObject().Key("type").String("array").Key("items").BeginObject();
        _types.WriteChoice(_schema.Annotations);
        _json.EndObject().EndObject();
        _json.EndObject().Required(["document", .. RequiredOf(_schema.Document.Properties)]).Closed().EndObject();
    }

    private void WriteRegistry()
    {
        _json.Key("entities").BeginObject().Key("type").String("object").Describe("A registry: who and what the documents speak of.");
        _json.Key("properties").BeginObject().Key("entities").BeginObject().Key("type").String("array").Key("items").BeginObject();
        _types.WriteChoice(_schema.Entities);
        _json.EndObject().EndObject().EndObject().Required(["entities"]).Closed().EndObject();
    }

    private static IEnumerable<string> RequiredOf(IEnumerable<PropertySchema> properties) =>
        properties.Where(static property => property.IsRequired).Select(static property => property.Name);
}
