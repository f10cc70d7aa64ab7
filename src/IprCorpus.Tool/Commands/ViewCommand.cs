using System.CommandLine;
using System.Globalization;
using IprCorpus.Html;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.View;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus view</c>: a corpus as one HTML file.</summary>
internal static class ViewCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write; the name of the corpus with .html where none is named." };
        var command = new Command("view", "Writes a corpus as one HTML file that shows its texts with their annotations, in any browser, without a network.") { folder, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(output), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo? output, InvocationConfiguration invocation)
    {
        var corpus = OpenedCorpus.Open(folder, CancellationToken.None);
        if (CorpusView.Of(corpus, folder) is not { } view)
        {
            invocation.Error.WriteLine(corpus.SchemaFile is null ? $"There is no corpus.yaml in '{folder}'." : "corpus.yaml has errors; 'iprcorpus check' lists them.");
            return 1;
        }

        var path = output?.FullName ?? $"{view.Name}.html";
        using (var writer = new StreamWriter(path))
        {
            PageWriter.Write(writer, view);
        }

        invocation.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {Counted(view.Documents.Count, "document")}, {Counted(view.Documents.Sum(static document => document.Annotations.Count), "annotation")}, {new FileInfo(path).Length:N0} bytes"));
        return 0;
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
