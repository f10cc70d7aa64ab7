using System.Globalization;

namespace IprCorpus.Tool.Findings;

/// <summary>Writes a finding as a build does, so that editors and logs that know the one know the other.</summary>
internal static class FindingLine
{
    public static string Of(Finding finding)
    {
        var text = $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}";
        return finding switch
        {
            { Location: { } at } => string.Create(CultureInfo.InvariantCulture, $"{finding.Path}({at.StartLine + 1},{at.StartColumn + 1}): {text}"),
            { Path: { } path } => $"{path}: {text}",
            _ => text,
        };
    }
}
