using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>A document, entity or annotation that becomes a C# member.</summary>
/// <param name="MemberName">Its C# name.</param>
/// <param name="Summary">The message about it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Document">For an annotation, the id of its document; otherwise null.</param>
internal sealed record NamedInstance(string MemberName, string Summary, string Id, string? Document = null)
{
    /// <summary>A document: its title where it has one, and the beginning of its text.</summary>
    public static NamedInstance Of(DocumentBlock document, CorpusLayout layout)
    {
        var title = TextOf("title", layout.Document, document.Values);
        var excerpt = Excerpt.Of(document.Text, 0, document.Text.Length);
        return new NamedInstance(CSharpNames.Pascal(document.Id), title is null ? $"“{excerpt}”" : $"{title} · “{excerpt}”", document.Id);
    }

    /// <summary>An entity that has a C# name: its name where it has one, otherwise its id.</summary>
    public static NamedInstance Of(EntityModel entity, CorpusLayout layout) =>
        new(entity.MemberName!, TextOf("name", layout.Entities[entity.Type], entity.Values) ?? entity.Id, entity.Id);

    /// <summary>An annotation: its span and the beginning of the text that it covers.</summary>
    public static NamedInstance Of(string document, AnnotationInstance annotation) =>
        new(annotation.MemberName, $"{annotation.Start}..{annotation.End} “{annotation.Excerpt}”", annotation.Id, document);

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
