using System.Xml.Linq;
using IprCorpus.Compiler.Formats;

namespace IprCorpus.Tool.Tests;

public sealed class FolderTests
{
    [Fact]
    public void The_tool_takes_the_files_that_a_build_takes()
    {
        var targets = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "IprCorpus.Generators.targets"));
        var globs = targets.Descendants("CorpusDocument").Select(static item => (string?)item.Attribute("Include")).First(static include => include is not null)!;

        globs.Split(';').Select(static glob => glob[(glob.LastIndexOf("**/", StringComparison.Ordinal) + 3)..].TrimStart('*'))
            .Should().BeEquivalentTo(SourceFormats.DefaultEndings);
    }
}
