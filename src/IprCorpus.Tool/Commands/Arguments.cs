using System.CommandLine;

namespace IprCorpus.Tool.Commands;

/// <summary>The arguments that several commands take.</summary>
internal static class Arguments
{
    /// <summary>The corpus folder; the current one where none is named.</summary>
    public static Argument<DirectoryInfo> Folder() => new Argument<DirectoryInfo>("folder")
    {
        Description = "The folder with corpus.yaml.",
        DefaultValueFactory = static _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    }.AcceptExistingOnly();
}
