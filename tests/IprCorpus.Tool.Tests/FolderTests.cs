using System.Xml.Linq;
using IprCorpus.Compiler.Formats;

namespace IprCorpus.Tool.Tests;

public sealed class FolderTests
{
    [Fact]
    public void The_tool_takes_the_files_that_a_build_takes()
    {
        var properties = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "IprCorpus.Generators.props"));
        var endings = properties.Descendants("_CorpusEndings").Single().Value;

        endings.Split(';', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(SourceFormats.DefaultEndings);
    }
}
