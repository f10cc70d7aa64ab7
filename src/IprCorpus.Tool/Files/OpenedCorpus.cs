using IprCorpus.Build;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>A corpus folder, read and compiled.</summary>
internal sealed class OpenedCorpus
{
    private static readonly HashSet<string> Passed = new(["bin", "obj"], StringComparer.OrdinalIgnoreCase);

    private OpenedCorpus(SourceFile? schema, WholeCorpus<CorpusFileResult> whole)
    {
        SchemaFile = schema;
        Whole = whole;
        Findings = [.. (whole.Schema?.Diagnostics ?? []).Concat(whole.Findings)
            .OrderBy(static finding => finding.Location?.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Location?.Start)];
    }

    /// <summary>The folder's <c>corpus.yaml</c>; null where it has none.</summary>
    public SourceFile? SchemaFile { get; }

    public WholeCorpus<CorpusFileResult> Whole { get; }

    /// <summary>Everything that is wrong, file after file in ordinal order.</summary>
    public IReadOnlyList<CorpusDiagnostic> Findings { get; }

    /// <summary>Reads the files that a build takes by default: all below the folder but those in <c>bin</c>, <c>obj</c> and folders that begin with a point.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static OpenedCorpus Open(DirectoryInfo folder, CancellationToken cancellation)
    {
        var root = Path.EndsInDirectorySeparator(folder.FullName) ? folder.FullName : folder.FullName + Path.DirectorySeparatorChar;
        var files = FilesIn(root).Order(StringComparer.Ordinal).Select(path => CorpusFileReader.Read(path, root, format: null)).ToList();
        var whole = WholeCorpus.Compile(files, Environment.ProcessorCount, cancellation);
        return new OpenedCorpus(files.Find(static file => file.Path == FileRoles.SchemaPath), whole);
    }

    private static IEnumerable<string> FilesIn(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (!CorpusPath.IsLitter(Path.GetFileName(file)) && SourceFormats.DefaultEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                yield return file;
            }
        }

        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            if (CorpusPath.IsLitter(name) || Passed.Contains(name))
            {
                continue;
            }

            foreach (var file in FilesIn(below))
            {
                yield return file;
            }
        }
    }
}
