using IprCorpus.Build;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Model;
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

    /// <summary>Gets the documents that are sound, file after file in ordinal order.</summary>
    public IEnumerable<DocumentModel> Documents => Whole.Files.SelectMany(static file => file.Documents).Select(static document => document.Model);

    /// <summary>Finds the file that diagnostics name by a path; null where it has none.</summary>
    public SourceFile? FileAt(string displayPath) => _files.Find(file => file.DisplayPath == displayPath);

    /// <summary>Reads the files that a build takes by default.</summary>
    public static OpenedCorpus Open(DirectoryInfo folder, CancellationToken cancellation)
    {
        var passed = new List<PassedFile>();
        return Compile(SourceFiles.OfCorpus(folder.FullName, passed), passed, cancellation);
    }

    /// <summary>Reads the files that a build takes by default, and compiles those that have changed.</summary>
    public static OpenedCorpus Open(DirectoryInfo folder, KnownFiles known, CancellationToken cancellation)
    {
        var passed = new List<PassedFile>();
        var files = SourceFiles.OfCorpus(folder.FullName, passed);
        var whole = WholeCorpus.Compile<CorpusFileResult>(
            files, (schema, _) => known.Compiler(schema, cancellation), static (_, _) => static file => file, Environment.ProcessorCount, cancellation);
        return new OpenedCorpus(files, whole, passed);
    }

    /// <summary>Reads a corpus folder, a part of one, or files that are in none.</summary>
    public static OpenedCorpus OpenPlace(FileSystemInfo place, CancellationToken cancellation)
    {
        var passed = new List<PassedFile>();
        return Compile(SourceFiles.OfPlace(place, passed), passed, cancellation);
    }

    /// <summary>Reads files that are not written yet, and that are in no corpus unless a schema is among them.</summary>
    public static OpenedCorpus OfFiles(IReadOnlyList<(string Path, string Content)> files, CancellationToken cancellation) =>
        Compile(SourceFiles.InMemory(files), [], cancellation);

    private static OpenedCorpus Compile(List<SourceFile> files, IReadOnlyList<PassedFile> passed, CancellationToken cancellation) =>
        new(files, WholeCorpus.Compile(files, Environment.ProcessorCount, cancellation), passed);
}
