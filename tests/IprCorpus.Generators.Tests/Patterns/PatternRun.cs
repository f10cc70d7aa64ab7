using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>Compiles patterns together with a corpus, and runs them.</summary>
internal static class PatternRun
{
    private const string Name = "Find";

    /// <summary>The matches of a pattern, each as its text with its captures; the tool has to find the same.</summary>
    public static string Find(string pattern, bool overlapping = false) => Find(TokenCorpus.Sample, pattern, overlapping);

    public static string Find(TestCorpus corpus, string pattern, bool overlapping = false)
    {
        var run = GeneratorDriverRun.Of(corpus, Program(pattern, overlapping));
        run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var found = (string)run.Execute()!;
        new InterpretedCorpus(corpus).Find(pattern, overlapping, static place => place.Text)
            .Should().Be(found, "the tool finds what the compiled pattern finds");
        return found;
    }

    public static string Program(string pattern, bool overlapping = false, string @namespace = "Tokens") => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using IprCorpus.Runtime;
        using {{@namespace}};

        internal static partial class Program
        {
            [CorpusPattern({{SymbolDisplay.FormatLiteral(pattern, quote: true)}}{{(overlapping ? ", Overlapping = true" : "")}})]
            public static partial IEnumerable<PatternMatch> {{Name}}();

            public static string Run() => string.Join(" | ", {{Name}}().Select(static match =>
                match.Text + string.Concat(match.Captures.Select(static capture => " " + capture.Name + "=" + capture.Text))));
        }
        """;
}
