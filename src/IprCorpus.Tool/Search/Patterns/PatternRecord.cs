using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>A document, an entity or an annotation of a document, as conditions see it.</summary>
/// <param name="Types">The types of its section.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Values">The values of its properties.</param>
/// <param name="Document">The document that it belongs to; null for an entity.</param>
/// <param name="Range">The characters of an annotation; null for all others.</param>
internal sealed record PatternRecord(TypeTable Types, int Type, string? Id, EquatableArray<Value?> Values, DocumentModel? Document, TextRange? Range)
{
    /// <summary>Gets the characters from the start of an annotation to its end.</summary>
    public string Text => Range is { } range ? Document!.Text[range.Start..range.End] : "";

    /// <summary>Makes the record of an annotation.</summary>
    public static PatternRecord Of(AnnotationModel annotation, DocumentModel document, SchemaTypes types) =>
        new(types.Annotations, annotation.Type, annotation.Id, annotation.Values, document, new TextRange(annotation.Start, annotation.End));

    /// <summary>Makes the record of a document.</summary>
    public static PatternRecord Of(DocumentModel document, SchemaTypes types) => new(types.Document, 0, document.Id, document.Values, document, null);

    /// <summary>Makes the record of an entity.</summary>
    public static PatternRecord Of(EntityModel entity, SchemaTypes types) => new(types.Entities, entity.Type, entity.Id, entity.Values, null, null);

    /// <summary>Makes the record of a computed word, which has its characters alone.</summary>
    public static PatternRecord OfWord(TextRange range, DocumentModel document, SchemaTypes types) => new(types.Annotations, -1, null, [], document, range);
}
