using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The shapes of entities and annotations, one definition for each type that can have instances.</summary>
internal sealed class TypeShapes(JsonWriter json, SchemaTypes types, ValueShapes values, EntityIds ids)
{
    /// <summary>The definition of a reference to an entity type, or to <c>Entity</c>.</summary>
    public static string ReferenceDefinition(string type) => "id." + type;

    /// <summary>Writes that an item is of one of the types.</summary>
    public void WriteChoice(EquatableArray<TypeSchema> section)
    {
        json.Key("anyOf").BeginArray();
        foreach (var type in section)
        {
            if (!type.IsAbstract)
                json.BeginObject().Reference(DefinitionOf(type)).EndObject();
        }

        json.EndArray();
    }

    public void WriteDefinitions()
    {
        for (var i = 0; i < types.Entities.Count; i++)
            WriteType(types.Entities, i, isAnnotation: false);

        for (var i = 0; i < types.Annotations.Count; i++)
            WriteType(types.Annotations, i, isAnnotation: true);

        WriteReference(types.Entities.Root);
        for (var i = 0; i < types.Entities.Count; i++)
            WriteReference(types.Entities[i].Name);
    }

    private static string DefinitionOf(TypeSchema type) => "type." + type.Name;

    private void WriteType(TypeTable table, int index, bool isAnnotation)
    {
        var type = table[index];
        if (type.IsAbstract)
            return;

        var properties = table.AllProperties(index);
        json.Key(DefinitionOf(type)).BeginObject().Types("object").Key("title").String(type.Name).Describe(type.Summary);
        json.Key("properties").BeginObject();
        json.Key(type.Name).BeginObject().Describe(type.Summary)
            .Types(isAnnotation ? ["string", "number", "boolean", "null"] : ["string", "number", "boolean"]).EndObject();
        if (isAnnotation)
        {
            json.Key("name").BeginObject().Scalar().Describe("Gives the annotation a named C# member of its type.").EndObject();
            SelectorShape.WriteAnchor(json);
        }

        foreach (var property in properties)
            values.WriteProperty(property);

        json.EndObject();
        json.Required([type.Name,
            .. properties.Where(static property => property.IsRequired).Select(static property => property.Name)]);
        json.Closed().EndObject();
    }

    private void WriteReference(string type)
    {
        json.Key(ReferenceDefinition(type)).BeginObject();
        if (ids.Of(type) is { Count: > 0 } known)
            json.Words(known);
        else
            json.Scalar();

        json.Describe(type == types.Entities.Root ? "The id of an entity." : $"The id of an entity of the type {type}.").EndObject();
    }
}
