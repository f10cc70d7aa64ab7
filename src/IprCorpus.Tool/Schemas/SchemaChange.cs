namespace IprCorpus.Tool.Schemas;

/// <summary>A difference between the C# APIs of two schemas.</summary>
/// <param name="Level">The part of the version that the change asks to raise.</param>
/// <param name="Description">The changes.</param>
internal sealed record SchemaChange(VersionLevel Level, string Description);
