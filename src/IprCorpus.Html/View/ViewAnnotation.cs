namespace IprCorpus.Html.View;

/// <summary>An annotation. Positions count UTF-16 code units.</summary>
/// <param name="Type">The position of the type among the corpus's annotation types.</param>
/// <param name="Id">Unique in the document; null where it has none.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Fields">The values, in the order of the properties.</param>
internal sealed record ViewAnnotation(int Type, string? Id, int Start, int End, IReadOnlyList<ViewField> Fields)
{
    /// <summary>Gets the stretches of text that a discontinuous annotation covers, in text order; empty for all others.</summary>
    public IReadOnlyList<(int Start, int End)> Fragments { get; init; } = [];

    /// <summary>Gets the side of a comparison that has the annotation.</summary>
    public ViewSide Side { get; init; }

    /// <summary>Gets what differs between the two sides of a comparison.</summary>
    public ViewDifference Difference { get; init; }

    /// <summary>Gets the position in the document of what the other side has instead; -1 where it has nothing.</summary>
    public int Counterpart { get; init; } = -1;
}
