using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Testing.Harness;

/// <summary>What a driver's last run gave, in a form that two runs can be compared in byte for byte.</summary>
/// <param name="Sources">Name and content of each generated file, in the order in which the compiler gets them.</param>
/// <param name="Diagnostics">As the compiler prints them, in ordinal order: it sorts them by nothing, and files come in any order.</param>
/// <param name="Compilation">The consumer with the generated code.</param>
internal sealed record GeneratorOutput(IReadOnlyList<string> Sources, IReadOnlyList<string> Diagnostics, Compilation Compilation)
{
    public static GeneratorOutput Of(TestCorpus corpus, string folder = GeneratorDriverRun.Folder) => Of(
        [.. corpus.Files.Select(file => new TestFile(folder + file.Key, file.Value))],
        ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, folder));

    public static GeneratorOutput Of(IEnumerable<AdditionalText> files, ImmutableDictionary<string, string> options)
    {
        var compilation = Consumer.Compilation();
        return Of(Consumer.Driver(files, options, tracksSteps: false).RunGenerators(compilation), compilation);
    }

    public static GeneratorOutput Of(GeneratorDriver driver, Compilation compilation)
    {
        var result = driver.GetRunResult();
        var generator = result.Results.Single();
        generator.Exception.Should().BeNull();
        return new GeneratorOutput(
            [.. generator.GeneratedSources.Select(source => $"{source.HintName} {source.SourceText.Encoding?.WebName}\n{source.SourceText}")],
            [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)],
            compilation.AddSyntaxTrees(result.GeneratedTrees));
    }

    public void ShouldBe(GeneratorOutput expected, string because)
    {
        Difference.Between(Sources, expected.Sources).Should().BeNull(because);
        Difference.Between(Diagnostics, expected.Diagnostics).Should().BeNull(because);
    }
}
