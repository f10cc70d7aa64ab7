using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the declared properties of a record, and the look-ups by those that are keys.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes the properties and the look-ups.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="type">The type.</param>
    /// <param name="kept">The properties that have fields.</param>
    /// <param name="namespace">The namespace of the corpus.</param>
    public static void Emit(SourceWriter writer, TypeLayout type, IReadOnlyList<PropertyLayout> kept, string @namespace)
    {
        foreach (var property in type.OwnProperties)
        {
            writer.Line();
            var summary = property.Schema.Summary ?? $"The property {property.Schema.Name}.";
            XmlComment.Summary(writer, property.Schema.DefaultText is { } text ? $"{summary} Where nothing is stated: {text}." : summary);
            writer.Line($"public {PropertyCode.Type(property.Schema)} {property.Schema.MemberName} => " +
                $"{(kept.Contains(property) ? KeptValues.Read(property) : PropertyCode.Read(property, @namespace))};");
            if (property.Schema.IsKey)
            {
                EmitKey(writer, type.Name, property, @namespace);
            }
        }
    }

    private static void EmitKey(SourceWriter writer, string type, PropertyLayout property, string @namespace)
    {
        var member = property.Schema.MemberName;
        var key = property.Schema.Kind == ValueKind.Int ? "int" : "string";
        writer.Line();
        XmlComment.Summary(writer, $"The {type} whose {member} is the key, or null where there is none.");
        var find = property.Schema is { Kind: ValueKind.Int, IsOptional: true } ? "FindByOptional" : "FindBy";
        writer.Line($"public static {type}? {property.Schema.LookupName}({key} key) => {GeneratedNamespaces.TableOf(type, @namespace)}.{find}(" +
            $"{PropertyCode.Column(property)}, key);");
    }
}
