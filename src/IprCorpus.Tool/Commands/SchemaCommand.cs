using System.CommandLine;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus schema</c>: writes down the schema that a build infers, so that it can be pinned. What the files show beyond a
/// pinned schema is an error from then on.
/// </summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var write = new Option<bool>("--write") { Description = "Puts it in the place of corpus.yaml instead of printing it." };
        var command = new Command("schema", "Prints the whole schema of a corpus, what its files show included.") { folder, write };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(write), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool write, InvocationConfiguration invocation)
    {
        var corpus = OpenedCorpus.Open(folder, CancellationToken.None);
        if (corpus is not { SchemaFile: { } file, Whole.Schema.Schema: not null })
        {
            invocation.Error.WriteLine(corpus.SchemaFile is null ? $"There is no corpus.yaml in '{folder}'." : "corpus.yaml has errors; 'iprcorpus check' lists them.");
            return 1;
        }

        var pinned = SchemaCompiler.Pin(file, corpus.Whole.Shown, CancellationToken.None);
        if (write)
        {
            File.WriteAllText(file.DisplayPath, pinned);
        }
        else
        {
            invocation.Output.Write(pinned);
        }

        return 0;
    }
}
