namespace IprCorpus.Tool.Editing;

/// <summary>A change that removes a diagnostic.</summary>
/// <param name="Title">The change in a few words.</param>
/// <param name="Edits">The edits that make it, all in one file.</param>
/// <param name="IsOnly">Whether nothing else can reasonably be meant: only such changes are made without being looked at one by one.</param>
internal sealed record Fix(string Title, IReadOnlyList<FileEdit> Edits, bool IsOnly);
