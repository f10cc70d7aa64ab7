using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Findings;

/// <summary>Writes all findings as JSON; lines and columns count from one, and ends are exclusive.</summary>
internal static class FindingJson
{
    public static void Write(int documents, IReadOnlyList<Finding> findings, bool all, TextWriter output) => JsonOutput.Write(output, new
    {
        documents,
        findings = findings.Select(static finding => new
        {
            finding.Id,
            severity = finding.Severity.ToString().ToLowerInvariant(),
            finding.Message,
            finding.Path,
            startLine = finding.Location?.StartLine + 1,
            startColumn = finding.Location?.StartColumn + 1,
            endLine = finding.Location?.EndLine + 1,
            endColumn = finding.Location?.EndColumn + 1,
        }),
    });
}
