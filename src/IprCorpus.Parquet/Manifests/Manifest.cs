using System.Text.Json.Serialization;

namespace IprCorpus.Parquet.Manifests;

/// <summary>The table of contents of an export: <c>corpus.json</c>.</summary>
internal sealed record Manifest
{
    public const string FileName = "corpus.json";

    /// <summary>The version of this form.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>The C# namespace of the corpus.</summary>
    public required string Corpus { get; init; }

    public string? Version { get; init; }

    public string? Summary { get; init; }

    public string? License { get; init; }

    /// <summary>SHA-256 of the digests of all table files.</summary>
    public required string Digest { get; init; }

    public required int Documents { get; init; }

    /// <summary>The UTF-16 code units of all texts.</summary>
    public required long Characters { get; init; }

    public required int Parts { get; init; }

    public required IReadOnlyList<ManifestType> Types { get; init; }

    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>The files of tables, without those of the nested form.</summary>
    [JsonIgnore]
    public IEnumerable<ManifestFile> Tables => Files.Where(static file => !file.Path.StartsWith("nested/", StringComparison.Ordinal));
}
