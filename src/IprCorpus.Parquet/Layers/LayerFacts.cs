namespace IprCorpus.Parquet.Layers;

/// <summary>
/// Facts about the layers of a corpus. A layer is an annotation type with all types derived from it. It is flat where it has
/// annotations, all of them continuous and of some length, and no two of them overlap: then at most one covers any character.
/// </summary>
/// <param name="IsFlat">By position of the layer's type.</param>
/// <param name="HasPoints">By position of the type: whether annotations of exactly this type have no length.</param>
/// <param name="HasGaps">By position of the type: whether annotations of exactly this type are discontinuous.</param>
/// <param name="Counts">By position of the type: how many annotations of exactly this type there are.</param>
/// <param name="Covers">By position of the covering layer, then of the covered type: whether it ever covers one that is not its own.</param>
internal sealed record LayerFacts(
    IReadOnlyList<bool> IsFlat,
    IReadOnlyList<bool> HasPoints,
    IReadOnlyList<bool> HasGaps,
    IReadOnlyList<long> Counts,
    IReadOnlyList<IReadOnlyList<bool>> Covers)
{
    /// <summary>The flat layers whose spans cover annotations of a type, by their positions.</summary>
    public IEnumerable<int> Around(int type) => Enumerable.Range(0, IsFlat.Count).Where(layer => IsFlat[layer] && Covers[layer][type]);
}
