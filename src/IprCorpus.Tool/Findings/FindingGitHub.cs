using System.Globalization;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Findings;

/// <summary>Writes findings as workflow commands, which GitHub shows at the lines of a change.</summary>
internal static class FindingGitHub
{
    public static void Write(int documents, IReadOnlyList<Finding> findings, bool all, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var level = finding.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "notice" };
            output.WriteLine($"::{level} {Place(finding)}title={Property(finding.Id)}::{Data(finding.Message)}");
        }
    }

    private static string Place(Finding finding) => finding switch
    {
        { Path: { } path, Location: { } at } => string.Create(
            CultureInfo.InvariantCulture, $"file={Property(path)},line={at.StartLine + 1},endLine={at.EndLine + 1},col={at.StartColumn + 1},endColumn={at.EndColumn + 1},"),
        { Path: { } path } => $"file={Property(path)},",
        _ => "",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
