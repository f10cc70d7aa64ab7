namespace IprCorpus.Parquet.Shape;

/// <summary>
/// The types of a corpus, whoever knows them: the records of a compiled corpus and the schema of a corpus folder give the same
/// shape, and therefore the same tables.
/// </summary>
/// <param name="Name">The C# namespace of the corpus.</param>
/// <param name="Document">The type of documents.</param>
/// <param name="Entities">The entity types in the order of declaration.</param>
/// <param name="Annotations">The annotation types in the order of declaration.</param>
/// <param name="Enums">The values of each enum by their labels, in the order of declaration.</param>
internal sealed record CorpusShape(
    string Name,
    TypeShape Document,
    IReadOnlyList<TypeShape> Entities,
    IReadOnlyList<TypeShape> Annotations,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums)
{
    /// <summary>The summary of the corpus; null where nobody knows it.</summary>
    public string? Summary { get; init; }

    /// <summary>The SPDX identifier of the annotations' licence; null where none is declared or nobody knows it.</summary>
    public string? License { get; init; }

    /// <summary>For each annotation type the positions of itself and its bases: the layers that its annotations belong to.</summary>
    public IReadOnlyList<IReadOnlyList<int>> SelfAndBases { get; } = [.. Annotations.Select(type => Chain(Annotations, type).ToArray())];

    private static IEnumerable<int> Chain(IReadOnlyList<TypeShape> types, TypeShape? type)
    {
        var positions = types.Select(static (type, index) => (type.Name, index)).ToDictionary(static pair => pair.Name, static pair => pair.index,
            StringComparer.Ordinal);
        while (type is not null)
        {
            yield return positions[type.Name];
            type = type.Base is { } name ? types[positions[name]] : null;
        }
    }
}
