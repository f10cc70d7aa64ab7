using System.CommandLine;
using System.CommandLine.Help;

namespace IprCorpus.Tool.Commands;

/// <summary>All commands.</summary>
internal static class CommandLine
{
    /// <summary>The command itself, under the name by which it is installed rather than that of its assembly.</summary>
    public static Command Create() => new("iprcorpus", "Looks after annotated corpora: folders with a corpus.yaml, texts and annotations.")
    {
        new HelpOption(),
        new VersionOption(),
        CheckCommand.Create(),
        CompareCommand.Create(),
        ConvertCommand.Create(),
        ExportCommand.Create(),
        FindCommand.Create(),
        FixCommand.Create(),
        LoadCommand.Create(),
        LspCommand.Create(),
        NewCommand.Create(),
        SchemaCommand.Create(),
        StatsCommand.Create(),
        ViewCommand.Create(),
    };
}
