using System.Globalization;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Patterns;

/// <summary>Finds what is written in the source for each character of a string.</summary>
internal static class LiteralMap
{
    private const int LongEscape = 10;

    /// <summary>
    /// For each UTF-16 code unit of the value, the offsets of its characters in the source. Where the expression is not made of
    /// literals, those of the expression.
    /// </summary>
    public static EquatableArray<TextRange> Of(ExpressionSyntax expression, string value)
    {
        var extents = new List<TextRange>(value.Length);
        if (TryAdd(expression, extents) && extents.Count == value.Length)
        {
            return new EquatableArray<TextRange>(extents);
        }

        var whole = new TextRange(expression.Span.Start, expression.Span.End);
        return new EquatableArray<TextRange>(Enumerable.Repeat(whole, value.Length));
    }

    /// <summary>The pattern of a constant with all that is needed to show a place in it.</summary>
    public static PatternText TextOf(ExpressionSyntax expression, string value, CancellationToken cancellation)
    {
        var source = expression.SyntaxTree.GetText(cancellation);
        var first = source.Lines.GetLineFromPosition(expression.SpanStart).LineNumber;
        var last = source.Lines.GetLineFromPosition(expression.Span.End).LineNumber;
        return new PatternText(
            value,
            expression.SyntaxTree.FilePath,
            Of(expression, value),
            new TextRange(expression.SpanStart, expression.Span.End),
            first,
            new EquatableArray<int>(Enumerable.Range(first, last - first + 1).Select(line => source.Lines[line].Start)));
    }

    private static bool TryAdd(ExpressionSyntax expression, List<TextRange> extents)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryAdd(parenthesized.Expression, extents);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return TryAdd(sum.Left, extents) && TryAdd(sum.Right, extents);
            case LiteralExpressionSyntax literal when !literal.ContainsDiagnostics:
                Add(literal, extents);
                return true;
            default:
                return false;
        }
    }

    private static void Add(LiteralExpressionSyntax literal, List<TextRange> extents)
    {
        var text = literal.Token.Text;
        var start = literal.Token.SpanStart;
        switch (literal.Token.Kind())
        {
            case SyntaxKind.MultiLineRawStringLiteralToken:
                AddRawLines(SourceText.From(text), start, extents);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = text.Length - text.TrimStart('"').Length;
                AddEach(start + quotes, start + text.Length - quotes, extents);
                break;
            case SyntaxKind.StringLiteralToken when text[0] == '@':
                for (var i = 2; i < text.Length - 1; i++)
                {
                    var length = text[i] == '"' ? 2 : 1;
                    extents.Add(new TextRange(start + i, start + i + length));
                    i += length - 1;
                }

                break;
            default:
                AddEscaped(text, start, extents);
                break;
        }
    }

    private static void AddEach(int start, int end, List<TextRange> extents)
    {
        for (var offset = start; offset < end; offset++)
        {
            extents.Add(new TextRange(offset, offset + 1));
        }
    }

    /// <summary>The lines between those of the quotes, without the white space before the closing quotes, joined by line ends as they are.</summary>
    private static void AddRawLines(SourceText text, int start, List<TextRange> extents)
    {
        var closing = text.Lines[text.Lines.Count - 1].ToString();
        var indent = closing.Length - closing.TrimStart().Length;
        for (var i = 1; i < text.Lines.Count - 1; i++)
        {
            var line = text.Lines[i];
            var isLast = i == text.Lines.Count - 2;
            AddEach(start + Math.Min(line.Start + indent, line.End), start + (isLast ? line.End : line.EndIncludingLineBreak), extents);
        }
    }

    private static void AddEscaped(string text, int start, List<TextRange> extents)
    {
        for (var i = 1; i < text.Length - 1;)
        {
            var length = text[i] == '\\' ? EscapeLength(text, i) : 1;
            var extent = new TextRange(start + i, start + i + length);
            extents.Add(extent);

            // An escape of eight digits can stand for two code units.
            if (length == LongEscape && int.Parse(text.Substring(i + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) > char.MaxValue)
            {
                extents.Add(extent);
            }

            i += length;
        }
    }

    private static int EscapeLength(string text, int start)
    {
        switch (text[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return LongEscape;
            case 'x':
                var end = start + 2;
                while (end < start + 6 && Uri.IsHexDigit(text[end]))
                {
                    end++;
                }

                return end - start;
            default:
                return 2;
        }
    }
}
