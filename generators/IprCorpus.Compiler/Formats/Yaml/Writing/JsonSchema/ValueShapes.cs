using IprCorpus.Compiler.Binding.Values;
using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The shapes of property values, one definition for each kind of value and each enum.</summary>
internal sealed class ValueShapes(JsonWriter json, SchemaTypes types)
{
    /// <summary>Writes a property as a key of the <c>properties</c> that have been begun.</summary>
    public void WriteProperty(PropertySchema property)
    {
        json.Key(property.Name).BeginObject().Describe(property.Summary);
        if (property.IsList)
        {
            json.Types("array", "null").Key("items").BeginObject().Reference(DefinitionOf(property)).EndObject();
        }
        else
        {
            json.Key("anyOf").BeginArray().BeginObject().Reference(DefinitionOf(property)).EndObject();
            if (property.IsOptional)
                json.BeginObject().Types("null").EndObject();

            json.EndArray();
        }

        if (property.Default is not null)
            WriteDefault(property);

        json.EndObject();
    }

    private void WriteDefault(PropertySchema property)
    {
        json.Key("default");
        switch (property.Default)
        {
            case IntValue { Number: var number } when property.Kind == ValueKind.Bool: json.Plain(number != 0 ? "true" : "false"); break;
            case IntValue { Number: var number } when property.Kind == ValueKind.Int: json.Number(number); break;
            default: json.String(property.DefaultText!); break;
        }
    }

    /// <summary>Writes the definitions that <see cref="WriteProperty"/> refers to, but those of entity types.</summary>
    public void WriteDefinitions()
    {
        json.Key("string").BeginObject().Scalar().EndObject();
        json.Key("int").BeginObject().Types("integer", "string").Key("pattern").String("^[+-]?[0-9]+$").EndObject();
        json.Key("decimal").BeginObject().Types("number", "string").Key("pattern").String(@"^[+-]?[0-9]*\.?[0-9]+$").EndObject();
        json.Key("bool").BeginObject().Types("boolean").EndObject();
        json.Key("date").BeginObject().Types("string").Key("pattern").String("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").Describe("A day: 2020-11-07.").EndObject();
        json.Key("datetime").BeginObject().Types("string").Key("pattern").String("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$")
            .Describe("A moment without zone: 2020-11-07T07:59.").EndObject();
        json.Key("uri").BeginObject().Types("string").Describe("An absolute URI.").EndObject();
        json.Key("annotation").BeginObject().Scalar().Describe("The id of an annotation of the same document.").EndObject();
        WriteMapping("period", PeriodBinder.Keys,
            "An interval of calendar time: 2020, 2020-H1, 2020-Q3, 2020-09, 2020-W45, 2020-11-06, first/last, or a mapping.", "string", "number");
        WriteMapping("quantity", QuantityBinder.Keys, "An amount: a number, or a mapping that says what is known of one.", "number", "string");
        SelectorShape.WriteDefinition(json);
        foreach (var declared in types.Schema.Enums)
        {
            json.Key(EnumDefinition(declared.Name)).BeginObject().Describe(declared.Summary)
                .Words([.. declared.Values.Select(static value => (value.Name, value.Summary))]).EndObject();
        }
    }

    public static string EnumDefinition(string name) => "enum." + name;

    private static string DefinitionOf(PropertySchema property) => property.Kind switch
    {
        ValueKind.String => "string",
        ValueKind.Int => "int",
        ValueKind.Decimal => "decimal",
        ValueKind.Bool => "bool",
        ValueKind.Date => "date",
        ValueKind.DateTime => "datetime",
        ValueKind.Period => "period",
        ValueKind.Quantity => "quantity",
        ValueKind.Uri => "uri",
        ValueKind.Span => SelectorShape.Definition,
        ValueKind.Enum => EnumDefinition(property.TypeName!),
        ValueKind.Entity => TypeShapes.ReferenceDefinition(property.TypeName!),
        _ => "annotation",
    };

    private void WriteMapping(string name, IReadOnlyList<string> keys, string summary, params string[] scalars)
    {
        json.Key(name).BeginObject().Describe(summary).Key("anyOf").BeginArray();
        json.BeginObject().Types(scalars).EndObject();
        json.BeginObject().Types("object").Key("properties").BeginObject();
        foreach (var key in keys)
        {
            json.Key(key).BeginObject();
            if (key == "bound")
                json.Words([.. QuantityBinder.Bounds.Select(static bound => (bound, (string?)null))]);
            else if (key == "digitsLost")
                json.Types("boolean");

            json.EndObject();
        }

        json.EndObject().Closed().EndObject().EndArray().EndObject();
    }
}
