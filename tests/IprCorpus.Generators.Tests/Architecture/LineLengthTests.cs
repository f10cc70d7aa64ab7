using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Architecture;

/// <summary>No line of C# is longer than CONTRIBUTING.md allows.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 160;

    private static readonly string[] Folders = ["generators", "src", "tests"];

    /// <summary>Lines within a literal are content, which must not be divided, and so is generated code that was approved.</summary>
    [Fact]
    public void Lines_outside_of_literals_are_short_enough() =>
        Folders.SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Where(static file => !file.Contains(".verified.", StringComparison.Ordinal)).SelectMany(LongLines).Should().BeEmpty();

    private static IEnumerable<string> LongLines(string file)
    {
        var source = File.ReadAllText(file);
        if (source.Split('\n').All(static line => line.TrimEnd('\r').Length <= Longest))
        {
            return [];
        }

        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        var literals = tree.GetRoot().DescendantTokens().Where(IsLiteral).Select(static token => token.Span).ToList();
        return tree.GetText().Lines.Where(line => line.End - line.Start > Longest && !literals.Exists(span => span.Start < line.Start && span.End > line.Start))
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line.LineNumber + 1}): {line.End - line.Start}");
    }

    private static bool IsLiteral(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;
}
