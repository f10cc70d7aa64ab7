namespace IprCorpus.Parquet;

/// <summary>The result of an export.</summary>
/// <param name="Folder">The folder that holds it.</param>
/// <param name="Documents">The number of documents it has.</param>
/// <param name="Entities">The number of entities.</param>
/// <param name="Annotations">The number of annotations.</param>
/// <param name="Parts">The number of parts the documents are divided into.</param>
/// <param name="Bytes">The size of all files.</param>
/// <param name="Digest">A digest of all tables: equal for two exports that hold the same.</param>
/// <param name="Losses">A sentence for each kind of value that a table cannot hold as it is, with its count; empty where there is none.</param>
public sealed record ExportSummary(
    string Folder, int Documents, int Entities, long Annotations, int Parts, long Bytes, string Digest, IReadOnlyList<string> Losses);
