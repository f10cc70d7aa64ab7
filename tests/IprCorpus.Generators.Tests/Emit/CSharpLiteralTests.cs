using CsCheck;
using IprCorpus.Generators.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IprCorpus.Generators.Tests.Emit;

public class CSharpLiteralTests
{
    [Fact]
    public void AnyText_IsOneLiteralOfThatValueOnOneLine() =>
        Gen.Char.Array[0, 200].Select(units => new string(units)).Sample(AssertRoundTrip, iter: 5_000);

    [Theory]
    [InlineData("")]
    [InlineData("\"; System.Environment.Exit(1); //")]
    [InlineData("\\\"\r\n\t\0\u0085\u2028\u2029")]
    [InlineData("\uD83D\uDE00 \uD83D alone \uDE00")]
    [InlineData("\u202Eright to left\u202C \uFEFF \u200B \uE000")]
    [InlineData("{0} {{ $\" @\" \"\"\" \\u0041 \\x41")]
    public void HostileText_IsOneLiteralOfThatValueOnOneLine(string text) => AssertRoundTrip(text);

    [Fact]
    public void HiddenCharacters_AreNeverWrittenAsTheyAre()
    {
        var literal = CSharpLiteral.String(new string([.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)]));

        literal.Should().NotContainAny("\u202E", "\u200B", "\uFEFF", "\u2028", "\0", "\uE000", "\u0085");
    }

    private static void AssertRoundTrip(string text)
    {
        var source = CSharpLiteral.String(text);
        var expression = SyntaxFactory.ParseExpression(source);

        expression.Should().BeOfType<LiteralExpressionSyntax>();
        expression.ContainsDiagnostics.Should().BeFalse();
        ((LiteralExpressionSyntax)expression).Token.Value.Should().Be(text);
        source.Should().NotContainAny("\r", "\n");

        // Source files are UTF-8: nothing in the literal may be lost on that way.
        var utf8 = System.Text.Encoding.UTF8;
        utf8.GetString(utf8.GetBytes(source)).Should().Be(source);
    }
}
