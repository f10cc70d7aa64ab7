using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Diagnostics;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus check</c>: what a build would say of the corpus. Exit code 1 where there is an error.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, DiagnosticWriter> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = DiagnosticText.Write,
        ["json"] = DiagnosticJson.Write,
        ["sarif"] = DiagnosticSarif.Write,
        ["github"] = DiagnosticGitHub.Write,
    };

    public static Command Create()
    {
        var folder = Arguments.Folder();
        var all = new Option<bool>("--all") { Description = "Lists every diagnostic, information and repetitions included." };
        var format = new Option<string>("--format") { Description = "How diagnostics are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("check",
            "Lists what is wrong with a corpus, each diagnostic at its line and column. Ends with 1 where there is an error.") { folder, all, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(all), Formats[parsed.GetRequiredValue(format)], parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool all, DiagnosticWriter write, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var corpus = OpenedCorpus.Open(folder, cancellation);
        var diagnostics = Diagnostic.Of(corpus, folder.FullName);
        if (corpus.SchemaFile is null)
        {
            FolderAdvice.Write(folder, invocation.Error);
            return ExitCodes.Failure;
        }

        write(corpus.Documents.Count(), diagnostics, all, invocation.Output);
        return diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error) ? ExitCodes.Failure : ExitCodes.Success;
    }
}
