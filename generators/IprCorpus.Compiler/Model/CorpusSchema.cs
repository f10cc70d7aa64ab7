using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>The declarations of <c>corpus.yaml</c>, checked: every name in it resolves, no inheritance is circular, no two C# names collide.</summary>
/// <param name="Name">The corpus's name.</param>
/// <param name="Namespace">The C# namespace of the generated code: a valid dotted name.</param>
/// <param name="Summary">The description of the corpus; text, not markup.</param>
/// <param name="License">SPDX identifier of the annotations' licence, if declared.</param>
/// <param name="Enums">In the order of declaration.</param>
/// <param name="Document">The metadata of documents: a type without base.</param>
/// <param name="Entities">Entity types in the order of declaration; the built-in root <c>Entity</c> is not among them.</param>
/// <param name="Annotations">Annotation types in the order of declaration; the built-in root <c>Annotation</c> is not among them.</param>
/// <param name="Unsound">
/// What was declared and left out because of an error: <c>Type</c> or <c>Type.property</c>, in ordinal order. What refers to it
/// is passed over in silence.
/// </param>
internal sealed record CorpusSchema(
    string Name,
    string Namespace,
    string? Summary,
    string? License,
    EquatableArray<EnumSchema> Enums,
    TypeSchema Document,
    EquatableArray<TypeSchema> Entities,
    EquatableArray<TypeSchema> Annotations,
    EquatableArray<string> Unsound = default)
{
    /// <summary>The checks of texts that the corpus asks for beyond those that hold for every corpus.</summary>
    public EquatableArray<string> Checks { get; init; } = [];

    /// <summary>Gets the smallest pieces of text that annotations are made of.</summary>
    public AnchorGranularity Granularity { get; init; }
}
