namespace IprCorpus.Parquet;

/// <summary>The progress of loading an export into an engine.</summary>
/// <param name="Files">The files that are loaded.</param>
/// <param name="FileCount">The files of the export.</param>
/// <param name="Rows">The rows of the files that are loaded.</param>
public readonly record struct LoadProgress(int Files, int FileCount, long Rows);
