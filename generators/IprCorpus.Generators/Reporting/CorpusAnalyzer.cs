using System.Collections.Immutable;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Generators.Reporting;

/// <summary>
/// Shows findings in the corpus files of an IDE. IDEs show what a generator reports at the project, if at all
/// (dotnet/roslyn#49531, #71709); what an analyzer reports for an additional file they show there. In a build the generator
/// reports, and this is silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = CorpusOptions.Read(context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        if (!options.IsDesignTime)
        {
            return;
        }

        var files = context.Options.AdditionalFiles;
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var cancellation = context.CancellationToken;
        var severities = ConfiguredSeverities.Read(context.Compilation, cancellation);
        var findings = new Lazy<ILookup<string, CorpusDiagnostic>>(() => Find(files, provider, options, cancellation));
        context.RegisterAdditionalFileAction(file => Report(findings.Value[file.AdditionalFile.Path], severities, file.ReportDiagnostic));
        context.RegisterCompilationEndAction(end => Report(findings.Value[""], severities, end.ReportDiagnostic));
    }

    private static ILookup<string, CorpusDiagnostic> Find(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider, CorpusOptions options, CancellationToken cancellation)
    {
        var corpus = files.Select(file => CorpusFiles.Identify(file, provider, options, cancellation)).OfType<SourceFile>().ToArray();
        var crowded = PlaceCheck.Crowded(corpus.Select(static file => (file.Path, file.DisplayPath))).ToArray();
        var whole = WholeCorpus.Compile(corpus.Where(file => !crowded.Any(other => other.Path == file.DisplayPath)), workers: 1, cancellation);
        return Findings.CheckProject(options, whole.Schema is not null)
            .Concat(files.Select(file => CorpusFiles.CheckPlace(file, provider, options)).OfType<CorpusDiagnostic>())
            .Concat(crowded.Select(PlaceCheck.Report))
            .Concat(whole.Schema?.Diagnostics ?? [])
            .Concat(whole.Findings)
            .ToLookup(static finding => finding.Location?.Path ?? "", StringComparer.Ordinal);
    }

    private static void Report(
        IEnumerable<CorpusDiagnostic> findings, EquatableArray<(string Id, ReportDiagnostic Severity)> severities, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            if (Descriptors.ToDiagnostic(finding, severities) is { } diagnostic)
            {
                report(diagnostic);
            }
        }
    }
}
