using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Testing.Harness;

/// <summary>The project that the generator runs in: the oldest C# and framework that it supports, at the strictest settings.</summary>
internal static class Consumer
{
    public const string CorpusDirectory = "build_property.CorpusDirectory";

    public static CSharpParseOptions ParseOptions { get; } =
        new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose).WithFeatures([new("strict", "true")]);

    /// <summary>Read once and shared: a run's cost is its own.</summary>
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Runtime.CorpusDocument).Assembly.Location)];

    public static CSharpCompilation Compilation(string program = "") => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(program, ParseOptions)],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            checkOverflow: true,
            generalDiagnosticOption: ReportDiagnostic.Default));

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, ImmutableDictionary<string, string> options, bool tracksSteps) =>
        CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            new TestOptions(options),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
}
