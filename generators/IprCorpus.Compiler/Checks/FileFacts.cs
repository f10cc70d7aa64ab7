using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>
/// The facts about one file that the checks over the whole corpus need. They are small, and equal as long as nothing in the
/// file that these checks look at has changed.
/// </summary>
/// <param name="Declarations">Documents, entities and named annotations, in the order of the file.</param>
/// <param name="References">The ids of the entities that the file refers to, in ordinal order, each once.</param>
/// <param name="Labels">The combinations of words and the entities that they stand for, each once.</param>
/// <param name="DroppedEntities">See <see cref="CorpusFileResult.DroppedEntities"/>.</param>
internal sealed record FileFacts(
    EquatableArray<Declaration> Declarations,
    EquatableArray<string> References,
    EquatableArray<LabelUse> Labels,
    EquatableArray<string> DroppedEntities)
{
    public static FileFacts Of(CorpusFileResult file, CorpusSchema schema)
    {
        var declarations = new List<Declaration>();
        var references = new SortedSet<string>(StringComparer.Ordinal);
        var labels = new LabelCollector(SchemaTypes.Of(schema).Annotations);
        foreach (var document in file.Documents)
        {
            declarations.Add(new Declaration(DeclarationKind.Document, 0, document.Model.Id, Names.CSharpNames.Pascal(document.Model.Id),
                document.IdLocation, document.Keys));
            foreach (var name in document.Names)
                declarations.Add(new Declaration(DeclarationKind.NamedAnnotation, name.Type, name.Name, name.MemberName, name.Location, []));

            foreach (var reference in document.References)
                references.Add(reference.Id);

            labels.Add(document);
        }

        foreach (var entity in file.Entities)
        {
            declarations
                .Add(new Declaration(DeclarationKind.Entity, entity.Model.Type, entity.Model.Id, entity.Model.MemberName, entity.IdLocation, entity.Keys));
            foreach (var reference in entity.References)
                references.Add(reference.Id);
        }

        return new FileFacts(new(declarations), new(references), labels.ToArray(), file.DroppedEntities);
    }
}

internal enum DeclarationKind
{
    Document,
    Entity,
    NamedAnnotation,
}

/// <summary>A declaration of a document, an entity or a named annotation, whose name is unique in the corpus.</summary>
/// <param name="Type">The position of its type in its section of the schema; 0 for documents.</param>
/// <param name="Name">Its id, or the name of an annotation.</param>
/// <param name="MemberName">Its C# name; null where it has none.</param>
internal sealed record Declaration(
    DeclarationKind Kind, int Type, string Name, string? MemberName, FileLocation Location, EquatableArray<KeyDeclaration> Keys);

/// <summary>Words that stand for an entity.</summary>
/// <param name="Type">The position of the annotation type.</param>
/// <param name="Text">The words.</param>
/// <param name="Entity">The id.</param>
/// <param name="Count">The number of times in the file.</param>
/// <param name="Location">The first place in the file.</param>
internal sealed record LabelUse(int Type, string Text, string Entity, int Count, FileLocation Location);
