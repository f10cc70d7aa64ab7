using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Testing.Harness;

/// <summary>A driver that lives through edits, as in an IDE, and what its last run gave.</summary>
internal sealed class GeneratorDriverRun
{
    public const string Folder = "/corpus/";

    /// <summary>Up to how many files steps are tracked: Roslyn lists the steps of a run by walking all paths between them.</summary>
    public const int MostTracked = 12;

    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<AdditionalText> _files;

    private GeneratorDriverRun(CSharpCompilation compilation, GeneratorDriver driver, ImmutableArray<AdditionalText> files)
    {
        _compilation = compilation;
        _driver = driver;
        _files = files;
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs a fresh driver twice; the second time, on new instances of the same files, every step must be cached.</summary>
    public static GeneratorDriverRun Of(TestCorpus corpus, string program = "", string folder = Folder, params (string Key, string Value)[] properties) =>
        Of(Files(corpus, folder), program, folder, properties);

    /// <summary>The same for files that are not made of strings.</summary>
    public static GeneratorDriverRun Of(ImmutableArray<AdditionalText> files, string program = "", string folder = Folder,
        params (string Key, string Value)[] properties)
    {
        var options = properties.ToImmutableDictionary(property => "build_property." + property.Key, property => property.Value)
            .SetItem(Consumer.CorpusDirectory, folder);
        var compilation = Consumer.Compilation(program);
        var driver = Consumer.Driver(files, options, tracksSteps: files.Length <= MostTracked);
        var run = new GeneratorDriverRun(compilation, driver.RunGenerators(compilation), files);
        run.Result.Exception.Should().BeNull();
        var again = run.Renew();
        again.ShouldEmitNothing(run);
        if (files.Length <= MostTracked)
        {
            again.ShouldBeCached();
        }

        return run;
    }

    /// <summary>
    /// The same driver after the files became those of another corpus. As in an IDE, a file that stays the same stays the same
    /// instance, and a new one comes last.
    /// </summary>
    public GeneratorDriverRun Edit(TestCorpus corpus, string folder = Folder)
    {
        var driver = _driver;
        var wanted = Files(corpus, folder).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var old in _files)
        {
            if (!wanted.Remove(old.Path, out var file))
            {
                driver = driver.RemoveAdditionalTexts([old]);
                continue;
            }

            var isSame = old.GetText()!.ContentEquals(file.GetText()!);
            driver = isSame ? driver : driver.ReplaceAdditionalText(old, file);
            files.Add(isSame ? old : file);
        }

        files.AddRange(wanted.Values);
        driver = driver.AddAdditionalTexts([.. wanted.Values]);
        return new GeneratorDriverRun(_compilation, driver.RunGenerators(_compilation), files.ToImmutable());
    }

    /// <summary>The same driver after the host made a new instance of every file, as for a build of the same files.</summary>
    public GeneratorDriverRun Renew()
    {
        ImmutableArray<AdditionalText> files = [.. _files.Select(file => new TestFile(file.Path, file.GetText()!))];
        return new GeneratorDriverRun(_compilation, _driver.ReplaceAdditionalTexts(files).RunGenerators(_compilation), files);
    }

    /// <summary>The same driver after an edit of the C# that has nothing to do with the corpus.</summary>
    public GeneratorDriverRun EditProgram(string program)
    {
        var compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(program, Consumer.ParseOptions));
        return new GeneratorDriverRun(compilation, _driver.RunGenerators(compilation), _files);
    }

    /// <summary>The text of every file is the very instance that an earlier run emitted.</summary>
    private void ShouldEmitNothing(GeneratorDriverRun before) =>
        Result.GeneratedSources.Zip(before.Result.GeneratedSources, static (now, then) => ReferenceEquals(now.SourceText, then.SourceText)).Should()
            .AllBeEquivalentTo(true);

    /// <summary>Every named step and every output was taken from the last run.</summary>
    public void ShouldBeCached()
    {
        Steps.Should().NotBeEmpty();
        foreach (var (name, reasons) in Steps)
        {
            reasons.Should().OnlyContain(
                reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, $"of the step {name}");
        }

        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Should().OnlyContain(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    /// <summary>Why each output of each named step is what it is.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps =>
        Result.TrackedSteps
            .Where(step => StepNamesOf().Contains(step.Key))
            .ToDictionary(
                step => step.Key,
                step => (IReadOnlyList<IncrementalStepRunReason>)[.. step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason)]);

    /// <summary>The hint names of the files that the last run emitted anew.</summary>
    public IReadOnlyList<string> Emitted(GeneratorDriverRun before) =>
        [.. Sources.Where(source => !before.Sources.TryGetValue(source.Key, out var old) || old != source.Value).Select(source => source.Key)];

    /// <summary>The program with the generated code.</summary>
    public Compilation Compilation => _compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    /// <summary>The program with the generated code; there must be no error and no warning in it.</summary>
    public Compilation Compile()
    {
        var compilation = Compilation;
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        return compilation;
    }

    /// <summary>Runs a static method without parameters of the compiled program.</summary>
    public object? Execute(string type = "Program", string method = "Run")
    {
        using var stream = new MemoryStream();
        Compile().Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        var assembly = new AssemblyLoadContext("consumer", isCollectible: true).LoadFromStream(stream);
        return assembly.GetType(type, throwOnError: true)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .Invoke(null, null);
    }

    private static ImmutableArray<AdditionalText> Files(TestCorpus corpus, string folder) =>
        [.. corpus.Files.Select(file => new TestFile(folder + file.Key, file.Value))];

    private static HashSet<string> StepNamesOf() =>
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];
}
