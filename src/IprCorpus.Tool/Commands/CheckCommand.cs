using System.CommandLine;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Diagnostics;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

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
        var links = new Option<bool>("--follow-links")
        {
            Description = "Follows links wherever they lead, as a build does whose property CorpusFollowLinks is true.",
        };
        var watch = new Option<bool>("--watch") { Description = "Checks again whenever a file changes, until it is interrupted (Ctrl+C)." };
        var command = new Command("check", "Lists what is wrong with a corpus, each diagnostic at its line and column. Ends with 1 where there is an error.")
        {
            folder, all, format, links, watch,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(watch) && parsed.GetValue(format) is not (null or "text"))
            {
                parsed.AddError("'--watch' is for people, and writes text: leave '--format' out.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var write = Formats[parsed.GetRequiredValue(format)];
            var check = new Check(parsed.GetRequiredValue(folder), parsed.GetValue(all), write, parsed.GetValue(links), parsed.InvocationConfiguration);
            return parsed.GetValue(watch) ? Watch(check, cancellation) : Task.FromResult(Once(check, cancellation));
        });
        return command;
    }

    private static int Once(Check check, CancellationToken cancellation)
    {
        using var progress = ProgressLine.On(check.Invocation.Error);
        var corpus = OpenedCorpus.Open(check.Folder, cancellation, progress, check.FollowsLinks);
        progress.Dispose();
        return Report(corpus, check);
    }

    // What is unsound is what the command is for: it ends well whenever somebody ends it.
    private static async Task<int> Watch(Check check, CancellationToken cancellation)
    {
        var known = new KnownFiles();
        using var watch = new FolderWatch(check.Folder);
        try
        {
            while (true)
            {
                try
                {
                    Report(OpenedCorpus.Open(check.Folder, known, cancellation, check.FollowsLinks), check);
                }
                catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
                {
                    check.Invocation.Error.WriteLine(trouble.Message);
                }

                check.Invocation.Output.WriteLine($"Watching '{check.Folder}'; Ctrl+C ends it.");
                known.Forget(await watch.Next(cancellation));
                check.Invocation.Output.WriteLine();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Success;
        }
    }

    private static int Report(OpenedCorpus corpus, Check check)
    {
        if (corpus.SchemaFile is null)
        {
            FolderAdvice.Write(check.Folder, check.Invocation.Error);
            return ExitCodes.Failure;
        }

        var diagnostics = Diagnostic.Of(corpus, check.Folder.FullName);
        check.Write(corpus.Documents.Count(), diagnostics, check.All, check.Invocation.Output);
        return diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error) ? ExitCodes.Failure : ExitCodes.Success;
    }

    /// <summary>The parts of a command line.</summary>
    private sealed record Check(DirectoryInfo Folder, bool All, DiagnosticWriter Write, bool FollowsLinks, InvocationConfiguration Invocation);
}
