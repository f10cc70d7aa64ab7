using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Patterns;

/// <summary>Reads the declarations of methods that have the attribute.</summary>
internal static class PatternMethodReader
{
    public const string AttributeName = "IprCorpus.Runtime.CorpusPatternAttribute";

    private const string Result = "System.Collections.Generic.IEnumerable<IprCorpus.Runtime.PatternMatch>";

    private static readonly SymbolDisplayFormat Qualified =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>Reads the declaration of a method, and whether the corpus that it means is one of a referenced assembly.</summary>
    public static PatternCandidate Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (MethodDeclarationSyntax)context.TargetNode;
        var symbol = (IMethodSymbol)context.TargetSymbol;
        var facades = CorpusFacade.Find(context);
        var @namespace = facades.Count == 0 ? "" : facades[0].ContainingNamespace.ToDisplayString();
        EquatableArray<string> rivals = facades.Count == 0 ? [] : CorpusFacade.Rivals(context, facades[0]);
        if (PatternOf(context, cancellation) is not var (pattern, expression))
        {
            // It is no constant, and the compiler says so.
            return Candidate(null, []);
        }

        if (facades.Count > 1)
        {
            return Candidate(null,
                [Ambiguous(Locate(syntax.Identifier), syntax.Identifier.ValueText,
                    facades.Select(static facade => facade.ContainingNamespace.ToDisplayString()))]);
        }

        var searched = SearchedOf(symbol);
        if (Error(syntax, symbol, searched) is { } error)
        {
            var name = syntax.Identifier;
            return Candidate(null, [CorpusDiagnostic.Of(PatternRules.InvalidPatternMethod, Locate(name), name.ValueText, error)]);
        }

        var signature = new PatternSignature(
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(Qualified),
            new EquatableArray<string>(TypesAround(syntax).Reverse().Select(HeaderOf)),
            string.Join(" ", syntax.Modifiers.Select(static modifier => modifier.Text)),
            syntax.Identifier.Text,
            HintNameOf(symbol, searched!.Value),
            searched.Value,
            syntax.ParameterList.Parameters is [var parameter] ? (symbol.IsExtensionMethod ? "this " : "") + parameter.Identifier.Text : "",
            context.Attributes[0].NamedArguments.Any(static argument => argument is { Key: "Overlapping", Value.Value: true }),
            pattern);
        return Candidate(new PatternMethod(signature, LiteralMap.TextOf(expression, pattern, cancellation), Locate(syntax.Identifier)), []);

        PatternCandidate Candidate(PatternMethod? method, EquatableArray<CorpusDiagnostic> diagnostics) =>
            new(method, diagnostics, facades.Count > 0, @namespace, rivals);
    }

    /// <summary>The name <c>Corpus</c> means several, as CS0104 says of any other name.</summary>
    public static CorpusDiagnostic Ambiguous(FileLocation place, string method, IEnumerable<string> namespaces)
    {
        var ordered = namespaces.OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return CorpusDiagnostic.Of(
            PatternRules.AmbiguousPatternCorpus, place, Messages.List([.. ordered.Select(static name => $"'{name}.Corpus'")]), method, ordered[0]);
    }

    private static (string Pattern, ExpressionSyntax Expression)? PatternOf(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var attribute = context.Attributes[0];
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        var argument = syntax?.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);
        return argument is not null && attribute.ConstructorArguments is [{ Value: string pattern }] ? (pattern, argument.Expression) : null;
    }

    /// <summary>Gets the kind of what is searched from the parameter; null where it is none that can be.</summary>
    private static SearchedKind? SearchedOf(IMethodSymbol method) => method.Parameters switch
    {
        [] => SearchedKind.Corpus,
        [{ RefKind: RefKind.None, Type: INamedTypeSymbol type }] => type switch
        {
            { Name: "Document", Arity: 0 } => SearchedKind.Document,
            { Name: "IEnumerable", TypeArguments: [{ Name: "Document" }] } => SearchedKind.Documents,
            { Name: "DocumentList", TypeArguments: [{ Name: "Document" }] } => SearchedKind.List,
            _ => null,
        },
        _ => null,
    };

    private static string? Error(MethodDeclarationSyntax syntax, IMethodSymbol symbol, SearchedKind? searched)
    {
        if (!symbol.IsPartialDefinition || symbol.PartialImplementationPart is not null)
        {
            return "it must be partial and have no body";
        }

        if (!symbol.IsStatic || symbol.IsGenericMethod)
        {
            return symbol.IsStatic ? "it must not be generic" : "it must be static";
        }

        if (symbol.ReturnType.ToDisplayString(Qualified) != Result)
        {
            return "it must return IEnumerable<PatternMatch>, of IprCorpus.Runtime.PatternMatch";
        }

        if (searched is null)
        {
            return "it must take nothing, a Document, an IEnumerable<Document> or a DocumentList<Document>";
        }

        var closed = TypesAround(syntax).FirstOrDefault(static type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
        return closed is null ? null : $"the type {closed.Identifier.ValueText} around it must be partial";
    }

    private static IEnumerable<TypeDeclarationSyntax> TypesAround(MethodDeclarationSyntax method) => method.Ancestors().OfType<TypeDeclarationSyntax>();

    private static string HeaderOf(TypeDeclarationSyntax type)
    {
        var kind = type is RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: (int)SyntaxKind.StructKeyword } ? "record struct" : type.Keyword.Text;
        return $"partial {kind} {type.Identifier.Text}{type.TypeParameterList}";
    }

    /// <summary>
    /// Two methods of one name differ in what they search. Names of generated files take fewer characters than identifiers, and
    /// letter case does not tell them apart; a number that follows from the name does.
    /// </summary>
    private static string HintNameOf(IMethodSymbol method, SearchedKind searched)
    {
        var name = new StringBuilder(method.Name);
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            name.Insert(0, type.MetadataName + ".");
        }

        if (!method.ContainingNamespace.IsGlobalNamespace)
        {
            name.Insert(0, method.ContainingNamespace.ToDisplayString() + ".");
        }

        // FNV-1a.
        var number = 2166136261u;
        for (var i = 0; i < name.Length; i++)
        {
            number = unchecked((number ^ name[i]) * 16777619u);
            name[i] = char.IsLetterOrDigit(name[i]) || name[i] == '.' ? name[i] : '-';
        }

        return $"Patterns/{name}.{searched}.{number.ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
    }

    private static FileLocation Locate(SyntaxToken token)
    {
        var place = token.GetLocation().GetLineSpan();
        return new FileLocation(
            place.Path,
            token.SpanStart,
            token.Span.Length,
            place.StartLinePosition.Line,
            place.StartLinePosition.Character,
            place.EndLinePosition.Line,
            place.EndLinePosition.Character);
    }
}
