using IprCorpus.Build;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>A corpus, read and compiled.</summary>
internal sealed class OpenedCorpus
{
    private readonly List<SourceFile> _files;

    private OpenedCorpus(List<SourceFile> files, WholeCorpus<CorpusFileResult> whole, IReadOnlyList<PassedFile> passed)
    {
        _files = files;
        NotRead = passed;
        SchemaFile = files.Find(static file => file.Path == FileRoles.SchemaPath);
        Whole = whole;
        Diagnostics = [.. (whole.Schema?.Diagnostics ?? []).Concat(whole.Diagnostics)
            .OrderBy(static diagnostic => diagnostic.Location?.Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location?.Start)];
    }

    /// <summary>The folder's <c>corpus.yaml</c>; null where it has none.</summary>
    public SourceFile? SchemaFile { get; }

    public WholeCorpus<CorpusFileResult> Whole { get; }

    /// <summary>Files that belong to it and cannot be read.</summary>
    public IReadOnlyList<PassedFile> NotRead { get; }

    /// <summary>Everything that is wrong, file after file in ordinal order.</summary>
    public IReadOnlyList<CorpusDiagnostic> Diagnostics { get; }

    /// <summary>Gets all files that were read, in ordinal order of their paths.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>Gets the documents that are sound, file after file in ordinal order.</summary>
    public IEnumerable<DocumentModel> Documents => Whole.Files.SelectMany(static file => file.Documents).Select(static document => document.Model);

    /// <summary>Finds the file that diagnostics name by a path; null where it has none.</summary>
    public SourceFile? FileAt(string displayPath) => _files.Find(file => file.DisplayPath == displayPath);

    /// <summary>Reads the files that a build takes by default.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <param name="progress">Gets how many of the files are compiled.</param>
    /// <param name="followsLinks">Whether links are followed wherever they lead, as in a build whose property <c>CorpusFollowLinks</c> says so.</param>
    public static OpenedCorpus Open(
        DirectoryInfo folder, CancellationToken cancellation, IProgress<(int Done, int All)>? progress = null, bool followsLinks = false)
    {
        var passed = new List<PassedFile>();
        return Compile(SourceFiles.OfCorpus(folder.FullName, passed, followsLinks), passed, progress, cancellation);
    }

    /// <summary>Reads the files that a build takes by default and that have changed, and compiles them.</summary>
    public static OpenedCorpus Open(DirectoryInfo folder, KnownFiles known, CancellationToken cancellation, bool followsLinks = false)
    {
        var passed = new List<PassedFile>();
        return Compile(SourceFiles.OfCorpus(folder.FullName, passed, followsLinks, known.Read), passed, known, cancellation);
    }

    /// <summary>Reads and compiles those files of a folder that have changed.</summary>
    public static OpenedCorpus Open(KnownSources sources, KnownFiles known, CancellationToken cancellation)
    {
        var passed = new List<PassedFile>();
        return Compile(sources.Read(passed), passed, known, cancellation);
    }

    /// <summary>Reads a corpus folder, a part of one, or files that are in none.</summary>
    public static OpenedCorpus OpenPlace(FileSystemInfo place, CancellationToken cancellation, IProgress<(int Done, int All)>? progress = null)
    {
        var passed = new List<PassedFile>();
        return Compile(SourceFiles.OfPlace(place, passed), passed, progress, cancellation);
    }

    /// <summary>Reads files that are not written yet, and that are in no corpus unless a schema is among them.</summary>
    public static OpenedCorpus OfFiles(IReadOnlyList<(string Path, string Content)> files, CancellationToken cancellation) =>
        Compile(SourceFiles.InMemory(files), [], progress: null, cancellation);

    private static OpenedCorpus Compile(List<SourceFile> files, IReadOnlyList<PassedFile> passed, KnownFiles known, CancellationToken cancellation) =>
        new(
            files,
            WholeCorpus.Compile<CorpusFileResult>(
                files, (schema, _) => known.Compiler(schema, cancellation), static (_, _) => static file => file, Environment.ProcessorCount, cancellation),
            passed);

    private static OpenedCorpus Compile(
        List<SourceFile> files, IReadOnlyList<PassedFile> passed, IProgress<(int Done, int All)>? progress, CancellationToken cancellation)
    {
        var known = new KnownFiles();
        var all = files.Count(FileRoles.IsAnnotated);
        var whole = WholeCorpus.Compile<CorpusFileResult>(files, Compiler, static (_, _) => static file => file, Environment.ProcessorCount, cancellation);
        return new OpenedCorpus(files, whole, passed);

        Func<CorpusInput, CorpusFileResult> Compiler(CorpusSchema schema, SchemaFacts shown)
        {
            var compile = known.Compiler(schema, cancellation);
            return input =>
            {
                var result = compile(input);
                progress?.Report((known.Compiled, all));
                return result;
            };
        }
    }
}
