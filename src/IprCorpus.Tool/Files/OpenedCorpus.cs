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

    /// <summary>What is sound of its documents, file after file in ordinal order.</summary>
    public IEnumerable<DocumentModel> Documents => Whole.Files.SelectMany(static file => file.Documents).Select(static document => document.Model);

    /// <summary>Reads the files that a build takes by default.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static OpenedCorpus Open(DirectoryInfo folder, CancellationToken cancellation) => Compile(SourceFiles.OfCorpus(folder.FullName), cancellation);

    /// <summary>Reads a corpus folder, a part of one, or files that lie in none.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static OpenedCorpus OpenPlace(FileSystemInfo place, CancellationToken cancellation) => Compile(SourceFiles.OfPlace(place), cancellation);

    private static OpenedCorpus Compile(List<SourceFile> files, CancellationToken cancellation) =>
        new(files.Find(static file => file.Path == FileRoles.SchemaPath), WholeCorpus.Compile(files, Environment.ProcessorCount, cancellation));
}
