using IprCorpus.Compiler.Layout;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Patterns;

/// <summary>
/// Emits the patterns of a project that compiles a corpus of its own. No other generator sees that corpus. Patterns over a
/// corpus of a referenced assembly are left to the generator that comes with the runtime, so that none is emitted twice.
/// </summary>
internal static class PatternOutputs
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CorpusLayout?> layout)
    {
        var patterns = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                PatternMethodReader.AttributeName,
                static (node, _) => node is MethodDeclarationSyntax,
                PatternMethodReader.Read)
            .WithTrackingName(StepNames.PatternMethods)
            .Combine(layout)
            .Where(static pair => !pair.Left.HasFacade || IsRival(pair.Left, pair.Right))
            .Select(static (pair, _) => Compile(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Patterns);

        PatternProjections.Register(context, patterns);
    }

    /// <summary>Determines whether the project's own corpus, which symbols do not show yet, is in scope as well as the one found.</summary>
    private static bool IsRival(PatternCandidate candidate, CorpusLayout? layout) =>
        candidate.Method is not null && layout is not null && candidate.Rivals.Contains(layout.Schema.Namespace);

    private static PatternResult Compile(PatternCandidate candidate, CorpusLayout? layout) =>
        candidate.Method is not { } method ? new PatternResult(null, candidate.Diagnostics)
            : candidate.HasFacade ? PatternResult.Ambiguous(method, candidate.FacadeNamespace, layout!.Schema.Namespace)
            : layout is null ? PatternResult.WithoutCorpus(method)
            : PatternResult.Of(method, new LayoutSchema(layout));
}
