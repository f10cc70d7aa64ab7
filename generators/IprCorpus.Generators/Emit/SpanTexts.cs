using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Generators.Emit;

/// <summary>The properties that give the words of a span property: <c>MarkerText</c> beside <c>Marker</c>.</summary>
internal static class SpanTexts
{
    /// <summary>Writes the properties of a type.</summary>
    public static void Emit(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        foreach (var property in type.OwnProperties.Select(static property => property.Schema))
        {
            if (GeneratedMembers.TextOf(property, layout.Schema) is not { } name)
            {
                continue;
            }

            writer.Line();
            XmlComment.Summary(writer,
                property.Summary is { } summary ? $"{summary.TrimEnd('.')}, as they stand in the text." : $"The text of {property.MemberName}.");
            // Not declared, so not exported: the span says it all.
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line(property.IsOptional
                ? $"public string? {name} => {property.MemberName} is {{ }} span ? Document.TextOf(span) : null;"
                : $"public string {name} => Document.TextOf({property.MemberName});");
        }
    }
}
