namespace IprCorpus.Parquet;

/// <summary>The form of the files that an export writes.</summary>
public enum ExportFormat
{
    /// <summary>Apache Parquet, compressed with Zstandard.</summary>
    Parquet,

    /// <summary>CSV (RFC 4180) in UTF-8 with a head line; lists are JSON arrays.</summary>
    Csv,
}
