namespace IprCorpus.Build;

/// <summary>Represents a file or folder of a corpus folder that is not read.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record PassedFile(string Path, string Reason);
