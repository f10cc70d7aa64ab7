namespace IprCorpus.Tool.Schemas;

/// <summary>What differs between the C# APIs that two schemas become.</summary>
/// <param name="Level">What it asks of the version.</param>
/// <param name="Description">What has changed.</param>
internal sealed record SchemaChange(VersionLevel Level, string Description);
