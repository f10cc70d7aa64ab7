using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Patterns;

/// <summary>Finds the <c>Corpus</c> that a piece of code means, as C# itself would.</summary>
internal static class CorpusFacade
{
    private const string Name = "Corpus";

    /// <summary>
    /// The <c>Corpus</c> beside the <c>Document</c> that the method takes, or else those whose name is in scope: none where there
    /// is none, or none that is compiled already; several where the name is ambiguous.
    /// </summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(GeneratorAttributeSyntaxContext context)
    {
        if (DocumentOf(context) is { } document)
        {
            // A document that is not there yet is one of the corpus that is being compiled.
            return document.TypeKind == TypeKind.Error ? [] : [.. document.ContainingNamespace.GetTypeMembers(Name).Where(IsFacade)];
        }

        var found = context.SemanticModel.LookupNamespacesAndTypes(context.TargetNode.SpanStart, name: Name);

        // An alias hides what is imported. That of a corpus that is being compiled leads nowhere yet.
        return found.OfType<IAliasSymbol>().FirstOrDefault() is { } alias
            ? [.. new[] { alias.Target }.OfType<INamedTypeSymbol>().Where(IsFacade)]
            : [.. found.OfType<INamedTypeSymbol>().Where(IsFacade)];
    }

    /// <summary>
    /// The namespaces whose <c>Corpus</c> would compete with a corpus found: those around the method that are nearer, and, unless
    /// the corpus found is of a namespace around the method itself, those that are imported.
    /// </summary>
    public static EquatableArray<string> Rivals(GeneratorAttributeSyntaxContext context, INamedTypeSymbol facade)
    {
        if (DocumentOf(context) is not null)
        {
            return [];
        }

        var around = NamespacesAround(((IMethodSymbol)context.TargetSymbol).ContainingNamespace).ToList();
        var place = around.IndexOf(facade.ContainingNamespace.ToDisplayString());
        return place >= 0
            ? new EquatableArray<string>(around.Take(place))
            : new EquatableArray<string>(around.Concat(Imports(context)).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal));
    }

    private static INamedTypeSymbol? DocumentOf(GeneratorAttributeSyntaxContext context) =>
        ((IMethodSymbol)context.TargetSymbol).Parameters is [{ Type: INamedTypeSymbol type }]
            && (type.TypeArguments is [INamedTypeSymbol item] ? item : type) is { Name: "Document" } document
                ? document
                : null;

    /// <summary>The namespace and those that it is in, the innermost first.</summary>
    private static IEnumerable<string> NamespacesAround(INamespaceSymbol @namespace)
    {
        for (var current = @namespace; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            yield return current.ToDisplayString();
        }
    }

    private static IEnumerable<string> Imports(GeneratorAttributeSyntaxContext context)
    {
        var own = context.TargetNode.Ancestors().SelectMany(static node => node switch
        {
            BaseNamespaceDeclarationSyntax declaration => declaration.Usings,
            CompilationUnitSyntax file => file.Usings,
            _ => [],
        });
        var global = context.SemanticModel.Compilation.SyntaxTrees
            .Select(static tree => tree.GetRoot()).OfType<CompilationUnitSyntax>()
            .SelectMany(static file => file.Usings.Where(static import => import.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));
        return own.Concat(global)
            .Where(static import => import.Alias is null && import.StaticKeyword.IsKind(SyntaxKind.None))
            .Select(static import => import.NamespaceOrType.ToString().Replace("global::", "").Replace(" ", ""));
    }

    private static bool IsFacade(INamedTypeSymbol type) =>
        type is { IsStatic: true, Arity: 0 } && type.GetMembers("Documents").Any(static member =>
            member is IPropertySymbol { Type: INamedTypeSymbol { Name: "DocumentList" } list }
                && list.ContainingNamespace.ToDisplayString() == "IprCorpus.Runtime");
}
