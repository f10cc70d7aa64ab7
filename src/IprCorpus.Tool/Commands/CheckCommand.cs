using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Findings;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus check</c>: what a build would say of the corpus. Exit code 1 where there is an error.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, FindingWriter> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = FindingText.Write,
        ["json"] = FindingJson.Write,
        ["sarif"] = FindingSarif.Write,
        ["github"] = FindingGitHub.Write,
    };

    public static Command Create()
    {
        var folder = Arguments.Folder();
        var all = new Option<bool>("--all") { Description = "Lists every finding, information and repetitions included." };
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("check", "Lists what is wrong with a corpus, each finding at its line and column. Ends with 1 where there is an error.") { folder, all, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(all), Formats[parsed.GetRequiredValue(format)], parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool all, FindingWriter write, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var corpus = OpenedCorpus.Open(folder, cancellation);
        var findings = Finding.Of(corpus, folder.FullName);
        if (corpus.SchemaFile is null)
        {
            FolderAdvice.Write(folder, invocation.Error);
            return ExitCodes.Failure;
        }

        write(corpus.Documents.Count(), findings, all, invocation.Output);
        return findings.Any(static finding => finding.Severity == RuleSeverity.Error) ? ExitCodes.Failure : ExitCodes.Success;
    }
}
