using System.Globalization;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes diagnostics as workflow commands, which GitHub shows at the lines of a change.</summary>
internal static class DiagnosticGitHub
{
    public static void Write(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "notice" };
            output.WriteLine($"::{level} {Place(diagnostic)}title={Property(diagnostic.Id)}::{Data(diagnostic.Message)}");
        }
    }

    private static string Place(Diagnostic diagnostic) => diagnostic switch
    {
        { Path: { } path, Location: { } at } => string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(path)},line={at.StartLine + 1},endLine={at.EndLine + 1},col={at.StartColumn + 1},endColumn={at.EndColumn + 1},"),
        { Path: { } path } => $"file={Property(path)},",
        _ => "",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
