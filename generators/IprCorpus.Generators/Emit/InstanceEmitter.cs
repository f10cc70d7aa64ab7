using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes named instances: a static property for each document, entity, or annotation that has a C# name.</summary>
internal static class InstanceEmitter
{
    /// <summary>One named instance.</summary>
    /// <param name="MemberName">Its C# name.</param>
    /// <param name="Summary">What the reader is told of it.</param>
    /// <param name="Find">The arguments that find it.</param>
    public sealed record Instance(string MemberName, string Summary, string Find);

    /// <summary>The named instances of one type; a name that the type already has is left out.</summary>
    public static SourceText Emit(string type, string modifiers, IEnumerable<Instance> instances, HashSet<string> members, string @namespace)
    {
        var writer = GeneratedFile.Shape(@namespace);
        writer.Line("#pragma warning disable CS0108 // a derived type may have an instance of the same name");
        writer.Line();
        writer.Open($"public {modifiers}partial record {type}");
        var isFirst = true;
        foreach (var instance in instances.Where(instance => members.Add(instance.MemberName)))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            XmlComment.Summary(writer, instance.Summary);
            writer.Line($"public static {type} {instance.MemberName} => _table.Named({instance.Find});");
        }

        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>A document: its title where it has one, and the beginning of its text.</summary>
    public static Instance Of(DocumentBlock document, CorpusLayout layout)
    {
        var title = TextOf("title", layout.Document, document.Values);
        var excerpt = Excerpt.Of(document.Text, 0, document.Text.Length);
        return new Instance(
            document.MemberName,
            title is null ? $"“{excerpt}”" : $"{title} · “{excerpt}”",
            CSharpLiteral.String(document.Id));
    }

    /// <summary>An entity that has a C# name: its name where it has one, otherwise its id.</summary>
    public static Instance Of(EntityModel entity, CorpusLayout layout) =>
        new(entity.MemberName!, TextOf("name", layout.Entities[entity.Type], entity.Values) ?? entity.Id, CSharpLiteral.String(entity.Id));

    /// <summary>An annotation: its span and the beginning of the text that it covers.</summary>
    public static Instance Of(string documentId, AnnotationInstance annotation) => new(
        annotation.MemberName,
        $"{annotation.Start}..{annotation.End} “{annotation.Excerpt}”",
        $"{CSharpLiteral.String(documentId)}, {CSharpLiteral.String(annotation.Id)}");

    private static string? TextOf(string property, TypeLayout type, EquatableArray<Value?> values)
    {
        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (type.Properties[i].Schema.Name == property && values[i] is StringValue { Text: var text })
            {
                return text;
            }
        }

        return null;
    }
}
