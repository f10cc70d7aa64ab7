using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Patterns;

/// <summary>Finds the <c>Corpus</c> that a piece of code means.</summary>
internal static class CorpusFacade
{
    /// <summary>
    /// The <c>Corpus</c> beside the <c>Document</c> that the method takes, or else the one whose name is in scope; null where
    /// there is none, or none that is compiled already.
    /// </summary>
    public static INamedTypeSymbol? Find(GeneratorAttributeSyntaxContext context)
    {
        if (((IMethodSymbol)context.TargetSymbol).Parameters is [{ Type: INamedTypeSymbol type }]
            && (type.TypeArguments is [INamedTypeSymbol item] ? item : type) is { Name: "Document" } document)
        {
            // A document that is not there yet is one of the corpus that is being compiled.
            return document.TypeKind == TypeKind.Error ? null : document.ContainingNamespace.GetTypeMembers("Corpus").FirstOrDefault(IsFacade);
        }

        return context.SemanticModel
            .LookupNamespacesAndTypes(context.TargetNode.SpanStart, name: "Corpus")
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(IsFacade);
    }

    private static bool IsFacade(INamedTypeSymbol type) =>
        type is { IsStatic: true, Arity: 0 } && type.GetMembers("Documents").Any(static member =>
            member is IPropertySymbol { Type: INamedTypeSymbol { Name: "DocumentList" } list } && list.ContainingNamespace.ToDisplayString() == "IprCorpus.Runtime");
}
