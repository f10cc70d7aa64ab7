using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Reporting;

/// <summary>
/// The severities that <c>.editorconfig</c> sets for C# files, and what <c>NoWarn</c> suppresses. Roslyn applies sections of the
/// former to syntax trees only, so that a diagnostic in a YAML file would follow a <c>.globalconfig</c> and nothing else; what is
/// set for the project's C# is meant here too.
/// </summary>
internal static class ConfiguredSeverities
{
    /// <summary>Reads the severities that are set, by id; empty where none is.</summary>
    public static EquatableArray<(string Id, ReportDiagnostic Severity)> Read(Compilation compilation, CancellationToken cancellation)
    {
        var (provider, tree) = (compilation.Options.SyntaxTreeOptionsProvider, compilation.SyntaxTrees.FirstOrDefault());
        var severities = new List<(string, ReportDiagnostic)>();
        foreach (var descriptor in Descriptors.All)
        {
            if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(descriptor.Id, out var general) && general == ReportDiagnostic.Suppress)
            {
                severities.Add((descriptor.Id, general));
            }
            else if (provider is not null && tree is not null && provider.TryGetDiagnosticValue(tree, descriptor.Id, cancellation, out var severity))
            {
                severities.Add((descriptor.Id, severity));
            }
        }

        return new EquatableArray<(string Id, ReportDiagnostic Severity)>(severities);
    }
}
