using System.Text;
using CsCheck;
using IprCorpus.Generators.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>However a string is written, what stands in the source for a character is that character.</summary>
public class LiteralMapTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char['a', 'c'].Select(unit => unit.ToString()), Pick("\"", "\\", "\n", "\t", "\u00e9", "\u2028", "😀", "x")).Array[0, 12]
            .Select(string.Concat);

    [Fact]
    public void EveryCharacter_IsFoundInTheSource() => Gen.Select(Text, Gen.Int[0, 4], Gen.Int).Sample(Check, iter: 3000);

    private static void Check(string text, int style, int seed)
    {
        var code = Write(text, style, new Random(seed));
        var expression = SyntaxFactory.ParseExpression(code);
        expression.ContainsDiagnostics.Should().BeFalse(code);
        var value = string.Concat(expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText));
        value.Should().Be(text);

        var extents = LiteralMap.Of(expression, value);

        extents.Count.Should().Be(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var written = code[extents[i].Start..extents[i].End];
            Decode(written).Should().Contain(text[i].ToString(), $"of {code} at {i}");
            if (i > 0)
            {
                extents[i].Start.Should().BeGreaterThanOrEqualTo(char.IsLowSurrogate(text[i]) ? extents[i - 1].Start : extents[i - 1].End);
            }
        }
    }

    private static string Write(string text, int style, Random random)
    {
        // More quotes than any text has in a row.
        var quotes = new string('"', 13);
        return style switch
        {
            0 => $"@\"{text.Replace("\"", "\"\"")}\"",
            1 when !text.Contains('\u2028') => $"{quotes}\n    {text.Replace("\n", "\n    ")}\n    {quotes}",
            2 when text.Length > 0 && text[0] != '"' && text[^1] != '"' && !text.Contains('\n') && !text.Contains('\u2028') => quotes + text + quotes,
            3 => Cut(text, random),
            _ => Escaped(text, random),
        };
    }

    private static string Cut(string text, Random random)
    {
        var place = random.Next(text.Length + 1);
        place = place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
        return $"({Escaped(text[..place], random)} /* and */ + ({Write(text[place..], 0, random)}))";
    }

    private static string Escaped(string text, Random random)
    {
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]);
            literal.Append((random.Next(3), text[i]) switch
            {
                (_, '"' or '\\') => "\\" + text[i],
                (0, '\n') => "\\n",
                (_, _) when isPair => $"\\U{char.ConvertToUtf32(text, i++):X8}",
                (1, _) or (_, '\n' or '\u2028' or '\t') => $"\\u{(int)text[i]:x4}",
                (2, var unit) when unit > 0xFFF => $"\\x{(int)unit:X4}",
                (_, var unit) => unit.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>What a few characters of source stand for.</summary>
    private static string Decode(string written) =>
        written == "\"\"" ? "\""
            : written.Length > 1 && written[0] == '\\' ? SyntaxFactory.ParseToken($"\"{written}\"").ValueText
            : written;

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
