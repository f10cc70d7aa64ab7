using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using IprCorpus.Generators.Pipeline;
using IprCorpus.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Tests.Readmes;

/// <summary>Compiles a program as the SDK would for <c>net8.0</c>, with every warning an error, and runs it.</summary>
internal static class Sample
{
    private const string Folder = "/project/";
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>What a program that references the package prints.</summary>
    public static string Run(string program) =>
        Run(program, typeof(Corpus).Assembly);

    /// <summary>What a program that references a compiled corpus prints.</summary>
    public static string Run(string program, Assembly corpus) =>
        Run(Compile(program).AddReferences(MetadataReference.CreateFromFile(corpus.Location)), [corpus]);

    /// <summary>What a program prints that is built with a corpus folder of its own.</summary>
    public static string Run(string program, IReadOnlyDictionary<string, string> files, string corpusFolder = "corpus")
    {
        var (compilation, diagnostics) = Generate(program, files, corpusFolder);
        diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        return Run(compilation, []);
    }

    /// <summary>What the build says about a corpus and a program, as it prints it; paths are relative to the project.</summary>
    public static IReadOnlyList<string> Diagnose(string program, IReadOnlyDictionary<string, string> files, string corpusFolder = "corpus")
    {
        var (compilation, diagnostics) = Generate(program, files, corpusFolder);
        return [.. diagnostics.Concat(compilation.GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
            .Select(diagnostic => diagnostic.ToString().Replace(Folder, "", StringComparison.Ordinal))];
    }

    /// <summary>Compiles a program that references assemblies, and gives what the compiler reports.</summary>
    public static IReadOnlyList<string> Diagnose(string program, params IEnumerable<Assembly> references) =>
        [.. Compile(program).AddReferences(references.Select(static assembly => MetadataReference.CreateFromFile(assembly.Location))).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString())];

    /// <summary>What a compiled program prints.</summary>
    public static string Run(Assembly program)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            var main = program.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static (Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics) Generate(
        string program, IReadOnlyDictionary<string, string> files, string corpusFolder)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files.Select(file => new ProjectFile(Folder + file.Key, file.Value)),
            ParseOptions,
            new ProjectOptions(Folder + corpusFolder + "/"));
        var run = driver.RunGeneratorsAndUpdateCompilation(Compile(program), out var compilation, out _).GetRunResult().Results.Single();
        run.Exception.Should().BeNull();
        return (compilation, run.Diagnostics);
    }

    private static CSharpCompilation Compile(string program) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions), CSharpSyntaxTree.ParseText(program, ParseOptions, Folder + "Program.cs")],
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(CorpusDocument).Assembly.Location)],
        new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    private static string Run(Compilation compilation, IReadOnlyList<Assembly> references)
    {
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        using var image = new MemoryStream();
        compilation.Emit(image).Success.Should().BeTrue();
        image.Position = 0;
        var context = new AssemblyLoadContext("sample", isCollectible: true);
        context.Resolving += (_, name) => references.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        return Run(context.LoadFromStream(image));
    }

    private sealed class ProjectFile(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, System.Text.Encoding.UTF8);
    }

    private sealed class ProjectOptions(string corpusDirectory) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(corpusDirectory);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties(string corpusDirectory) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = corpusDirectory;
                return key == "build_property.CorpusDirectory";
            }
        }
    }
}
