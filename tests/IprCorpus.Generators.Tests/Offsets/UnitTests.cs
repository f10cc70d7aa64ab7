using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Offsets;

/// <summary>A program that takes one unit for another does not compile.</summary>
public class UnitTests
{
    private static readonly GeneratorDriverRun Corpus = GeneratorDriverRun.Of(TestCorpus.Small, Program(""));

    [Theory]
    [InlineData("int n = a.CodePoints.Start;", "CS0266")]
    [InlineData("Use(text[a.CodePoints.Start]);", "CS1503")]
    [InlineData("Use(text.Substring(a.CodePoints.Start));", "CS1503")]
    [InlineData("Use(text[a.Start..a.CodePoints.End]);", "CS0029")]
    [InlineData("Use(a.Start == a.CodePoints.Start);", "CS0019")]
    [InlineData("Use(a.Start < a.CodePoints.Start);", "CS0019")]
    [InlineData("Use(a.CodePoints.Start + 1);", "CS0019")]
    [InlineData("Use(a.Span == a.CodePoints);", "CS0019")]
    [InlineData("TextSpan span = a.CodePoints;", "CS0029")]
    [InlineData("Use(points.ToUtf16(a.Start));", "CS1503")]
    [InlineData("Use(points.ToCodePoints(a.CodePoints.Start));", "CS1503")]
    [InlineData("Use(bytes.ToUtf16(a.CodePoints.Start));", "CS1503")]
    [InlineData("Use(bytes.ToUtf8(a.CodePoints.Start));", "CS1503")]
    [InlineData("Utf8Offset offset = points.ToCodePoints(a.Start);", "CS0029")]
    [InlineData("CodePointOffset offset = a.Start;", "CS0266")]
    public void MixedUnits_DoNotCompile(string statement, string error) => Errors(statement).Should().Equal(error);

    [Theory]
    [InlineData("int n = a.CodePoints.Start.Value;")]
    [InlineData("Use(text[points.ToUtf16(a.CodePoints.Start)]);")]
    [InlineData("Use(a.CodePoints.Start < points.ToCodePoints(a.End));")]
    [InlineData("Use(bytes.ToUtf16(bytes.ToUtf8(a.Start)) == a.Start);")]
    [InlineData("Use(points.ToUtf16(a.CodePoints) == a.Span);")]
    public void ConvertedUnits_Compile(string statement) => Errors(statement).Should().BeEmpty();

    private static string Program(string statement) => $$"""
        using IprCorpus.Runtime;
        using Small;
        static class Program
        {
            static void Use(object? value) { }
            static void Run()
            {
                var a = Corpus.Mentions[0];
                var text = a.Document.Text;
                var points = a.Document.CodePoints;
                var bytes = new Utf8Map(text);
                {{statement}}
            }
        }
        """;

    private static IEnumerable<string> Errors(string statement) =>
        Corpus.EditProgram(Program(statement)).Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => found.Id);
}
