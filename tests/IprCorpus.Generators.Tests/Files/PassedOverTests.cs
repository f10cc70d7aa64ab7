using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Tests.Files;

/// <summary>Files that are no text: to the C# compiler it is an error to ask for theirs.</summary>
public sealed class PassedOverTests
{
    [Theory]
    [InlineData("a.xmi.gz")]
    [InlineData("data/corpus.ZIP")]
    [InlineData("interview.docx")]
    [InlineData("table.xlsx")]
    public void A_packed_file_is_told_and_not_opened(string path)
    {
        ImmutableArray<AdditionalText> files =
        [
            new TestFile(GeneratorDriverRun.Folder + "corpus.yaml", "corpus: Given\nformat: 1\nlicense: CC0-1.0\n"),
            new TestFile(GeneratorDriverRun.Folder + "t.txt", "Ann left."),
            new TestFile(GeneratorDriverRun.Folder + "t.ann", "T1\tPerson 0 3\tAnn\n"),
            new BinaryFile(GeneratorDriverRun.Folder + path),
        ];
        var options = ImmutableDictionary<string, string>.Empty.SetItem(Consumer.CorpusDirectory, GeneratorDriverRun.Folder);

        var result = Consumer.Driver(files, options, tracksSteps: false).RunGenerators(Consumer.Compilation(string.Empty)).GetRunResult().Results.Single();

        result.Exception.Should().BeNull();
        result.Diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).Should().ContainSingle()
            .Which.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Should().StartWith($"No reader takes the file '{path}'");
    }

    private sealed class BinaryFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The file was opened.");
    }
}
