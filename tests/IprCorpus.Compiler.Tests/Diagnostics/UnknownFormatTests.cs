using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Diagnostics;

/// <summary>The format that a project gives a file; a corpus in memory has no project.</summary>
public sealed class UnknownFormatTests
{
    [Fact]
    public void Format_that_nobody_reads_is_reported_at_the_beginning_of_the_file()
    {
        var found = CorpusChecks.CheckFormat(File("data/a.dat", "bratt")).Single();
        found.Rule.Should().Be(FormatRules.UnknownFormat);
        Markup.Describe(found).Should().Be("data/a.dat(1,1)-(1,1)");
        FrontEnd.Message(found).Should().StartWith("There is no format 'bratt'. Did you mean 'brat'? The formats are ");
    }

    [Theory]
    [InlineData("a.dat", "brat")]
    [InlineData("a.dat", "yaml")]
    [InlineData("a.dat", "text")]
    [InlineData("a.ann", null)]
    [InlineData("annotation.conf", null)]
    public void File_in_a_format_that_is_read_is_not(string path, string? format) => CorpusChecks.CheckFormat(File(path, format)).Should().BeEmpty();

    [Fact]
    public void Format_of_a_project_goes_before_the_extension() => SourceFormats.Of(File("a.txt", "brat"))!.Name.Should().Be("brat");

    private static SourceFile File(string path, string? format) => new(path, path, "0", SourceEncoding.Utf8, static () => string.Empty) { Format = format };
}
