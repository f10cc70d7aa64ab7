using System.Text.RegularExpressions;
using IprCorpus.Build;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Uima;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>Reads what a path on the command line stands for.</summary>
internal static partial class SourceFiles
{
    /// <summary>The schema of files that are in no corpus: what they show of one is all there is.</summary>
    private const string OpenSchema = "corpus: Files\nformat: 1\n";

    /// <summary>The files of a corpus folder, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="passed">Gets what cannot be read.</param>
    /// <param name="followsLinks">Whether links are followed wherever they lead.</param>
    /// <param name="read">Reads a file, the first argument, of the folder, the second; null for whoever reads each once.</param>
    public static List<SourceFile> OfCorpus(
        string folder, List<PassedFile> passed, bool followsLinks = false, Func<string, string, SourceFile>? read = null)
    {
        var files = CorpusFiles.In(folder, followsLinks);
        passed.AddRange(files.NotRead);
        return Read(files.Files, WithSeparator(folder), read);
    }

    /// <summary>
    /// The files of a corpus folder, of a folder inside of one, of a folder without <c>corpus.yaml</c>, or a single file. Where the
    /// folder has no schema of its own, that of the nearest folder above counts, with its registries and whatever else has no
    /// documents; where none has, the files alone show what there is.
    /// </summary>
    /// <param name="place">A folder or a file.</param>
    /// <param name="passed">Gets what cannot be read.</param>
    public static List<SourceFile> OfPlace(FileSystemInfo place, List<PassedFile> passed)
    {
        if (File.Exists(place.FullName))
        {
            var folder = WithSeparator(Path.GetDirectoryName(place.FullName)!);
            var beside =
                Read(CorpusFiles.In(folder).Files.Where(path => path != place.FullName && Path.GetDirectoryName(path) + Path.DirectorySeparatorChar == folder),
                    folder);
            return WithSchema([CorpusFileReader.Read(place.FullName, folder, format: null),
                .. beside.Where(static file => SourceFormats.IsText(file) || HasNoDocuments(file))], folder);
        }

        return WithSchema(OfCorpus(place.FullName, passed), WithSeparator(place.FullName));
    }

    /// <summary>Files that are not written yet, and that are in no corpus unless a schema is among them.</summary>
    public static List<SourceFile> InMemory(IReadOnlyCollection<(string Path, string Content)> files) =>
        [.. (files.Any(static file => file.Path == FileRoles.SchemaPath) ? files : files.Append((FileRoles.SchemaPath, OpenSchema)))
            .Select(static file => new SourceFile(file.Item1, $"({file.Item1})", file.Item1, SourceEncoding.Utf8, () => file.Item2))];

    private static List<SourceFile> WithSchema(List<SourceFile> files, string folder)
    {
        if (files.Exists(static file => file.Path == FileRoles.SchemaPath))
        {
            return files;
        }

        for (var above = Directory.GetParent(folder.TrimEnd(Path.DirectorySeparatorChar)); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, FileRoles.SchemaPath)))
            {
                var own = files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
                var others = Read(CorpusFiles.In(above.FullName).Files.Where(path => !path.StartsWith(folder, StringComparison.Ordinal)),
                    WithSeparator(above.FullName));
                return [.. files, .. others.Where(file => HasNoDocuments(file) && own.Add(file.Path))];
            }
        }

        return [.. files, .. InMemory([])];
    }

    private static bool HasNoDocuments(SourceFile file) =>
        SourceFormats.IsYaml(file) ? !DocumentKey().IsMatch(file.Text)
        : file.Path.EndsWith("annotation.conf", StringComparison.Ordinal) || SourceFormats.Of(file) is TypeSystemFormat;

    private static List<SourceFile> Read(IEnumerable<string> paths, string root, Func<string, string, SourceFile>? read = null) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => read?.Invoke(path, root) ?? CorpusFileReader.Read(path, root, format: null))];

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    [GeneratedRegex("^document:", RegexOptions.Multiline)]
    private static partial Regex DocumentKey();
}
