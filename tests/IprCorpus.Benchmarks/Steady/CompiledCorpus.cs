using System.Runtime.Loader;
using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Programs;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>
/// A treebank compiled in this process, with the questions that the contestant's program asks of it: the benchmarks
/// reach generated code through <see cref="IQuestions"/>.
/// </summary>
internal sealed class CompiledCorpus
{
    private const string Folder = "/corpus/";

    private static readonly string Questions = Path.Combine(Repository.Root, "tests", "IprCorpus.Benchmarks", "Programs", "IprCorpus");

    private readonly System.Reflection.Assembly _assembly;

    private CompiledCorpus(System.Reflection.Assembly assembly) => _assembly = assembly;

    public static CompiledCorpus Of(IEnumerable<CorpusFile> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var sources = Directory.EnumerateFiles(Questions, "*Questions.cs").Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText("global using System; global using System.Linq; global using System.Collections.Generic;\n" +
                File.ReadAllText(file), options, file));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Treebank", sources, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], files.Select(static file => (AdditionalText)new CorpusText(file, Folder)), options,
                new CorpusOptionsProvider(Folder))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);

        using var assembly = new MemoryStream();
        var result = generated.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n',
                result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }

        assembly.Position = 0;
        return new CompiledCorpus(AssemblyLoadContext.Default.LoadFromStream(assembly));
    }

    /// <summary>The questions in a class of the contestant's program.</summary>
    public T Ask<T>(string type) => (T)Activator.CreateInstance(_assembly.GetType("IprCorpus.Benchmarks.Programs." + type, throwOnError: true)!)!;
}
