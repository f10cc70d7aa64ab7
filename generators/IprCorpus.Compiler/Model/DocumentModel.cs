using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>One annotated document, checked against the schema; entity references are not yet resolved.</summary>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Text">The decoded text, without byte order mark, line breaks as they stand in the file.</param>
/// <param name="Values">One for each property of the schema's document type, in its order; null where left out.</param>
/// <param name="Annotations">
/// In document order: start ascending, end descending, declaration order of the types, order in the file.
/// </param>
internal sealed record DocumentModel(
    string Id,
    string Text,
    EquatableArray<Value?> Values,
    EquatableArray<AnnotationModel> Annotations);

/// <summary>One annotation.</summary>
/// <param name="Type">The position of its type among the schema's annotation types; never that of an abstract type.</param>
/// <param name="Id">Unique in the document; null where the file gives none.</param>
/// <param name="MemberName">The C# name of its named instance; null where it has none.</param>
/// <param name="Fragments">At least one; in text order, not overlapping.</param>
/// <param name="Values">One for each property of its type, inherited ones first (root to leaf), in the order of declaration.</param>
internal sealed record AnnotationModel(
    int Type,
    string? Id,
    string? MemberName,
    EquatableArray<TextRange> Fragments,
    EquatableArray<Value?> Values)
{
    public int Start => Fragments[0].Start;

    public int End => Fragments[Fragments.Count - 1].End;
}
