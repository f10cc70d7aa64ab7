namespace IprCorpus.Parquet;

/// <summary>The progress of an export.</summary>
/// <param name="Documents">The documents that are written.</param>
/// <param name="DocumentCount">The documents of the corpus.</param>
/// <param name="Annotations">The annotations that are written.</param>
public readonly record struct ExportProgress(int Documents, int DocumentCount, long Annotations);
