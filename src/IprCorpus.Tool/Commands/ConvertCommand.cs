using System.CommandLine;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Tool.Conversion;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus convert</c>: writes a corpus in another format. What that cannot hold is listed before anything is written, and
/// nothing is written unless the loss is allowed.
/// </summary>
internal static class ConvertCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create()
    {
        var place = new Argument<FileSystemInfo>("in") { Description = "A corpus, a folder with files in any format that is read, or one file." }
            .AcceptExistingOnly();
        var folder = new Argument<DirectoryInfo>("out") { Description = "The folder to write; empty, or not there yet." };
        var to = new Option<string>("--to") { Description = "The format to write.", Required = true };
        to.AcceptOnlyFromAmong([.. TargetFormat.All.Select(static format => format.Name)]);
        var allow = new Option<bool>("--allow-loss") { Description = "Writes even where the format cannot hold everything." };
        var command = new Command("convert", "Writes a corpus in another format, after listing what that cannot hold.") { place, folder, to, allow };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(place), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(to), parsed.GetValue(allow),
            parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(FileSystemInfo place, DirectoryInfo folder, string to, bool allowsLoss, InvocationConfiguration invocation,
        CancellationToken cancellation)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            invocation.Error.WriteLine($"'{folder}' is not empty; nothing in it is overwritten. Name another folder.");
            return ExitCodes.Refused;
        }

        using var progress = ProgressLine.On(invocation.Error);
        var corpus = OpenedCorpus.OpenPlace(place, cancellation, progress);
        progress.Dispose();
        if (corpus.Whole.Schema?.Schema is not { } schema || corpus.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error))
        {
            invocation.Error.WriteLine($"'{place}' has errors, and what is wrong would be left out: 'iprcorpus check {place}' lists them.");
            return ExitCodes.Failure;
        }

        var documents = corpus.Documents.ToList();
        if (documents.Count == 0)
        {
            ReportNothing(place, invocation.Error);
            return ExitCodes.Failure;
        }

        var format = TargetFormat.All.Single(format => format.Name == to);
        var written = format.Write(documents, schema).ToList();
        var losses = LossFinder.Find(corpus, OpenedCorpus.OfFiles(written.ConvertAll(static file => (file.Path, file.Content)), cancellation));
        Report(invocation.Output, losses, to);
        if (losses.Any(static loss => !loss.IsHarmless) && !allowsLoss)
        {
            invocation.Error.WriteLine("Nothing is written. '--allow-loss' writes without it.");
            return ExitCodes.Refused;
        }

        foreach (var file in written)
        {
            var path = Path.Combine(folder.FullName, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content, Utf8);
        }

        invocation.Output.WriteLine($"{Words.Count(documents.Count, "document")} written as {to} to {folder}, in {Words.Count(written.Count, "file")}.");
        return ExitCodes.Success;
    }

    // In a folder without corpus.yaml, the answer lists its files; in a corpus, it says that there are no documents.
    private static void ReportNothing(FileSystemInfo place, TextWriter error)
    {
        error.WriteLine($"No document was read from '{place}', and nothing is written.");
        if (place is not DirectoryInfo || !File.Exists(Path.Combine(place.FullName, FileRoles.SchemaPath)))
        {
            FolderAdvice.Write(place, error);
        }
    }

    private static void Report(TextWriter output, IReadOnlyList<Loss> losses, string to)
    {
        if (losses.Count == 0)
        {
            return;
        }

        output.WriteLine($"Not given back by {to} as it is:");
        var table = new TextTable(2, "what", "for example", "count");
        foreach (var loss in losses)
        {
            table.Add(loss.Construct, loss.Example, Words.Number(loss.Count));
        }

        table.Write(output);
    }
}
