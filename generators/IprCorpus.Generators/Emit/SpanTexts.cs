using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Generators.Emit;

/// <summary>The properties that give the words of a span property: <c>MarkerText</c> beside <c>Marker</c>.</summary>
internal static class SpanTexts
{
    /// <summary>The name of the property; null where a schema has another member or type of that name.</summary>
    public static string? NameOf(PropertySchema property, CorpusLayout layout)
    {
        var name = property.MemberName + "Text";
        return property is { Kind: ValueKind.Span, IsList: false }
            && !ReservedNames.AnnotationMembers.Contains(name)
            && !layout.Annotations.Any(type => type.Name == name || type.Schema.Container == name || type.OwnProperties.Any(other => other.Schema.MemberName == name))
            && !Inverses.All(layout).Contains(name)
            ? name
            : null;
    }

    /// <summary>Writes the properties of a type.</summary>
    public static void Emit(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        foreach (var property in type.OwnProperties.Select(static property => property.Schema))
        {
            if (NameOf(property, layout) is not { } name)
            {
                continue;
            }

            writer.Line();
            XmlComment.Summary(writer, property.Summary is { } summary ? $"{summary.TrimEnd('.')}, as they stand in the text." : $"The text of {property.MemberName}.");
            // Not declared, so not exported: the span says it all.
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line(property.IsOptional
                ? $"public string? {name} => {property.MemberName} is {{ }} span ? Document.TextOf(span) : null;"
                : $"public string {name} => Document.TextOf({property.MemberName});");
        }
    }
}
