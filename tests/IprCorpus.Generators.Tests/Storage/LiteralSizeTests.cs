using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using IprCorpus.Compiler.Layout;
using IprCorpus.Generators.Tests.Scale;

namespace IprCorpus.Generators.Tests.Storage;

/// <summary>The size of string literals is known before the compiler meets its limit.</summary>
public class LiteralSizeTests
{
    [Fact]
    public void TheSizeOfLiterals_IsThatOfTheHeapTheyMake()
    {
        using var stream = new MemoryStream();
        GeneratorOutput.Of(Corpus(new SyntheticNews(Documents: 40, Annotations: 20, TextLength: 9_000))).Compilation.Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var literals = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            literals.Add(metadata.GetUserString(handle));
        }

        // The heap is filled up to four bytes.
        var size = metadata.GetHeapSize(HeapIndex.UserString);
        UserStrings.SizeOf(literals).Should().BeInRange(size - 3, size);
    }

    [Fact]
    public void ACorpusThatFits_CompilesToTheLastByte()
    {
        // The two texts differ in a character, and each takes almost half of what there is.
        var text = new string('x', (UserStrings.Available / 4) - 2_000);
        var run = GeneratorOutput.Of(WithTexts(text + "y", text + "z"));

        run.Diagnostics.Should().NotContain(static diagnostic => diagnostic.Contains("IPR0904", StringComparison.Ordinal));
        run.Compilation.Emit(Stream.Null).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void ACorpusThatDoesNotFit_IsADiagnosticAndNotCS8103()
    {
        var text = new string('x', UserStrings.Available / 4);
        var run = GeneratorOutput.Of(WithTexts(text + "y", text + "z"));

        run.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Contains("error IPR0904", StringComparison.Ordinal))
            .Which.Should().Contain("15,728,640").And.Contain("CorpusStorage");
        run.Sources.Should().NotContain(static source => source.StartsWith("Data/Shard", StringComparison.Ordinal));
        run.Compilation.Emit(Stream.Null).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void OneTextInTwoDocuments_CountsOnce()
    {
        var text = new string('x', UserStrings.Available / 3);

        GeneratorOutput.Of(WithTexts(text, text)).Diagnostics.Should()
            .NotContain(static diagnostic => diagnostic.Contains("IPR0904", StringComparison.Ordinal));
    }

    private static TestCorpus WithTexts(string first, string second) => TestCorpus.Empty
        .With("corpus.yaml", "corpus: Large\nformat: 1\nlicense: CC0-1.0\nannotations:\n  Mark:\n")
        .With("first.yaml", "document: first\nannotations: []\n").With("first.txt", first)
        .With("second.yaml", "document: second\nannotations: []\n").With("second.txt", second);

    private static TestCorpus Corpus(SyntheticNews news) =>
        news.Files().Aggregate(TestCorpus.Empty, static (corpus, file) => corpus.With(file.Path, file.Content));
}
