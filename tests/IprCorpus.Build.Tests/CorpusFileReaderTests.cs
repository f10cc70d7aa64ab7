using System.Text;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Tests;

/// <summary>A file's text is read when it is needed, and is always the one that its checksum is of.</summary>
public sealed class CorpusFileReaderTests : IDisposable
{
    private readonly CorpusFolder _corpus = new([("corpus.yaml", "corpus: Test\nformat: 1\n"), ("text.txt", "One."), ("text.yaml", "document: text\n")]);

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void AText_IsKeptUntilItIsReleased()
    {
        var file = Read("text.txt");
        var text = file.Text;

        file.Text.Should().BeSameAs(text);
        file.Release();

        file.Text.Should().Be(text).And.NotBeSameAs(text);
    }

    [Fact]
    public void AFileThatChangesBetweenTwoReadings_IsNoMixture()
    {
        var file = Read("text.txt");
        file.Text.Should().Be("One.");
        _corpus.Write("text.txt", "Two.");
        file.Text.Should().Be("One.");
        file.Release();

        FluentActions.Invoking(() => file.Text).Should().Throw<IOException>().WithMessage("*text.txt' was changed while*");
    }

    [Theory]
    [InlineData("text.txt")]
    [InlineData("text.yaml")]
    public void AFileThatChangesWhileACorpusIsCompiled_StopsItWithWhatHappened(string path)
    {
        var files = _corpus.Sources.ToList();
        _corpus.Write(path, "Changed.");

        FluentActions.Invoking(() => WholeCorpus.Compile(files, workers: 2, CancellationToken.None)).Should().Throw<IOException>().WithMessage($"*{path}*");
    }

    [Theory]
    [InlineData((int)SourceEncoding.Utf8)]
    [InlineData((int)SourceEncoding.Utf8WithByteOrderMark)]
    [InlineData((int)SourceEncoding.Utf16)]
    public void EachEncoding_IsTold(int encoding)
    {
        const string Text = "Ünïcödé \U0001F600";
        Encoding written = (SourceEncoding)encoding switch
        {
            SourceEncoding.Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            SourceEncoding.Utf16 => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        File.WriteAllText(_corpus.Folder + "text.txt", Text, written);

        var file = Read("text.txt");

        file.Encoding.Should().Be((SourceEncoding)encoding);
        file.Text.Should().Be(Text);
    }

    [Fact]
    public void LittleEndianUtf16_IsUtf16Too()
    {
        File.WriteAllText(_corpus.Folder + "text.txt", "Två", Encoding.Unicode);

        Read("text.txt").Text.Should().Be("Två");
    }

    [Theory]
    [InlineData("gone.xmi.gz")]
    [InlineData("gone.docx")]
    public void AFileThatIsPassedOver_IsNotOpened(string path) =>
        CorpusFileReader.Read(_corpus.Folder + path, _corpus.Folder, format: null).Text.Should().BeEmpty();

    [Fact]
    public void BytesThatAreNoText_AreReadAsLatin1()
    {
        File.WriteAllBytes(_corpus.Folder + "text.txt", [0x41, 0xE9]);

        var file = Read("text.txt");

        file.Encoding.Should().Be(SourceEncoding.Unknown);
        file.Text.Should().Be("Aé");
    }

    private SourceFile Read(string path) => CorpusFileReader.Read(_corpus.Folder + path, _corpus.Folder, format: null);
}
