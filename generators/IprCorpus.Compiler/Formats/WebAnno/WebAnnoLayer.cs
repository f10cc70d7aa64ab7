namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>A layer that the head of a file declares.</summary>
/// <param name="Kind">The kind of its annotations.</param>
/// <param name="Label">Its name, which is that of its UIMA type.</param>
/// <param name="Base">Of a relation layer: the name of the layer whose annotations it relates.</param>
/// <param name="Columns">In the order of the file.</param>
internal sealed record WebAnnoLayer(LayerKind Kind, string Label, string? Base, IReadOnlyList<WebAnnoColumn> Columns);

internal enum LayerKind
{
    Span,
    Chain,
    Relation,
}

/// <summary>A column of a layer.</summary>
/// <param name="Kind">The kind of its cells.</param>
/// <param name="Label">The feature; empty for a column that only says where annotations are.</param>
/// <param name="LinkType">Of a slot: the name of the type of its links.</param>
/// <param name="Target">Of a slot: the name of the layer whose annotations fill it.</param>
internal sealed record WebAnnoColumn(ColumnKind Kind, string Label, string? LinkType = null, string? Target = null);

internal enum ColumnKind
{
    Feature,

    /// <summary>The roles of a slot's links; the column after it has what fills the slot.</summary>
    Role,

    SlotFiller,

    /// <summary>The source of a relation.</summary>
    Governor,

    /// <summary>The label of the way to the next link of a chain, and which link of which chain this is.</summary>
    ChainLink,
}
