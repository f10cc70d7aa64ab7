namespace IprCorpus.Compiler.Reading;

/// <summary>The content of a file in some format.</summary>
/// <param name="Documents">Its documents, in the order of the file; their types, properties and enum values go by labels.</param>
/// <param name="Types">The types that the file or its format declares, bases before what derives from them.</param>
internal sealed record SourceReading(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<SourceType> Types)
{
    public static readonly SourceReading Nothing = new([], []);
}

/// <summary>A type of annotations that a format declares.</summary>
/// <param name="Label">The name that the format has for it.</param>
/// <param name="Base">The label of the type that it derives from; null for none.</param>
/// <param name="IsAbstract">Whether only derived types have instances.</param>
/// <param name="Properties">Its own, in the order of declaration.</param>
/// <param name="Summary">Text, not markup.</param>
internal sealed record SourceType(
    string Label, string? Base, bool IsAbstract, IReadOnlyList<SourceProperty> Properties, string? Summary = null)
{
    /// <summary>The label under which the properties of documents are declared.</summary>
    public const string Document = "\u0001document";

    /// <summary>The label of the text property whose value stands for the covered text in the regularised reading; null for none.</summary>
    public string? ReadingProperty { get; init; }

    /// <summary>Gets the text that always stands for the covered text in the regularised reading; null for none.</summary>
    public string? ReadingText { get; init; }

    /// <summary>
    /// The name that all formats give this, where the format has a label of its own for it: <see cref="Token"/> or <see cref="Sentence"/>;
    /// null where it is neither.
    /// </summary>
    public string? Common { get; init; }

    /// <summary>The label that formats without one of their own give to tokens.</summary>
    public const string Token = "Token";

    /// <summary>The label that formats without one of their own give to sentences.</summary>
    public const string Sentence = "Sentence";

    /// <summary>The target of references that are declared to point to annotations of any type.</summary>
    public const string Any = "\u0001annotation";
}

/// <summary>A property that a format declares.</summary>
/// <param name="Label">The name that the format has for it.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Target">
/// For references: the label of the type that they point to, or <see cref="SourceType.Any"/>; null where what they point to decides.
/// </param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="IsRequired">Whether the format itself guarantees that every instance has it.</param>
/// <param name="IsExpected">Whether the format asks for it and guarantees nothing: it is required where every instance has it.</param>
/// <param name="Values">For a closed set that is declared in full: its values; further ones that occur are added.</param>
/// <param name="Targets">For references without one <paramref name="Target"/>: the labels of the types that they may point to, as far as they are
/// known.</param>
/// <param name="Summary">Text, not markup.</param>
internal sealed record SourceProperty(
    string Label,
    SourceKind Kind,
    string? Target = null,
    bool IsList = false,
    bool IsRequired = false,
    IReadOnlyList<string>? Values = null,
    string? Summary = null,
    bool IsExpected = false,
    IReadOnlyList<string>? Targets = null);

/// <summary>The kinds of values of a property, as far as its format knows.</summary>
internal enum SourceKind
{
    /// <summary>Not declared: what the values look like decides.</summary>
    Inferred,

    /// <summary>Text of any kind, such as a lemma or a comment.</summary>
    Text,

    /// <summary>One of a set that the values which occur make up, such as a part of speech.</summary>
    Closed,

    Int,

    Decimal,

    Bool,

    Uri,

    /// <summary>One of the seventeen universal parts of speech (Universal Dependencies).</summary>
    Upos,

    /// <summary>An annotation of the same document, by its id.</summary>
    Reference,
}
