using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Manifests;

/// <summary>A type and its table.</summary>
internal sealed record ManifestType
{
    public required string Name { get; init; }

    /// <summary><c>document</c>, <c>entity</c> or <c>annotation</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The declared base type; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>Gets a value that indicates whether only derived types have instances: such a type has no table.</summary>
    public bool IsAbstract { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the number of instances of exactly this type.</summary>
    public long Count { get; init; }

    /// <summary>Gets a value that indicates whether the spans of this type and of those derived from it are continuous, not empty, and do not
    /// overlap.</summary>
    public bool IsFlat { get; init; }

    /// <summary>Gets a value that indicates whether annotations of exactly this type have no length.</summary>
    public bool HasPoints { get; init; }

    /// <summary>Gets a value that indicates whether annotations of exactly this type are discontinuous.</summary>
    public bool HasGaps { get; init; }

    /// <summary>The layers for which the table has the ordinal of the covering span.</summary>
    public IReadOnlyList<string> Covering { get; init; } = [];

    /// <summary>Summaries of the declared properties, inherited ones included, by name.</summary>
    public IReadOnlyDictionary<string, string> PropertySummaries { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
}
