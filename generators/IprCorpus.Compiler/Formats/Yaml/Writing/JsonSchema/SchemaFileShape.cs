using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The shape of <c>corpus.yaml</c>.</summary>
internal static class SchemaFileShape
{
    public static void Write(JsonWriter json, CorpusSchema schema)
    {
        json.Key("schema").BeginObject().Types("object").Describe("The schema of a corpus: what can be annotated.").Key("properties").BeginObject();
        Text(json, "corpus", "The name of the corpus.");
        json.Key("format").BeginObject().Key("const").Number(SchemaReader.FormatVersion).Describe("The version of the format.").EndObject();
        Text(json, "namespace", "The C# namespace of the generated code; by default the name of the corpus.");
        Text(json, "summary", "A sentence that says what the corpus is.");
        Text(json, "license", "The licence of the annotations: an SPDX identifier or LicenseRef-*.");
        json.Key("checks").BeginObject().Types("array").Describe("Checks beyond those that hold for every corpus.").Key("items").BeginObject().Words(
            [
                (SchemaReader.LostDigitsCheck, "Places where a conversion has lost digits."),
                (SchemaReader.UnannotatedNamesCheck, "Names of entities that no annotation refers to."),
            ]).EndObject().EndObject();
        json.Key("granularity").BeginObject().Words(
            [("word", "A quote that begins or ends inside a word is an error."), ("character", "Parts of words are annotated as well.")]).EndObject();
        json.Key("schema").BeginObject().Words(
            [("inferred", "The files complete the schema with what they show."), ("pinned", "The schema is complete; what it lacks is an error in a file.")])
                .EndObject();
        json.Key("mapping").BeginObject().Types("object").Describe("C# names for what is inferred: Label: TypeName, Label.property: name.")
            .Key("additionalProperties").BeginObject().Scalar().EndObject().EndObject();
        Map(json, "enums", "Closed sets of values.", "schema.enum");
        json.Key("document").BeginObject().Types("object").Describe("The metadata of every document.").Key("properties").BeginObject();
        Text(json, "summary", "A sentence that says what a document is.");
        Map(json, "properties", "Name: type, or a mapping.", "schema.property");
        json.EndObject().Closed().EndObject();
        Map(json, "entities", "The types of entities.", "schema.type");
        Map(json, "annotations", "The types of annotations.", "schema.type");
        json.EndObject().Required(["corpus", "format"]).EndObject();
        WriteEnum(json);
        WriteType(json, schema);
        WriteProperty(json, schema);
    }

    private static void WriteEnum(JsonWriter json)
    {
        json.Key("schema.enum").BeginObject().Types("object").Key("properties").BeginObject();
        Text(json, "summary", "A sentence; becomes the XML comment.");
        json.Key("values").BeginObject().Types("array", "object")
            .Describe("The values: a list of names, or a mapping from each name to what it means.").EndObject();
        json.EndObject().Required(["values"]).Closed().EndObject();
    }

    private static void WriteType(JsonWriter json, CorpusSchema schema)
    {
        json.Key("schema.type").BeginObject().Types("object", "null").Key("properties").BeginObject();
        Text(json, "summary", "A sentence; becomes the XML comment.");
        Text(json, "label", "What a file of another format calls the type.");
        json.Key("base").BeginObject().Describe("The type that it derives from.").Key("anyOf").BeginArray().BeginObject()
            .Words([.. schema.Entities.Concat(schema.Annotations).Select(static type => (type.Name, type.Summary))]).EndObject()
            .BeginObject().Scalar().EndObject().EndArray().EndObject();
        json.Key("abstract").BeginObject().Types("boolean").Describe("Whether only derived types have instances.").EndObject();
        Text(json, "plural", "The name of the collection, where the English rule is wrong.");
        json.Key("anchor").BeginObject()
            .Words([("required", "Every annotation says where it is."), ("optional", "Without an anchor it covers the whole text.")]).EndObject();
        json.Key("reading").BeginObject().Types("string", "object")
            .Describe("What stands for the covered text in the regularised reading: a property, or { text: … }.").EndObject();
        Text(json, "container", "The name of the property by which every annotation leads to the innermost of this type that it lies in.");
        json.Key("inferred").BeginObject().Types("object").Describe("The property, and its value, that marks an annotation as inferred.").EndObject();
        Map(json, "properties", "Name: type, or a mapping.", "schema.property");
        json.EndObject().EndObject();
    }

    private static void WriteProperty(JsonWriter json, CorpusSchema schema)
    {
        json.Key("schema.property").BeginObject().Key("anyOf").BeginArray();
        json.BeginObject().Reference("schema.expression").EndObject();
        json.BeginObject().Types("object").Key("properties").BeginObject();
        json.Key("type").BeginObject().Reference("schema.expression").EndObject();
        Text(json, "label", "What a file of another format calls the property.");
        Text(json, "summary", "A sentence; becomes the XML comment.");
        json.Key("default").BeginObject().Scalar().Describe("The value that stands where a file states none.").EndObject();
        json.Key("key").BeginObject().Types("boolean").Describe("Whether values are unique over the corpus and give the type a look-up.").EndObject();
        Text(json, "inverse", "The name of the list of those who refer to an instance.");
        json.EndObject().Required(["type"]).EndObject().EndArray().EndObject();

        var names = TypeExpression.BuiltInNames.Concat(schema.Enums.Select(static declared => declared.Name))
            .Concat(schema.Entities.Concat(schema.Annotations).Select(static type => type.Name)).Distinct(StringComparer.Ordinal);
        json.Key("schema.expression").BeginObject().Describe("A type; '?' after it makes the property optional, '[]' a list.").Key("anyOf")
            .BeginArray().BeginObject()
            .Words([.. names.SelectMany(static name => new[] { name, name + "?", name + "[]" }).Select(static name => (name, (string?)null))]).EndObject()
            .BeginObject().Types("string").EndObject().EndArray().EndObject();
    }

    private static void Text(JsonWriter json, string key, string summary) => json.Key(key).BeginObject().Scalar().Describe(summary).EndObject();

    private static void Map(JsonWriter json, string key, string summary, string definition) =>
        json.Key(key).BeginObject().Types("object", "null").Describe(summary).Key("additionalProperties").BeginObject().Reference(definition)
            .EndObject().EndObject();
}
