using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Schema;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes the corpus's <c>Document</c>: its metadata, its annotations by type, its regularised reading.</summary>
internal static class DocumentEmitter
{
    public static SourceText Emit(CorpusLayout layout)
    {
        var @namespace = layout.Schema.Namespace;
        var writer = GeneratedFile.Shape(@namespace);
        var members = MemberNames.OfDocument(layout);
        XmlComment.Summary(writer, layout.Schema.Document.Summary ?? $"A document of {layout.Schema.Name}: a text with its annotations.");
        JsonEmitter.EmitAttribute(writer);
        GeneratedFile.Attribute(writer);
        writer.Open($"public sealed partial record Document : {RuntimeNames.Runtime}.CorpusDocument, {RuntimeNames.Storage}.IRecord<Document>");
        writer.Line($"private Document({RuntimeNames.Row} row)");
        writer.Open("    : base(row)");
        writer.Close();
        writer.Line();
        TypeEmitter.EmitCreate(writer, "Document");
        writer.Line();
        XmlComment.Summary(writer, "The document with that id, or null.");
        writer.Line($"public static Document? ById(string id) => {GeneratedNamespaces.TableOf("Document", @namespace)}.Find(id);");
        PropertyEmitter.Emit(writer, layout.Document, [], @namespace);
        writer.Line();
        XmlComment.Summary(writer, "The annotation with that id in the document, or null.");
        writer.Line($"public Annotation? FindAnnotation(string id) => {GeneratedNamespaces.TableOf("Annotation", @namespace)}.Find(Index, id);");
        EmitLists(writer, layout, members);
        EmitRegularized(writer, layout);
        JsonEmitter.EmitProperties(writer, layout.Document);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitLists(SourceWriter writer, CorpusLayout layout, HashSet<string> members)
    {
        EmitList(writer, "Annotation", "Annotations", "All annotations of the document, in document order.", layout);

        // A property that the schema declares comes first; Corpus.<Plural>.In(document) is the same list.
        foreach (var type in layout.Annotations.Where(type => members.Add(type.Schema.Plural)))
        {
            EmitList(writer, type.Name, type.Schema.Plural, $"Every {type.Name} of the document, in document order.", layout);
        }

        if (members.Add(GeneratedMembers.Texts))
        {
            writer.Line();
            XmlComment.Summary(writer, "The document's text, to be searched and counted as the texts of all documents are.");
            writer.Line($"public {RuntimeNames.Runtime}.CorpusTexts<Document> {GeneratedMembers.Texts} => " +
                $"{GeneratedNamespaces.TableOf("Document", layout.Schema.Namespace)}.All.Texts.In(this);");
        }
    }

    private static void EmitList(SourceWriter writer, string type, string name, string summary, CorpusLayout layout)
    {
        writer.Line();
        XmlComment.Summary(writer, summary);
        writer.Line($"public {RuntimeNames.AnnotationList}<{type}> {name} => {GeneratedNamespaces.TableOf(type, layout.Schema.Namespace)}.All.In(this);");
    }

    private static void EmitRegularized(SourceWriter writer, CorpusLayout layout)
    {
        var readings = layout.Annotations.Where(type => type.Schema.Reading is not null).ToArray();
        if (readings.Length == 0)
        {
            return;
        }

        writer.Line();
        XmlComment.Summary(writer, "The text with its damage mended or marked as the annotations say, and the positions of each in the other.");
        writer.Line($"public {RuntimeNames.Runtime}.RegularizedText Regularized => Regularize(static document => ((Document)document).Replacements());");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {RuntimeNames.Runtime}.RegularizedText Reading => Regularized;");
        writer.Line();
        writer.Open($"private global::System.Collections.Generic.IEnumerable<{RuntimeNames.Runtime}.Replacement> Replacements()");
        for (var i = 0; i < readings.Length; i++)
        {
            var type = readings[i];
            if (i > 0)
            {
                writer.Line();
            }

            writer.Open($"foreach (var annotation in {GeneratedNamespaces.TableOf(type.Name, layout.Schema.Namespace)}.All.In(this))");
            writer.Line($"yield return new(annotation.Span, {Reading(type)});");
            writer.Close();
        }

        writer.Close();
    }

    private static string Reading(TypeLayout type)
    {
        var rule = type.Schema.Reading!;
        var property = type.Properties.FirstOrDefault(property => property.Schema.Name == rule.Property)?.Schema;
        return property is null ? CSharpLiteral.String(rule.Text ?? "")
            : property.IsOptional ? $"annotation.{property.MemberName} ?? annotation.Text"
            : $"annotation.{property.MemberName}";
    }
}
