using System.CommandLine;
using System.Text;
using IprCorpus.Tool.Conversion;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Starting;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus new</c>: writes a small corpus that builds, with a program that asks it. Nothing is overwritten.</summary>
internal static class NewCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "The folder to write into. It names the corpus, too.",
            DefaultValueFactory = static _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
        };
        var from = new Option<string>("--from") { Description = "The format of the first document.", DefaultValueFactory = static _ => NewCorpus.Yaml };
        from.AcceptOnlyFromAmong([NewCorpus.Yaml, .. TargetFormat.All.Select(static format => format.Name)]);
        var command = new Command("new", "Writes a corpus with one document and a program that asks it, to start from.") { folder, from };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(from), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string from, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var files = NewCorpus.Create(CorpusNames.Of(folder, cancellation), from, cancellation);
        if (files.Where(file => Path.Exists(PathOf(file))).Select(static file => file.Path).ToList() is { Count: > 0 } existing)
        {
            invocation.Error
                .WriteLine($"'{folder}' has {string.Join(", ", existing)} already; nothing is overwritten, and nothing is written. Name another folder.");
            return ExitCodes.Refused;
        }

        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.WriteAllText(PathOf(file), file.Content, Utf8);
        }

        invocation.Output.WriteLine($"{Words.Count(files.Count, "file")} written to {folder}:");
        foreach (var file in files)
        {
            invocation.Output.WriteLine("  " + file.Path);
        }

        invocation.Output
            .WriteLine($"'dotnet run --project {folder}' asks the corpus, 'iprcorpus check {Path.Combine(folder.ToString(), NewCorpus.Folder)}' checks it.");
        return ExitCodes.Success;

        string PathOf(WrittenFile file) => Path.Combine(folder.FullName, file.Path.Replace('/', Path.DirectorySeparatorChar));
    }
}
