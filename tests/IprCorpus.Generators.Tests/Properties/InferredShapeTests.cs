using CsCheck;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Properties;

/// <summary>Whatever the files of others call things, the C# that comes of it compiles.</summary>
public class InferredShapeTests
{
    private static readonly SourceFile Open = new("corpus.yaml", "corpus.yaml", "0", SourceEncoding.Utf8,
        static () => "corpus: Inferred\nformat: 1\nlicense: CC0-1.0\n");

    [Fact]
    public void WhateverFilesShow_CompilesWithoutWarnings() => RandomFacts.All.Sample(
        facts =>
        {
            var output = GeneratorOutput.Of(TestCorpus.Empty.With("corpus.yaml", SchemaCompiler.Pin(Open, facts, default)));
            output.Compilation.GetDiagnostics().Where(found => found.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        },
        iter: 60,
        threads: 2);
}
