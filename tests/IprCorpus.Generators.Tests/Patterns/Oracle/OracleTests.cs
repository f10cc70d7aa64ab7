using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>Random patterns over random documents find what trying everything finds.</summary>
public class OracleTests
{
    [Fact]
    public void CompiledPatterns_FindWhatTheOracleFinds() =>
        Gen.Select(OracleGen.Pattern.Array[40], OracleGen.Document.Array[6])
            .Sample(Check, iter: 6, threads: 1);

    private static void Check(OraclePattern[] patterns, OracleDocument[] documents)
    {
        var corpus = TestCorpus.Empty.With("corpus.yaml", TokenCorpus.Schema);
        for (var i = 0; i < documents.Length; i++)
        {
            corpus = corpus.With($"d{i}.yaml", documents[i].Write($"d{i}"));
        }

        var run = GeneratorDriverRun.Of(corpus, Program(patterns));
        run.Diagnostics.Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Should().BeEmpty();
        var lines = ((string)run.Execute()!).Split('\n');
        var interpreted = new InterpretedCorpus(corpus);
        var expected = patterns.SelectMany(pattern => documents.Select(pattern.Find)).ToArray();
        for (var i = 0; i < expected.Length; i++)
        {
            lines[i].Should().Be(expected[i], $"{patterns[i / documents.Length]} finds that in\n{documents[i % documents.Length].Write("d")}");

            var pattern = patterns[i / documents.Length];
            interpreted.Find(pattern.Text, pattern.IsOverlapping, static place => $"{place.Start}-{place.End}", $"d{i % documents.Length}")
                .Should().Be(lines[expected.Length + i], $"{pattern} finds that when it is compiled");
        }
    }

    private static string Program(OraclePattern[] patterns)
    {
        var program = new StringBuilder("""
            using System.Collections.Generic;
            using System.Linq;
            using IprCorpus.Runtime;
            using Tokens;

            internal static partial class Program
            {
                private static string Show(IEnumerable<PatternMatch> matches) => string.Join(' ', matches.Select(static match =>
                    $"{match.FirstToken}-{match.FirstToken + match.TokenCount}" + string.Concat(match.Captures.OrderBy(static capture => capture.Name, System.StringComparer.Ordinal)
                        .Select(static capture => $",{capture.Name}={capture.FirstToken}-{capture.FirstToken + capture.TokenCount}"))));

                private static string ShowText(IEnumerable<PatternMatch> matches) => string.Join(" | ", matches.Select(static match =>
                    $"{match.Start}-{match.End}" + string.Concat(match.Captures.Select(static capture => $" {capture.Name}={capture.Text}"))));

            """);
        for (var i = 0; i < patterns.Length; i++)
        {
            var overlapping = patterns[i].IsOverlapping ? "true" : "false";
            program.Append(CultureInfo.InvariantCulture, $$"""
                    [CorpusPattern({{SymbolDisplay.FormatLiteral(patterns[i].Text, quote: true)}}, Overlapping = {{overlapping}})]
                    private static partial IEnumerable<PatternMatch> Find{{i}}(Document document);

                """);
        }

        var lines = new[] { "Show", "ShowText" }.SelectMany(show => Enumerable.Range(0, patterns.Length)
            .Select(i => $"Corpus.Documents.Select(static document => {show}(Find{i}(document)))"));
        return program + $$"""
                public static string Run() => string.Join("\n", new[] { {{string.Join(", ", lines)}} }.SelectMany(static line => line));
            }
            """;
    }
}
