using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes diagnostics for people: errors and warnings in full, but for what repeats itself; information as numbers.</summary>
internal static class DiagnosticText
{
    /// <summary>The most diagnostics of one rule that are shown.</summary>
    private const int MostOfRule = 20;

    public static void Write(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics.Where(diagnostic => all || diagnostic.Severity != RuleSeverity.Info))
        {
            var count = shown[diagnostic.Id] = shown.GetValueOrDefault(diagnostic.Id) + 1;
            if (all || count <= MostOfRule)
            {
                output.WriteLine(DiagnosticLine.Of(diagnostic));
            }
        }

        WriteGroups(diagnostics, all, output);
        output.WriteLine(
            $"{Words.Count(documents, "document")}: {Count(RuleSeverity.Error, "error")}, {Count(RuleSeverity.Warning, "warning")}, " +
                $"{Count(RuleSeverity.Info, "note")}");

        string Count(RuleSeverity severity, string noun) => Words.Count(diagnostics.Count(diagnostic => diagnostic.Severity == severity), noun);
    }

    private static void WriteGroups(IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output)
    {
        var groups = diagnostics.GroupBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Where(group => !all && (group.Count() > MostOfRule || group.First().Severity == RuleSeverity.Info))
            .OrderByDescending(static group => group.First().Severity).ThenBy(static group => group.Key, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        output.WriteLine("Not listed one by one; '--all' does:");
        foreach (var group in groups)
        {
            var (count, first) = (group.Count(), group.First());
            output.WriteLine($"  {(first.Severity == RuleSeverity.Info ? count : count - MostOfRule),6} {first.Severity.ToString().ToLowerInvariant()} " +
                $"{first.Id}: {first.Title}");
        }
    }
}
