namespace IprCorpus.Parquet;

/// <summary>The result of loading an export into an engine.</summary>
/// <param name="Database">The database that holds this version of the corpus.</param>
/// <param name="Files">The number of files of the export.</param>
/// <param name="SentFiles">The number of them that were sent; the engine had all others.</param>
/// <param name="Rows">The rows of all files.</param>
public sealed record LoadSummary(string Database, int Files, int SentFiles, long Rows);
