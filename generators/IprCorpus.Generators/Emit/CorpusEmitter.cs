using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Schema;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the façade: one list for each declared type, and those of all documents, entities and annotations.</summary>
internal static class CorpusEmitter
{
    public static SourceText Emit(CorpusLayout layout)
    {
        var schema = layout.Schema;
        var writer = GeneratedFile.Shape(schema.Namespace);
        XmlComment.Summary(writer, schema.Summary ?? $"The corpus {schema.Name}.");
        GeneratedFile.Attribute(writer);
        writer.Open("public static partial class Corpus");
        EmitList(writer, RuntimeNames.DocumentList, "Document", "Documents", "All documents, in ordinal order of their ids.", schema.Namespace);
        writer.Line();
        EmitList(writer, RuntimeNames.EntityList, "Entity", "Entities", "All entities, in ordinal order of their ids.", schema.Namespace);
        writer.Line();
        EmitList(writer, RuntimeNames.AnnotationList, "Annotation", "Annotations",
            "All annotations, document after document, in document order.", schema.Namespace);
        EmitTypes(writer, RuntimeNames.EntityList, layout.Entities, schema.Namespace);
        EmitTypes(writer, RuntimeNames.AnnotationList, layout.Annotations, schema.Namespace);
        EmitTexts(writer, layout);
        writer.Line();
        XmlComment.Summary(writer, "Compares a corpus that is stored in a resource with its checksum, which reads all of it. Nothing else does.");
        writer.Line("/// <exception cref=\"global::System.IO.InvalidDataException\">The resource is damaged.</exception>");
        writer.Line($"public static void Verify() => global::{GeneratedNamespaces.Data(schema.Namespace)}.Store.Instance.Verify();");
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitTypes(SourceWriter writer, string list, IReadOnlyList<TypeLayout> types, string @namespace)
    {
        foreach (var type in types)
        {
            writer.Line();
            EmitList(writer, list, type.Name, type.Schema.Plural, $"Every {type.Name}. {type.Schema.Summary}", @namespace);
        }
    }

    /// <summary>The short way to the texts, unless a list has its name.</summary>
    private static void EmitTexts(SourceWriter writer, CorpusLayout layout)
    {
        if (layout.Entities.Concat(layout.Annotations).All(static type => type.Schema.Plural != GeneratedMembers.Texts))
        {
            writer.Line();
            XmlComment.Summary(writer, "The texts of all documents, to be searched and counted.");
            writer.Line($"public static {RuntimeNames.Runtime}.CorpusTexts<Document> {GeneratedMembers.Texts} => Documents.Texts;");
        }
    }

    private static void EmitList(SourceWriter writer, string list, string type, string name, string summary, string @namespace)
    {
        XmlComment.Summary(writer, summary);
        writer.Line($"public static {list}<{type}> {name} => {GeneratedNamespaces.TableOf(type, @namespace)}.All;");
    }
}
