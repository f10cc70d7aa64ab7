using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Statistics;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus stats</c>: how much a corpus holds, type by type and value by value.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var place = new Argument<FileSystemInfo>("corpus")
        {
            Description = "A corpus, a folder with files in any format that is read, or one file.",
            DefaultValueFactory = static _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
        }.AcceptExistingOnly();
        var json = new Option<bool>("--json") { Description = "Writes everything as JSON." };
        var command = new Command("stats", "Counts documents, characters, entities, annotations by type, and their values.") { place, json };
        command.SetAction((parsed,
            cancellation) => Task.FromResult(Run(parsed.GetRequiredValue(place), parsed.GetValue(json), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(FileSystemInfo place, bool json, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        using var progress = ProgressLine.On(invocation.Error);
        var corpus = OpenedCorpus.OpenPlace(place, cancellation, progress);
        progress.Dispose();
        if (corpus.Whole.Schema?.Schema is not { } schema)
        {
            invocation.Error.WriteLine($"The corpus.yaml of '{place}' is unsound: 'iprcorpus check {place}' lists what is wrong.");
            return ExitCodes.Failure;
        }

        if (FolderAdvice.IsNeeded(corpus))
        {
            FolderAdvice.Write(place, invocation.Error);
            return ExitCodes.Failure;
        }

        if (corpus.Diagnostics.Count(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error) is > 0 and var errors)
        {
            invocation.Error.WriteLine($"{Words.Count(errors, "error")}: what they concern is not counted; 'iprcorpus check {place}' lists them.");
        }

        var report = CorpusCounter.Count(schema, corpus.Whole.Registry, [.. corpus.Documents]);
        if (json)
        {
            JsonOutput.Write(invocation.Output, report);
        }
        else
        {
            StatisticsText.Write(report, invocation.Output);
        }

        return ExitCodes.Success;
    }
}
