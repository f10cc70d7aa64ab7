using IprCorpus.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Reporting;

/// <summary>
/// Reports the diagnostics of a build. In an IDE the same diagnostics come from <see cref="CorpusAnalyzer"/>, which can show them
/// in the corpus files; to report them twice would be noise.
/// </summary>
internal static class DiagnosticOutputs
{
    public static void Register(IncrementalGeneratorInitializationContext context, DiagnosticSteps diagnostics)
    {
        var isDesignTime = diagnostics.Options.Select(static (options, _) => options.IsDesignTime);
        var configuration = isDesignTime.Combine(context.CompilationProvider.Select(ConfiguredSeverities.Read));
        foreach (var found in diagnostics.Steps())
        {
            var step = found.Collect().SelectMany(static (all, _) => DiagnosticLimit.Bound(all));
            context.RegisterSourceOutput(step.Combine(configuration), static (output, input) =>
            {
                var (found, (isDesignTime, severities)) = input;
                if (!isDesignTime && Descriptors.ToDiagnostic(found, severities) is { } diagnostic)
                {
                    output.ReportDiagnostic(diagnostic);
                }
            });
        }
    }
}
