using System.Collections.Immutable;
using IprCorpus.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace IprCorpus.CodeFixes;

/// <summary>Replaces an unknown id by one of the nearest, or the whole look-up by the named instance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LiteralIdCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LiteralIdProperties.Rule);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                Register(context, diagnostic, root, literal);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, LiteralExpressionSyntax literal)
    {
        if (diagnostic.Properties.TryGetValue(LiteralIdProperties.Member, out var member) && member is not null && LookupOf(literal) is { } lookup)
        {
            var instance = SyntaxFactory.ParseExpression(member).WithAdditionalAnnotations(Simplifier.Annotation);
            Register($"Use {member.Substring(member.LastIndexOf('.', member.LastIndexOf('.') - 1) + 1).Replace("global::", "")}", "member", lookup, instance);
        }

        var ids = (diagnostic.Properties.TryGetValue(LiteralIdProperties.Ids, out var joined) ? joined : null) ?? "";
        var rank = 0;
        foreach (var id in ids.Split('\n').Where(static id => id.Length > 0))
        {
            var replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));
            Register($"Replace by '{id}'", $"id{rank++}", literal, replacement);
        }

        void Register(string title, string key, ExpressionSyntax old, ExpressionSyntax @new) => context.RegisterCodeFix(
            CodeAction.Create(
                title,
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, @new.WithTriviaFrom(old)))),
                key),
            diagnostic);
    }

    /// <summary>The expression that looks up, with the assurance that there is something, which the named instance does not need.</summary>
    private static ExpressionSyntax? LookupOf(LiteralExpressionSyntax literal)
    {
        if (literal.Parent is not ArgumentSyntax
            {
                Parent.Parent: ExpressionSyntax
            and (InvocationExpressionSyntax or ElementAccessExpressionSyntax) and var lookup
            })
        {
            return null;
        }

        return lookup.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } assured ? assured
            : (ExpressionSyntax)lookup;
    }
}
