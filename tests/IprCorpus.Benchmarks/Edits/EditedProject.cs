using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Steady;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Benchmarks.Edits;

/// <summary>A project as an IDE has it: one driver that lives on and is told of each edit.</summary>
internal sealed class EditedProject
{
    private const string Folder = "/corpus/";

    private readonly Dictionary<string, CorpusText> _files;
    private CSharpCompilation _compilation = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("class Program;")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver _driver;

    public EditedProject(IEnumerable<CorpusFile> files)
    {
        _files = files.ToDictionary(static file => file.Path, static file => new CorpusText(file, Folder), StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _files.Values, optionsProvider: new CorpusOptionsProvider(Folder));
    }

    /// <summary>Puts a file in the place of the one at its path.</summary>
    public void Edit(CorpusFile file)
    {
        var edited = new CorpusText(file, Folder);
        _driver = _driver.ReplaceAdditionalText(_files[file.Path], edited);
        _files[file.Path] = edited;
    }

    /// <summary>Puts another program in the place of the one that uses the corpus.</summary>
    public void EditProgram(string program) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(program));

    /// <summary>Runs the generator. Gives the elapsed time of its steps, as Roslyn measures it.</summary>
    public TimeSpan Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;
    }
}
