using System.CommandLine;

namespace IprCorpus.Tool.Commands;

/// <summary>All commands.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("Looks after annotated corpora: folders with a corpus.yaml, texts and annotations.")
    {
        CheckCommand.Create(),
        CompareCommand.Create(),
        SchemaCommand.Create(),
        StatsCommand.Create(),
        ViewCommand.Create(),
    };
}
