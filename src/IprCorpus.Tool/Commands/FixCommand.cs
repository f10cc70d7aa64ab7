using System.CommandLine;
using System.Globalization;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Diagnostics;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus fix</c>: does what diagnostics advise where one thing only can be meant, and lists the choice where it is more. Shows
/// the changes; writes them on request, and keeps what was there.
/// </summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var write = new Option<bool>("--write") { Description = "Writes the changes, and keeps copies of the files below .iprcorpus/before." };
        var command = new Command(
            "fix",
            "Anchors quotes again that drifted, and corrects near misses in ids, values and keys, where one thing only can be meant. " +
                "Ends with 1 where errors remain.")
        {
            folder, write,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(write), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool write, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var repair = Repair.Of(folder, cancellation);
        if (repair.Before.Corpus.SchemaFile is null)
        {
            FolderAdvice.Write(folder, invocation.Error);
            return ExitCodes.Failure;
        }

        var files = repair.ChangedFiles.ToList();
        foreach (var (before, after) in files)
            WriteDifference(before, after, invocation.Output);

        WriteChoices(repair.After, folder, invocation.Output);
        var remaining = repair.After.Corpus.Diagnostics.Count(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        var summary = $"{Words.Count(repair.Changes, "change")} in {Words.Count(files.Count, "file")}, {Words.Count(remaining, "error")} left";
        if (files.Count == 0)
        {
            invocation.Output.WriteLine(summary + ".");
        }
        else if (!write)
        {
            invocation.Output.WriteLine(summary + ". Nothing is written; '--write' does.");
        }
        else
        {
            try
            {
                invocation.Output.WriteLine($"{summary}. What was there is in {new RepairWriter(folder).Write(files)}.");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                invocation.Error.WriteLine(failure.Message);
                return ExitCodes.Failure;
            }
        }

        return remaining > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }

    // The lines that go and come, each with its number, and above them the file.
    private static void WriteDifference(SourceFile before, SourceFile after, TextWriter output)
    {
        output.WriteLine(before.Path);
        var line = 0;
        foreach (var piece in InlineDiffBuilder.Diff(before.Text, after.Text).Lines)
        {
            if (piece.Type != ChangeType.Inserted)
                line++;

            if (piece.Type is ChangeType.Deleted or ChangeType.Inserted)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {line,5} {(piece.Type == ChangeType.Deleted ? '-' : '+')} {piece.Text}"));
        }
    }

    private static void WriteChoices(EditedCorpus corpus, DirectoryInfo folder, TextWriter output)
    {
        var finder = new FixFinder(corpus);
        var isFirst = true;
        foreach (var diagnostic in corpus.Corpus.Diagnostics)
        {
            if (finder.Find(diagnostic) is not { Count: > 0 } fixes)
                continue;

            if (isFirst)
                output.WriteLine("For you to decide:");

            isFirst = false;
            output.WriteLine("  " + DiagnosticLine.Of(Diagnostic.Of(diagnostic, folder.FullName)));
            foreach (var fix in fixes)
                output.WriteLine("    " + Messages.Safe(fix.Title));
        }
    }
}
