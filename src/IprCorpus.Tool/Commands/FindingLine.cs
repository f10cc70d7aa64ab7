using System.Globalization;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Commands;

/// <summary>Writes a finding as a build does, so that editors and logs that know the one know the other.</summary>
internal static class FindingLine
{
    public static string Of(CorpusDiagnostic finding, string folder)
    {
        var message = string.Format(CultureInfo.InvariantCulture, finding.Rule.MessageFormat, [.. finding.Arguments]);
        var text = $"{finding.Rule.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {message}";
        return finding.Location is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, at.Path)}({at.StartLine + 1},{at.StartColumn + 1}): {text}")
            : text;
    }
}
