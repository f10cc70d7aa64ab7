namespace IprCorpus.Parquet.Manifests;

/// <summary>A file of an export.</summary>
/// <param name="Path">In the folder of the export, with slashes.</param>
/// <param name="Table">The name of the type whose rows it holds.</param>
/// <param name="Part">The number of the part; null for entities.</param>
/// <param name="Rows">The number of rows it holds.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The digest of its content, in hexadecimal.</param>
internal sealed record ManifestFile(string Path, string Table, int? Part, long Rows, long Bytes, string Sha256);
