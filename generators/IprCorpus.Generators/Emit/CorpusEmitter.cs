using IprCorpus.Compiler.Layout;
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
        writer.Open("public static partial class Corpus");
        EmitList(writer, RuntimeNames.DocumentList, "Document", "Documents", "All documents, in ordinal order of their ids.", schema.Namespace);
        writer.Line();
        EmitList(writer, RuntimeNames.EntityList, "Entity", "Entities", "All entities, in ordinal order of their ids.", schema.Namespace);
        writer.Line();
        EmitList(writer, RuntimeNames.AnnotationList, "Annotation", "Annotations", "All annotations, document after document, in document order.", schema.Namespace);
        EmitTypes(writer, RuntimeNames.EntityList, layout.Entities, schema.Namespace);
        EmitTypes(writer, RuntimeNames.AnnotationList, layout.Annotations, schema.Namespace);
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

    private static void EmitList(SourceWriter writer, string list, string type, string name, string summary, string @namespace)
    {
        XmlComment.Summary(writer, summary);
        writer.Line($"public static {list}<{type}> {name} => global::{@namespace}.{type}._table.All;");
    }
}
