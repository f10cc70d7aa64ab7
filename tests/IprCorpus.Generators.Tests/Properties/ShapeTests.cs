using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>Text is data: nothing that a corpus says becomes C#, markup or a directive.</summary>
public class ShapeTests
{
    private static readonly GeneratorOutput Harmless = Emit([.. Enumerable.Range(0, 9).Select(i => $"s{i}")]);

    [Fact]
    public void AnyStrings_LeaveTheSyntaxAsItIs() =>
        CorpusGen.Text.Select(text => $"x{text}x").Array[9].Sample(AssertSameShape, iter: 150, threads: 2);

    /// <summary>Everything hostile at once, so that a string of one place cannot be closed by that of another.</summary>
    [Theory]
    [InlineData("\"; } } class Evil { string s = \"")]
    [InlineData("*/ class Evil { } /*")]
    [InlineData("\n class Evil { } //")]
    [InlineData("</summary> <evil/> <summary>")]
    [InlineData("\r\n#line 1 \"evil.cs\"\r\n#error evil\r\n")]
    [InlineData("\u2028#pragma warning disable\u2028")]
    [InlineData("\u0085 class Evil { } //")]
    [InlineData("\"\"\"\"\" {0} {{ }} \\u0022 \\")]
    public void HostileStrings_LeaveTheSyntaxAsItIs(string text) => AssertSameShape([.. Enumerable.Range(0, 9).Select(i => $"{text}{i}")]);

    [Fact]
    public void NoDirective_ButThoseOfTheGenerator() =>
        Harmless.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
            .Select(node => node.Kind())
            .Where(SyntaxFacts.IsPreprocessorDirective)
            .Distinct()
            .Should().BeEquivalentTo([SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia]);

    private static void AssertSameShape(string[] strings)
    {
        var output = Emit(strings);
        foreach (var (expected, actual) in Harmless.Compilation.SyntaxTrees.Zip(output.Compilation.SyntaxTrees))
        {
            actual.FilePath.Should().Be(expected.FilePath);
            actual.GetDiagnostics().Should().BeEmpty();
            SyntaxShape.Of(actual).Should().Equal(SyntaxShape.Of(expected), $"of {actual.FilePath}");
        }
    }

    private static GeneratorOutput Emit(string[] strings)
    {
        var output = GeneratorOutput.Of(HostileCorpus.Of(strings));
        output.Compilation.SyntaxTrees.Should().HaveCount(Harmless?.Compilation.SyntaxTrees.Count() ?? output.Compilation.SyntaxTrees.Count());
        return output;
    }
}
