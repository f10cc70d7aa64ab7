using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using IprCorpus.Analyzers.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Analyzers.Tests.Harness;

/// <summary>A program with patterns over corpora that it references, and what the generator made of it.</summary>
internal sealed class PatternProgram
{
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;
    private readonly CorpusReference[] _corpora;

    private PatternProgram(CSharpCompilation compilation, GeneratorDriver driver, CorpusReference[] corpora)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
        _corpora = corpora;
        Result.Exception.Should().BeNull();
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Runs a fresh driver, then again after an edit elsewhere, when every pattern must be cached.</summary>
    public static PatternProgram Of(string program, CorpusReference[] corpora, string corpusDirectory = "")
    {
        var driver = CSharpGeneratorDriver.Create(
            [new PatternGenerator().AsSourceGenerator()],
            [],
            Consumer.ParseOptions,
            new TestOptions(ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, corpusDirectory)),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var compilation = Consumer.Compilation(program).AddReferences(corpora.Select(static corpus => MetadataReference.CreateFromImage(corpus.Image)));
        var run = new PatternProgram(compilation, driver, corpora);
        var again = run.Edit(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", Consumer.ParseOptions)));
        again.Reasons.Should().NotContain([IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed]);
        again.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason).Should()
                .NotContain([IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed]);
        return run;
    }

    /// <summary>Why each pattern's result is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons =>
        Result.TrackedSteps.TryGetValue(PatternGenerator.PatternsStep, out var steps)
            ? steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)
            : [];

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The same driver after the program became another.</summary>
    public PatternProgram EditProgram(string program) =>
        Edit(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(program, Consumer.ParseOptions)));

    /// <summary>Runs <c>Program.Run</c>; there must be neither errors nor warnings.</summary>
    public string Execute()
    {
        var compilation = _compilation.AddSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree));
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        using var stream = new MemoryStream();
        compilation.Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        var context = new AssemblyLoadContext("program", isCollectible: true);
        foreach (var corpus in _corpora)
        {
            context.LoadFromStream(new MemoryStream([.. corpus.Image]));
        }

        return (string)context.LoadFromStream(stream).GetType("Program", throwOnError: true)!
            .GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!
            .Invoke(null, null)!;
    }

    private PatternProgram Edit(CSharpCompilation compilation) => new(compilation, _driver, _corpora);
}
