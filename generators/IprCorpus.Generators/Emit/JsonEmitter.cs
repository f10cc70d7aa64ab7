using IprCorpus.Compiler.Layout;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes what a record needs to be written as JSON, without reflection.</summary>
internal static class JsonEmitter
{
    private const string Json = RuntimeNames.Runtime + ".Json";

    /// <summary>Writes the attribute; it is not inherited, so that each record has its own.</summary>
    public static void EmitAttribute(SourceWriter writer) =>
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Json}.CorpusJsonConverter))]");

    /// <summary>Writes the override that lists the properties, under the names that the seeds give them.</summary>
    public static void EmitProperties(SourceWriter writer, TypeLayout type)
    {
        if (!type.OwnProperties.Any())
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override void WriteProperties({Json}.PropertyWriter writer)");
        writer.Line("base.WriteProperties(writer);");
        foreach (var property in type.OwnProperties)
        {
            writer.Line($"writer.Write({CSharpLiteral.String(property.Schema.Name)}, {property.Schema.MemberName});");
        }

        writer.Close();
    }
}
