using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema;

/// <summary>
/// Names the members that generated types have beside those of <see cref="ReservedNames"/>, the declared properties and the inverse
/// lists. The checks of names and the emitter share this table, so that what one reports the other leaves out.
/// </summary>
internal static class GeneratedMembers
{
    /// <summary>The short way to the texts, of the facade and of documents; it yields to what a schema declares.</summary>
    public const string Texts = "Texts";

    /// <summary>Gets the names of the members of documents: a list for each annotation type, and the text.</summary>
    public static IEnumerable<string> OfDocuments(CorpusSchema schema) => schema.Annotations.Select(static type => type.Plural).Append(Texts);

    /// <summary>Gets the names of the members of all annotations: the containers that they are in.</summary>
    public static IEnumerable<string> OfAnnotations(CorpusSchema schema) => schema.Annotations.Select(static type => type.Container).OfType<string>();

    /// <summary>Gets the name of the property that gives the words of a span property; null where there is none, or a schema has another member or type of that
    /// name.</summary>
    public static string? TextOf(PropertySchema property, CorpusSchema schema)
    {
        var name = property.MemberName + "Text";
        return property is { Kind: ValueKind.Span, IsList: false }
            && !ReservedNames.AnnotationMembers.Contains(name)
            && !schema.Annotations.Any(type => type.Name == name || type.Container == name || type.Properties.Any(other => other.MemberName == name))
            && !schema.Annotations.Append(schema.Document).SelectMany(static type => type.Properties)
                .Any(other => other.Kind == ValueKind.Annotation && other.InverseName == name)
            ? name
            : null;
    }
}
