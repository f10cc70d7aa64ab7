using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Emit;

/// <summary>The columns of generated types, asked by a program beside the same questions in LINQ.</summary>
public class ColumnTests
{
    private static readonly TestCorpus Paints = TestCorpus.Empty
        .With("corpus.yaml", """
            corpus: Paints
            format: 1
            license: CC0-1.0
            enums: { Color: { values: [red, green] } }
            annotations:
              Coat: { abstract: true, properties: { color: Color, over: Color?, texts: "string[]" } }
              Primer: { base: Coat }
              Finish: { base: Coat, properties: { maker: string, note: string?, number: int, maybe: int?, dry: bool, matt: bool?, day: date, until: date? } }
              Bare: {}
            """)
        .With("d.yaml", """
            document: a
            text: |
              One two three.
            annotations:
              - { Primer: , exact: One, color: green }
              - { Finish: , exact: two, color: red, over: green, maker: x, number: -5, dry: true, day: 2020-01-02 }
              - { Finish: , exact: three, color: green, maker: y, note: x, number: 70000, dry: false, matt: false, day: 2020-01-02, until: 2021-01-01 }
            ---
            document: b
            text: |
              Four.
            annotations:
              - { Finish: , exact: Four, color: green, maker: x, number: 7, dry: true, matt: true, day: 2020-01-03 }
            """);

    [Theory]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Color, Color.Green)", "Corpus.Finishes.Count(coat => coat.Color == Color.Green)", 2)]
    [InlineData("Corpus.Coats.CountWhere(Coat.Columns.Color, Color.Green)", "Corpus.Coats.Count(coat => coat.Color == Color.Green)", 3)]
    [InlineData("Corpus.Primers.CountWhere(Primer.Columns.Over, null)", "Corpus.Primers.Count(coat => coat.Over == null)", 1)]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Maker, \"x\")", "Corpus.Finishes.Count(coat => coat.Maker == \"x\")", 2)]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Note, null)", "Corpus.Finishes.Count(coat => coat.Note == null)", 2)]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Number, 70000)", "Corpus.Finishes.Count(coat => coat.Number == 70000)", 1)]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Dry, true)", "Corpus.Finishes.Count(coat => coat.Dry)", 2)]
    [InlineData("Corpus.Finishes.CountWhere(Finish.Columns.Matt, null)", "Corpus.Finishes.Count(coat => coat.Matt == null)", 1)]
    [InlineData("Corpus.Finishes.Where(Finish.Columns.Day, new(2020, 1, 2)).Count()",
        "Corpus.Finishes.Count(coat => coat.Day == new System.DateOnly(2020, 1, 2))", 2)]
    [InlineData("Corpus.Finishes.Where(Finish.Columns.Until, null).Count()", "Corpus.Finishes.Count(coat => coat.Until == null)", 2)]
    [InlineData("Corpus.Finishes.GroupBy(Finish.Columns.Maker).First().Count", "Corpus.Finishes.AsEnumerable().GroupBy(coat => coat.Maker).First().Count()", 2)]
    [InlineData("Corpus.Coats.CountBy(Coat.Columns.Over).ElementAt(1).Value", "Corpus.Coats.AsEnumerable().GroupBy(coat => coat.Over).Last().Count()", 1)]
    public void AScan_GivesWhatLinqGives(string scan, string linq, int expected) =>
        Run(Paints, $"return $\"{{{scan}}} {{{linq}}}\";").Should().Be($"{expected} {expected}");

    [Theory]
    [InlineData("Mark: { properties: { columns: string?, note: string? } }")]
    [InlineData("{ Columns: {}, Mark: { properties: { note: string? } } }")]
    public void ANameThatColumnsTake_IsReportedAndLeftOut(string types)
    {
        var output = GeneratorOutput.Of(TestCorpus.Empty
            .With("corpus.yaml", $"corpus: Names\nformat: 1\nlicense: CC0-1.0\nannotations:\n  {types}\n")
            .With("d.yaml", "document: d\ntext: |\n  Text.\n"));

        output.Diagnostics.Should().ContainSingle(text => text.Contains("corpus.yaml", StringComparison.Ordinal)).Which.Should().Contain("IPR02");
        output.Compilation.GetDiagnostics().Where(found => found.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
    }

    [Fact]
    public void ATypeWithoutColumns_HasNoClassForThem() =>
        GeneratorDriverRun.Of(Paints).Sources["Annotations/Bare.g.cs"].Should().NotContain("Columns");

    private static object? Run(TestCorpus corpus, string body)
    {
        var run = GeneratorDriverRun.Of(corpus, $$"""
            using System.Linq;
            using Paints;
            static class Program
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """);
        run.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        return run.Execute();
    }
}
