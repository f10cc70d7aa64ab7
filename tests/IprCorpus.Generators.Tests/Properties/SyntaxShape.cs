using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>
/// The shape of a file's syntax: the kinds of its nodes and tokens, directives and comments, and the length of nothing. Text
/// inside a comment counts as one item, in however many lines it stands.
/// </summary>
internal static class SyntaxShape
{
    public static IReadOnlyList<SyntaxKind> Of(SyntaxTree tree)
    {
        var shape = new List<SyntaxKind>();
        foreach (var item in tree.GetRoot().DescendantNodesAndTokensAndSelf(descendIntoTrivia: true))
        {
            if (item.AsNode() is XmlTextSyntax)
            {
                shape.Add(SyntaxKind.XmlText);
            }
            else if (item.AsNode() is { } node)
            {
                shape.Add(node.Kind());
            }
            else if (item.Parent is not XmlTextSyntax)
            {
                var token = item.AsToken();
                shape.AddRange(token.LeadingTrivia.Concat(token.TrailingTrivia).Select(trivia => trivia.Kind()).Where(IsSubstance));
                shape.Add(token.Kind());
            }
        }

        return shape;
    }

    private static bool IsSubstance(SyntaxKind trivia) => trivia is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
}
