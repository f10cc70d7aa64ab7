namespace IprCorpus.Tool.Schemas;

/// <summary>A difference between the C# APIs of two schemas.</summary>
/// <param name="Level">What it asks of the version.</param>
/// <param name="Description">What has changed.</param>
internal sealed record SchemaChange(VersionLevel Level, string Description);
