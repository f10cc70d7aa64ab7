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
            .Where(static candidate => !candidate.HasFacade)
            .WithTrackingName(StepNames.PatternMethods)
            .Combine(layout)
            .Select(static (pair, _) => Compile(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Patterns);

        PatternProjections.Register(context, patterns);
    }

    private static PatternResult Compile(PatternCandidate candidate, CorpusLayout? layout) =>
        candidate.Method is not { } method ? new PatternResult(null, candidate.Diagnostics)
            : layout is null ? PatternResult.WithoutCorpus(method)
            : PatternResult.Of(method, new LayoutSchema(layout));
}
