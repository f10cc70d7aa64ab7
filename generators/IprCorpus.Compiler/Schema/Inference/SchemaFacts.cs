using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// The facts about the schema that files in foreign formats state or imply. Those of one file are small beside it; those of
/// several files are joined by <see cref="FactsBuilder"/>.
/// </summary>
/// <param name="Types">Declared ones in the order of declaration, then the others in ordinal order of their labels.</param>
internal sealed record SchemaFacts(EquatableArray<TypeFacts> Types);

/// <summary>The facts about a type.</summary>
/// <param name="Label">The name that the format has for it; <see cref="SourceType.Document"/> for the metadata of documents.</param>
/// <param name="Layer">See <see cref="SourceAnnotation.Layer"/>.</param>
/// <param name="Base">The label of the type that it derives from, where that is declared.</param>
/// <param name="IsAbstract">Whether it is declared to have no instances.</param>
/// <param name="IsDeclared">Whether its format declares it.</param>
/// <param name="Count">The number of instances there are.</param>
/// <param name="Summary">Text, not markup.</param>
/// <param name="Properties">Declared ones in the order of declaration, then the others in ordinal order of their labels.</param>
internal sealed record TypeFacts(
    string Label,
    string? Layer,
    string? Base,
    bool IsAbstract,
    bool IsDeclared,
    int Count,
    string? Summary,
    EquatableArray<PropertyFacts> Properties)
{
    /// <summary>See <see cref="SourceType.ReadingProperty"/>.</summary>
    public string? ReadingProperty { get; init; }

    /// <summary>See <see cref="SourceType.ReadingText"/>.</summary>
    public string? ReadingText { get; init; }

    /// <summary>See <see cref="SourceType.Common"/>.</summary>
    public string? Common { get; init; }

    /// <summary>Gets a value that indicates whether the base is one that all formats have: a property of one label can then be another thing in each of the
    /// two.</summary>
    public bool DerivesFromCommon { get; init; }
}

/// <summary>The facts about a property.</summary>
/// <param name="Label">The name that the format has for it.</param>
/// <param name="Kind">The declared kind of its values.</param>
/// <param name="Seen">The kind that its values look like.</param>
/// <param name="Target">The label of the type that references are declared to point to.</param>
/// <param name="IsList">Whether it is declared to be a list, or one was seen.</param>
/// <param name="IsRequired">Whether it is declared to be required.</param>
/// <param name="IsExpected">Whether it is declared to be required where every instance has it.</param>
/// <param name="IsDeclared">Whether its format declares it.</param>
/// <param name="Count">The number of instances that have it.</param>
/// <param name="ValueCount">The number of values seen in all.</param>
/// <param name="Values">The values, as long as they are few: declared ones in the order of declaration, then the others that were seen, in ordinal
/// order.</param>
/// <param name="DeclaredValueCount">The number of declared values.</param>
/// <param name="IsOpen">Whether there are more values than are counted.</param>
/// <param name="Targets">The labels of the types that references may point to or were seen to point to, in ordinal order.</param>
/// <param name="Summary">Text, not markup.</param>
internal sealed record PropertyFacts(
    string Label,
    SourceKind Kind,
    SeenValues Seen,
    string? Target,
    bool IsList,
    bool IsRequired,
    bool IsExpected,
    bool IsDeclared,
    int Count,
    int ValueCount,
    EquatableArray<string> Values,
    int DeclaredValueCount,
    bool IsOpen,
    EquatableArray<string> Targets,
    string? Summary);

/// <summary>The forms of values that were seen.</summary>
[Flags]
internal enum SeenValues
{
    None = 0,
    Text = 1,
    Int = 2,
    Decimal = 4,
    Bool = 8,
    Reference = 16,
}
