using IprCorpus.Build;
using IprCorpus.Compiler.Formats;
using IprCorpus.Parquet;
using IprCorpus.Tool.Diagnostics;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Export;

/// <summary>Exports the folder that a command names, and reports what stands against it.</summary>
internal static class CorpusExport
{
    /// <returns>The export; null where the corpus has errors, which are reported by then.</returns>
    /// <exception cref="IOException">The target holds something else, or cannot be written.</exception>
    public static ExportSummary? Write(DirectoryInfo folder, string target, ExportOptions options, TextWriter error)
    {
        var passed = new List<PassedFile>();
        var files = SourceFiles.OfCorpus(folder.FullName, passed);
        if (files.All(static file => file.Path != FileRoles.SchemaPath))
        {
            error.WriteLine($"There is no corpus.yaml in '{folder}'.");
            return null;
        }

        foreach (var file in passed)
        {
            error.WriteLine(DiagnosticLine.Of(Diagnostic.Of(file, folder.FullName)));
        }

        if (passed.Count > 0)
        {
            return null;
        }

        using var line = ProgressLine.On(error, "documents");
        var export = new FolderExport(files, target, options, new Progress(line));
        var summary = export.Run(CancellationToken.None);
        line.Dispose();
        foreach (var diagnostic in export.Errors)
        {
            error.WriteLine(DiagnosticLine.Of(Diagnostic.Of(diagnostic, folder.FullName)));
        }

        foreach (var loss in summary?.Losses ?? [])
        {
            error.WriteLine($"warning: {loss}");
        }

        return summary;
    }

    private sealed class Progress(ProgressLine line) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => line.Report((value.Documents, value.DocumentCount));
    }
}
