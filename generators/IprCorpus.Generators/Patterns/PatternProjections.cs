using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Reporting;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Patterns;

/// <summary>The two projections of compiled patterns: code, which knows no positions, and diagnostics, which are nothing else.</summary>
internal static class PatternProjections
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<PatternResult> patterns)
    {
        context.RegisterSourceOutput(
            patterns.Select(static (pattern, _) => pattern.Source),
            static (output, source) =>
            {
                if (source is not null)
                {
                    output.AddSource(source.Signature.HintName, PatternEmitter.Emit(source));
                }
            });
        context.RegisterSourceOutput(
            patterns.Select(static (pattern, _) => pattern.Diagnostics).Combine(context.CompilationProvider.Select(ConfiguredSeverities.Read)),
            static (output, input) => Report(output, input.Left, input.Right));
    }

    private static void Report(
        SourceProductionContext output, EquatableArray<CorpusDiagnostic> findings, EquatableArray<(string Id, ReportDiagnostic Severity)> severities)
    {
        foreach (var finding in findings)
        {
            if (Descriptors.ToDiagnostic(finding, severities) is { } diagnostic)
            {
                output.ReportDiagnostic(diagnostic);
            }
        }
    }
}
