using IprCorpus.Build;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Starting;

namespace IprCorpus.Tool.Files;

/// <summary>Answers what to do with a folder that has no <c>corpus.yaml</c>.</summary>
internal static class FolderAdvice
{
    /// <summary>Determines whether what was opened knows no type of anything: then there is nothing to say of it but what to do.</summary>
    public static bool IsNeeded(OpenedCorpus corpus) =>
        corpus.Whole.Schema?.Schema is { Annotations.Count: 0, Entities.Count: 0 } && !File.Exists(corpus.SchemaFile?.DisplayPath);

    /// <summary>Writes the answer.</summary>
    public static void Write(FileSystemInfo place, TextWriter output)
    {
        foreach (var line in On(place as DirectoryInfo ?? new DirectoryInfo(Path.GetDirectoryName(place.FullName)!)))
        {
            output.WriteLine(line);
        }
    }

    /// <returns>Lines that say which formats are there, and what to type.</returns>
    private static IReadOnlyList<string> On(DirectoryInfo folder)
    {
        var files = CorpusFiles.In(folder.FullName).Files;
        var root = Path.EndsInDirectorySeparator(folder.FullName) ? folder.FullName : folder.FullName + Path.DirectorySeparatorChar;
        var formats = files.Where(static path => !KnownEndings.IsPassedOver(path, format: null))
            .Select(path => FormatOf(CorpusFileReader.Read(path, root, format: null)))
            .GroupBy(static format => format, StringComparer.Ordinal)
            .OrderByDescending(static format => format.Count()).ThenBy(static format => format.Key, StringComparer.Ordinal)
            .Select(static format => $"{format.Count()} {format.Key}").ToList();
        return formats.Count == 0
            ?
            [
                $"There is no corpus.yaml in '{folder}', and no file in a format that is read.",
                $"These are read: {Messages.List([.. SourceFormats.Foreign.Select(static format => format.Name), SourceFormats.Yaml])}.",
                "'iprcorpus new FOLDER' writes a small corpus to start from.",
            ]
            :
            [
                $"There is no corpus.yaml in '{folder}'. Files by format: {Messages.List(formats)}.",
                "To make it a corpus, write these two lines into corpus.yaml there; the files themselves show the rest:",
                $"  corpus: {CorpusNames.Of(folder, CancellationToken.None)}",
                "  format: 1",
                $"Then 'iprcorpus check {folder}' checks it, 'iprcorpus stats {folder}' counts what it holds, and",
                $"'iprcorpus schema {folder}' prints what the files show.",
            ];
    }

    private static string FormatOf(SourceFile file) =>
        SourceFormats.Of(file)?.Name
            ?? (SourceFormats.IsText(file) ? SourceFormats.PlainText : SourceFormats.IsYaml(file) ? SourceFormats.Yaml : "of no format that is read");
}
