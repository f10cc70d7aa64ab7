using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Reporting;

/// <summary>
/// Reports the findings of a build. In an IDE the same findings come from <see cref="CorpusAnalyzer"/>, which can show them
/// in the corpus files; to report them twice would be noise.
/// </summary>
internal static class DiagnosticOutputs
{
    public static void Register(IncrementalGeneratorInitializationContext context, Findings findings)
    {
        var isDesignTime = findings.Options.Select(static (options, _) => options.IsDesignTime);
        var configuration = isDesignTime.Combine(context.CompilationProvider.Select(ConfiguredSeverities.Read));
        foreach (var step in findings.Steps())
        {
            context.RegisterSourceOutput(step.Combine(configuration), static (output, input) =>
            {
                var (finding, (isDesignTime, severities)) = input;
                if (!isDesignTime && Descriptors.ToDiagnostic(finding, severities) is { } diagnostic)
                {
                    output.ReportDiagnostic(diagnostic);
                }
            });
        }
    }
}
