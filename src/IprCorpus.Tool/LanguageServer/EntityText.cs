using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Writes what is known of an entity, for readers.</summary>
internal static class EntityText
{
    /// <summary>Gets the type and the first text of an entity, which is what names it.</summary>
    public static string Line(SchemaTypes types, EntityModel entity)
    {
        var name = entity.Values.OfType<StringValue>().FirstOrDefault()?.Text;
        var type = types.Entities[entity.Type].Name;
        return name is null ? type : $"{type}: {name}";
    }

    /// <summary>Gets all texts and references of an entity, a line each.</summary>
    public static string Lines(SchemaTypes types, EntityModel entity)
    {
        var properties = types.Entities.AllProperties(entity.Type);
        var lines = new List<string>();
        for (var i = 0; i < properties.Count; i++)
        {
            if (Text(types, properties[i], entity.Values[i]) is { Length: > 0 } text)
                lines.Add($"- {properties[i].Name}: {Markdown.Escape(text)}");
        }

        return string.Join('\n', lines);
    }

    private static string? Text(SchemaTypes types, PropertySchema property, Value? value) => value switch
    {
        StringValue text => text.Text,
        EntityReference reference => reference.Id,
        IntValue number when property.Kind == ValueKind.Enum => types.Enum(property.TypeName!).Values[number.Number].Name,
        ListValue list => string.Join(", ", list.Items.Select(item => Text(types, property, item)).OfType<string>()),
        _ => null,
    };
}
