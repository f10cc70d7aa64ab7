using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>
/// An annotated document as a file states it: nothing is resolved or checked but the shape. Every reader produces this,
/// whatever its format, and binding starts from it.
/// </summary>
/// <param name="Id">The document's id.</param>
/// <param name="Text">The path of the text file as written, or the text itself; null where the default path holds.</param>
/// <param name="IsInline">Whether <paramref name="Text"/> is the text itself.</param>
/// <param name="Properties">Metadata, in the order of the file.</param>
/// <param name="Annotations">In the order of the file.</param>
internal sealed record SourceDocument(
    SourceScalar Id,
    SourceScalar? Text,
    bool IsInline,
    IReadOnlyList<SourceEntry> Properties,
    IReadOnlyList<SourceAnnotation> Annotations)
{
    /// <summary>
    /// Gets a value that indicates whether types, properties and enum values go by the labels of a foreign format instead of the
    /// schema's names. Ids are then those of the format.
    /// </summary>
    public bool UsesLabels { get; init; }

    /// <summary>Gets the rule by which positions in selectors count.</summary>
    public OffsetRule Offsets { get; init; } = OffsetRule.Yaml;
}

/// <summary>An annotation as a file states it.</summary>
/// <param name="Type">The name of its type.</param>
/// <param name="Id">Its id; null where the file gives none.</param>
/// <param name="Name">The seed name of its named instance; null where the file gives none.</param>
/// <param name="Anchor">
/// One selector, or several for a discontinuous span; none where the file gives none; null where what it gives has been
/// found to be no anchor, and there is nothing left to say about it.
/// </param>
/// <param name="Properties">Its other keys, in the order of the file.</param>
internal sealed record SourceAnnotation(
    SourceScalar Type,
    SourceScalar? Id,
    SourceScalar? Name,
    IReadOnlyList<SourceSelector>? Anchor,
    IReadOnlyList<SourceEntry> Properties)
{
    /// <summary>
    /// Gets the ranges of the annotation, from a reader that knows them in UTF-16 code units because it has made the text; in text
    /// order, inside the text, not overlapping. Then there are no selectors.
    /// </summary>
    public EquatableArray<TextRange> Ranges { get; init; }

    /// <summary>
    /// The ids of the annotations that say where this one stands, which has no place of its own: it has all fragments of a
    /// single one, and of several it runs from the first start to the last end. Then there are no selectors.
    /// </summary>
    public IReadOnlyList<SourceScalar> Covers { get; init; } = [];

    /// <summary>
    /// The group of types that the type belongs to, for formats whose labels are free: where a group has too many labels to
    /// be types, the group is one type and the label a property. Null where the label is a type in any case.
    /// </summary>
    public string? Layer { get; init; }
}

/// <summary>
/// A selector of words: a quotation (<c>exact</c>, <c>prefix</c>, <c>suffix</c>), a position (<c>start</c>, <c>end</c>), or a
/// position with the quotation as its check.
/// </summary>
/// <param name="Node">The node of the selector in the file.</param>
internal sealed record SourceSelector(
    SourceNode Node,
    SourceScalar? Exact,
    SourceScalar? Prefix,
    SourceScalar? Suffix,
    SourceScalar? Start,
    SourceScalar? End)
{
    /// <summary>Gets which of several equal places a quote means, counted from 1; null where there is one place only.</summary>
    public SourceScalar? Occurrence { get; init; }

    /// <summary>The stretch of the text that this one is a selector in; null for the whole text.</summary>
    public SourceSelector? Within { get; init; }

    /// <summary>Gets the selector before whose first character a stretch ends that begins where this selector's does; null for a selector by itself.</summary>
    public SourceSelector? Until { get; init; }
}

/// <summary>An entity as a file states it.</summary>
internal sealed record SourceEntity(SourceScalar Type, SourceScalar Id, IReadOnlyList<SourceEntry> Properties);
