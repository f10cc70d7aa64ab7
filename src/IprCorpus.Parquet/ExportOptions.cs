namespace IprCorpus.Parquet;

/// <summary>Options of an export.</summary>
public sealed record ExportOptions
{
    /// <summary>The form of the files.</summary>
    public ExportFormat Format { get; init; }

    /// <summary>
    /// The version of the corpus, which goes into the manifest and the metadata of each Parquet file; null where it has none.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>
    /// How many UTF-16 code units of text a part takes before the next part begins: 64 million. No document is divided, and no
    /// query within documents leaves its part.
    /// </summary>
    public long CharactersPerPart { get; init; } = 64 << 20;

    /// <summary>Gets a value that indicates whether to write the nested form too, a row a document with all its annotations in it. Only for Parquet.</summary>
    public bool IncludeNested { get; init; } = true;

    /// <summary>About how many bytes of rows are held before they are written.</summary>
    internal long BufferSize { get; init; } = 128 << 20;

    /// <summary>How many rows of a table are held at most before they are written.</summary>
    internal int RowGroupSize { get; init; } = 256 << 10;
}
