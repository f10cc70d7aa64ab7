using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Findings;

/// <summary>Writes findings for people: errors and warnings in full, but for what repeats itself; information as numbers.</summary>
internal static class FindingText
{
    /// <summary>The most findings of one rule that are shown.</summary>
    private const int MostOfRule = 20;

    public static void Write(int documents, IReadOnlyList<Finding> findings, bool all, TextWriter output)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(finding => all || finding.Severity != RuleSeverity.Info))
        {
            var count = shown[finding.Id] = shown.GetValueOrDefault(finding.Id) + 1;
            if (all || count <= MostOfRule)
            {
                output.WriteLine(FindingLine.Of(finding));
            }
        }

        WriteGroups(findings, all, output);
        output.WriteLine(
            $"{Words.Count(documents, "document")}: {Count(RuleSeverity.Error, "error")}, {Count(RuleSeverity.Warning, "warning")}, {Count(RuleSeverity.Info, "note")}");

        string Count(RuleSeverity severity, string noun) => Words.Count(findings.Count(finding => finding.Severity == severity), noun);
    }

    private static void WriteGroups(IReadOnlyList<Finding> findings, bool all, TextWriter output)
    {
        var groups = findings.GroupBy(static finding => finding.Id, StringComparer.Ordinal)
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
            output.WriteLine($"  {(first.Severity == RuleSeverity.Info ? count : count - MostOfRule),6} {first.Severity.ToString().ToLowerInvariant()} {first.Id}: {first.Title}");
        }
    }
}
