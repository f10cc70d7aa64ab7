namespace IprCorpus.Generators.Tests.Emit;

/// <summary>What annotations get from those that they lie in, in compiled and executed code.</summary>
public sealed class ContainerTests
{
    private const string Schema = """
        corpus: Said
        format: 1
        license: CC0-1.0
        enums: { Source: { values: [explicit, inferred] } }
        annotations:
          Line: { container: line }
          Quotation: { container: quotation, inferred: { source: inferred }, properties: { source: Source } }
          Claim: { inferred: { guessed: true }, properties: { guessed: bool, marker: span?, word: span } }
        """;

    private const string Document = """
        document: d
        text: |
          A says B says yes.
          Yes it is.
        annotations:
          - Line: first
            exact: A says B says yes.
          - Line: second
            exact: Yes it is.
          - Quotation: outer
            exact: B says yes
            source: explicit
          - Quotation: inner
            exact: "yes"
            source: inferred
          - Quotation: same
            exact: "yes"
            source: explicit
          - Claim: yes
            exact: "yes"
            guessed: false
            word: { exact: "yes" }
            marker: { exact: says, suffix: " yes" }
          - Claim: guess
            exact: it
            guessed: true
            word: { exact: is }
        """;

    private const string Program = """
        using System.Linq;
        using Said;

        internal static class Program
        {
            public static string Run() => string.Join("; ", Corpus.Annotations.Select(a => $"{a.Id}: {a.Line?.Id}/{a.Quotation?.Id}{(a.IsInferred ? "?" : "")}"))
                + " | " + string.Join(", ", Corpus.Claims.Select(c => $"{c.MarkerText ?? "-"} {c.WordText}"))
                + " | " + string.Join(", ", Corpus.Quotations.Explicit.Select(q => q.Id)) + " | " + Corpus.Claims.Explicit.Count();
        }
        """;

    [Fact]
    public void AnAnnotation_LeadsToTheInnermostThatItLiesIn_AndCarriesTheMark() =>
        GeneratorDriverRun.Of(TestCorpus.Empty.With("corpus.yaml", Schema).With("d.yaml", Document), Program).Execute().Should().Be(
            "first: /; outer: first/; inner: first/outer?; same: first/inner?; yes: first/same?; second: /; guess: second/?"
            + " | says yes, - is | outer | 0");
}
