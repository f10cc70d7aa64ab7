using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>A declared type of documents, entities or annotations.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Plural">The C# name of its collection.</param>
/// <param name="Summary">Text, not markup.</param>
/// <param name="Base">The name of the declared base type of the same section; null where the base is the built-in root.</param>
/// <param name="IsAbstract">Whether only derived types have instances.</param>
/// <param name="Properties">Its own properties, in the order of declaration; inherited ones are not repeated.</param>
/// <param name="Anchor">Whether an annotation of this type may leave out its anchor.</param>
/// <param name="Reading">The property whose value replaces the covered text in the regularised reading; inherited; null where nothing does.</param>
internal sealed record TypeSchema(
    string Name,
    string Plural,
    string? Summary,
    string? Base,
    bool IsAbstract,
    EquatableArray<PropertySchema> Properties,
    AnchorPolicy Anchor = AnchorPolicy.Required,
    ReadingRule? Reading = null)
{
    /// <summary>The name in the foreign format; null where that is the name.</summary>
    public string? Label { get; init; }

    /// <summary>The name in the foreign format.</summary>
    public string LabelText => Label ?? Name;

    /// <summary>The C# name of the property by which every annotation leads to the innermost of this type that it is in; null where there is none.</summary>
    public string? Container { get; init; }

    /// <summary>The rule that marks annotations of this type as inferred; inherited; null where there is none.</summary>
    public InferenceRule? Inferred { get; init; }
}

/// <summary>A rule that marks an annotation as inferred, not said by the text.</summary>
/// <param name="Property">The C# name of the property, which is an enum or a truth value.</param>
/// <param name="Value">The number of the value that marks it: an enum's position, 0 or 1.</param>
internal sealed record InferenceRule(string Property, int Value);

/// <summary>Indicates whether an annotation must say where it is.</summary>
internal enum AnchorPolicy
{
    Required,

    /// <summary>An annotation without an anchor covers the whole text.</summary>
    Optional,
}

/// <summary>The text that stands for an annotation in the regularised reading: exactly one of the two is given.</summary>
/// <param name="Property">The name (as the seeds spell it) of a <c>string</c> property whose value it is.</param>
/// <param name="Text">A fixed text.</param>
internal sealed record ReadingRule(string? Property, string? Text);
