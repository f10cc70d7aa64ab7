using System.CommandLine;
using IprCorpus.Html;
using IprCorpus.Html.Pictures;
using IprCorpus.Html.View;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Serving;
using IprCorpus.Tool.View;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus view</c>: a corpus as one HTML file, its pictures as SVG, or a page that follows edits.</summary>
internal static class ViewCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write; the name of the corpus with .html where none is named." };
        var svg = new Option<DirectoryInfo?>("--svg") { Description = "Writes the pictures as SVG files into this folder instead." };
        var serve =
            new Option<bool>("--serve") { Description = "Serves the page to this machine, and shows edits as they are saved, until it is interrupted." };
        var command = new Command("view", "Writes a corpus as one HTML file that shows its texts with their annotations, in any browser, without a network.")
        {
            folder, output, svg, serve,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(serve)
            ? Serve(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration, cancellation)
            : Task.FromResult(Write(parsed.GetRequiredValue(folder), parsed.GetValue(output), parsed.GetValue(svg),
                parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Write(DirectoryInfo folder, FileInfo? output, DirectoryInfo? svg, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var corpus = OpenedCorpus.Open(folder, cancellation);
        if (CorpusView.Of(corpus, folder) is not { } view)
        {
            invocation.Error.WriteLine(Trouble(folder));
            return ExitCodes.Failure;
        }

        if (svg is not null)
            WritePictures(svg, view, invocation.Output);
        else
            WritePage(output?.FullName ?? FileName(view.Name), view, invocation.Output);

        return ExitCodes.Success;
    }

    private static void WritePage(string path, ViewCorpus view, TextWriter output)
    {
        using (var writer = new StreamWriter(path))
        {
            PageWriter.Write(writer, view);
        }

        var annotations = view.Documents.Sum(static document => document.Annotations.Count);
        output.WriteLine($"{path}: {Words.Count(view.Documents.Count, "document")}, {Words.Count(annotations, "annotation")}, " +
            $"{Words.Count((int)new FileInfo(path).Length, "byte")}");
    }

    private static void WritePictures(DirectoryInfo folder, ViewCorpus view, TextWriter output)
    {
        folder.Create();
        foreach (var picture in CorpusPictures.Of(view))
        {
            var path = Path.Combine(folder.FullName, $"{picture.Key}.svg");
            using (var file = File.Create(path))
            {
                SvgWriter.Write(file, picture);
            }

            output.WriteLine($"{path}: {picture.Title}");
        }
    }

    private static async Task<int> Serve(DirectoryInfo folder, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        using var page = new LivePage(folder);
        if (!page.HasPage)
        {
            invocation.Error.WriteLine(Trouble(folder));
            return ExitCodes.Failure;
        }

        using var server = new LiveServer(page);
        invocation.Output.WriteLine($"{server.Address} shows '{folder}' until this command is interrupted.");
        await server.Run(cancellation);
        return ExitCodes.Success;
    }

    // No name in a corpus becomes a path.
    private static string FileName(string name) => string.Concat(name.Select(static letter => char.IsLetterOrDigit(letter) ? letter : '-')) + ".html";

    private static string Trouble(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "corpus.yaml"))
        ? "corpus.yaml has errors; 'iprcorpus check' lists them."
        : $"There is no corpus.yaml in '{folder}'.";
}
