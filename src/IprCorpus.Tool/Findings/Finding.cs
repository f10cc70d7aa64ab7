using System.Globalization;
using IprCorpus.Build;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Findings;

/// <summary>A finding as it is shown.</summary>
/// <param name="Id">The id of its rule.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found, and what to do.</param>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between its parts; null where it is about the corpus.</param>
/// <param name="Location">Where in the file; null where it is about the file as a whole.</param>
internal sealed record Finding(string Id, string Title, RuleSeverity Severity, string Message, string? Path, FileLocation? Location)
{
    /// <summary>All findings of a corpus, file after file in ordinal order.</summary>
    public static IReadOnlyList<Finding> Of(OpenedCorpus corpus, string folder) =>
        [.. corpus.NotRead.Select(passed => Of(passed, folder)), .. corpus.Findings.Select(finding => Of(finding, folder))];

    /// <summary>What is wrong with a file itself.</summary>
    public static Finding Of(PassedFile passed, string folder) =>
        new(HostRules.FileNotRead.Id, HostRules.FileNotRead.Title, RuleSeverity.Error, Messages.Safe("Not read: " + passed.Reason), Relative(folder, passed.Path), null);

    /// <summary>What is wrong with a corpus.</summary>
    public static Finding Of(CorpusDiagnostic finding, string folder) => new(
        finding.Rule.Id,
        finding.Rule.Title,
        finding.Rule.Severity,
        string.Format(CultureInfo.InvariantCulture, finding.Rule.MessageFormat, [.. finding.Arguments]),
        finding.Location is { } at ? Relative(folder, at.Path) : null,
        finding.Location);

    private static string Relative(string folder, string path) => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
}
