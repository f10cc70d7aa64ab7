using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus check</c>: what a build would say of the corpus. Exit code 1 where there is an error.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var all = new Option<bool>("--all") { Description = "Lists information too, not only errors and warnings." };
        var command = new Command("check", "Lists what is wrong with a corpus, each finding at its line and column.") { folder, all };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(all), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool all, TextWriter output)
    {
        var corpus = OpenedCorpus.Open(folder, CancellationToken.None);
        if (corpus.SchemaFile is null)
        {
            output.WriteLine($"There is no corpus.yaml in '{folder}'.");
            return 1;
        }

        foreach (var finding in corpus.Findings.Where(finding => all || finding.Rule.Severity != RuleSeverity.Info))
        {
            output.WriteLine(FindingLine.Of(finding, folder.FullName));
        }

        var counts = corpus.Findings.ToLookup(static finding => finding.Rule.Severity);
        output.WriteLine(
            $"{Words.Count(corpus.Whole.Files.Sum(static file => file.Documents.Count), "document")}: {Words.Count(counts[RuleSeverity.Error].Count(), "error")}, "
            + $"{Words.Count(counts[RuleSeverity.Warning].Count(), "warning")}, {Words.Count(counts[RuleSeverity.Info].Count(), "note")}");
        return counts[RuleSeverity.Error].Any() ? 1 : 0;
    }
}
