using System.Text;
using CsCheck;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Text;

public sealed class FieldLineTests
{
    [Fact]
    public void Any_fields_come_back() =>
        Gen.String.Array[1, 6].Array[0, 5].Sample(
            lines =>
            {
                var text = new StringBuilder();
                foreach (var fields in lines)
                    FieldLine.Append(text, fields);

                FieldLine.Read(text.ToString()).Should().BeEquivalentTo(lines, static options => options.WithStrictOrdering());
            },
            iter: 500);

    [Theory]
    [InlineData("a\tb\\t\n\\n\r\u2028\\", "a\\tb\\\\t\\n\\\\n\\r\u2028\\\\\n")]
    [InlineData("", "\n")]
    public void What_ends_fields_and_lines_is_escaped(string field, string line)
    {
        var text = new StringBuilder();

        FieldLine.Append(text, field);

        text.ToString().Should().Be(line);
    }

    [Fact]
    public void Diagnostics_come_back_with_and_without_a_place()
    {
        CorpusDiagnostic[] diagnostics =
        [
            new(CorpusRules.NoDocuments, null, ["News"]),
            new(CorpusRules.UnusedText, new FileLocation("/a folder/b.txt", 1, 2, 3, 4, 5, 6), ["a\tb", ""]),
            new(FileRules.EmptyFile, new FileLocation("c.yaml", 0, 0, 0, 0, 0, 0), []),
        ];

        DiagnosticsFile.Read(DiagnosticsFile.Write(diagnostics)).Should().Equal(diagnostics);
    }
}
