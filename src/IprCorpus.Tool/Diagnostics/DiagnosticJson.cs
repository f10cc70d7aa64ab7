using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes all diagnostics as JSON; lines and columns count from one, and ends are exclusive.</summary>
internal static class DiagnosticJson
{
    public static void Write(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output) => JsonOutput.Write(output, new
    {
        documents,
        diagnostics = diagnostics.Select(static diagnostic => new
        {
            diagnostic.Id,
            severity = diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Message,
            diagnostic.Path,
            startLine = diagnostic.Location?.StartLine + 1,
            startColumn = diagnostic.Location?.StartColumn + 1,
            endLine = diagnostic.Location?.EndLine + 1,
            endColumn = diagnostic.Location?.EndColumn + 1,
        }),
    });
}
