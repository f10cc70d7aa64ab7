using IprCorpus.Generators.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Analyzers.Patterns;

/// <summary>
/// Compiles the patterns of a program over a corpus that it references. A corpus that is compiled together with its patterns
/// is none of this generator's business: its own generator sees it, and this one does not.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PatternGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads and compiles each pattern.</summary>
    public const string PatternsStep = "Patterns";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. Whether the project compiles a corpus of its own, whose generator then speaks for patterns without a corpus.
        var hasOwnCorpus = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) =>
            provider.GlobalOptions.TryGetValue("build_property.CorpusDirectory", out var folder) && folder.Length > 0);

        // 2. Each pattern, compiled against the symbols of its corpus; what comes out holds none of them.
        var patterns = context.SyntaxProvider
            .ForAttributeWithMetadataName(PatternMethodReader.AttributeName, static (node, _) => node is MethodDeclarationSyntax, Compile)
            .Combine(hasOwnCorpus)
            .Where(static pair => pair.Left.HasFacade || !pair.Right)
            .Select(static (pair, _) => pair.Left.Result)
            .WithTrackingName(PatternsStep);

        // 3. Code and diagnostics.
        PatternProjections.Register(context, patterns);
    }

    private static (PatternResult Result, bool HasFacade) Compile(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var candidate = PatternMethodReader.Read(context, cancellation);
        var result = candidate.Method is not { } method ? new PatternResult(null, candidate.Diagnostics)
            : CorpusFacade.Find(context) is [var facade] ? PatternResult.Of(method, new SymbolSchema(facade))
            : PatternResult.WithoutCorpus(method);
        return (result, candidate.HasFacade);
    }
}
