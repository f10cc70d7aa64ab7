using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Reporting;

/// <summary>From the compiler's diagnostics to Roslyn's diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "IprCorpus";
    private const string HelpPage = "https://github.com/ipr-corpus/ipr-corpus/blob/main/generators/DIAGNOSTICS.md#";

    private static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ByRule =
        DiagnosticCatalog.All.ToDictionary(static rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>The descriptors of all rules, in the order of their ids.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => DiagnosticCatalog.All.Select(static rule => ByRule[rule.Id]);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(DiagnosticRule rule) => ByRule[rule.Id];

    /// <summary>
    /// The diagnostic at its line and column in the corpus file, with the severity that is configured for it; without a place
    /// where it concerns the corpus as a whole; null where it is configured away.
    /// </summary>
    public static Diagnostic? ToDiagnostic(CorpusDiagnostic found, EquatableArray<(string Id, ReportDiagnostic Severity)> severities)
    {
        if (CommonRules.HidesOnly(found, hidden => severities.Contains((hidden, ReportDiagnostic.Suppress))))
        {
            return null;
        }

        var descriptor = ByRule[found.Rule.Id];
        foreach (var (id, severity) in severities)
        {
            if (id == descriptor.Id && severity is not ReportDiagnostic.Default)
            {
                if (severity is ReportDiagnostic.Suppress)
                {
                    return null;
                }

                descriptor = Describe(found.Rule, ToSeverity(severity));
            }
        }

        return Diagnostic.Create(descriptor, ToLocation(found), [.. found.Arguments]);
    }

    private static Location ToLocation(CorpusDiagnostic found) =>
        found.Location is not { } place
            ? Location.None
            : Location.Create(
                place.Path,
                new TextSpan(place.Start, place.Length),
                new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));

    private static DiagnosticDescriptor Describe(DiagnosticRule rule) => Describe(rule, rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    });

    private static DiagnosticDescriptor Describe(DiagnosticRule rule, DiagnosticSeverity severity) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpPage + rule.Id.ToLowerInvariant());

    private static DiagnosticSeverity ToSeverity(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
