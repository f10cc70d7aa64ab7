namespace IprCorpus.Tool.Conversion;

/// <summary>A file of a converted corpus, before it is written.</summary>
/// <param name="Path">Below the folder, with <c>/</c> between its parts.</param>
/// <param name="Content">Its text.</param>
internal sealed record WrittenFile(string Path, string Content);
