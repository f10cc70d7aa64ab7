using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Yaml;

public sealed class TextReferencesTests
{
    [Theory]
    [InlineData("document: a\n", "documents/a.TXT documents/a.Txt documents/a.txt")]
    [InlineData("document: a\ntext: b.txt\n", "documents/b.txt")]
    [InlineData("document: a\ntext: ../texts/b.txt\n", "texts/b.txt")]
    [InlineData("document: a\ntext: ./b/../c.txt\n", "documents/c.txt")]
    [InlineData("document: a\ntext: ../../c.txt\n", "")]
    [InlineData("document: a\ntext: /c.txt\n", "")]
    [InlineData("document: a\ntext: |\n  Inline.\n", "")]
    [InlineData("document: a\nannotations:\n  - Gap: g\n    exact: x\n", "documents/a.TXT documents/a.Txt documents/a.txt")]
    [InlineData("document: a\nannotations:\n  - Gap: g\n    exact: x\ntext: b.txt\n", "documents/b.txt")]
    [InlineData("document: a\nannotations:\n  - Gap: g\n    exact: x\n'text': b.txt\n", "documents/b.txt")]
    [InlineData("{ document: a, annotations: [], text: b.txt }\n", "documents/b.txt")]
    [InlineData("title: x\ndocument: a\ntext: b.txt\n", "documents/b.txt")]
    [InlineData("text: b.txt\ndocument: a\n", "documents/b.txt")]
    [InlineData("document: a\ntext: b.txt\n---\ndocument: c\ntext: d.txt\n---\nentities: []\n", "documents/b.txt documents/d.txt")]
    [InlineData("document: a\ntitle: [broken\n---\ndocument: b\ntext: b.txt\n", "documents/a.TXT documents/a.Txt documents/a.txt documents/b.txt")]
    [InlineData("entities:\n  - Person: ann\n", "")]
    [InlineData("", "")]
    public void Texts_are_those_that_the_documents_name(string yaml, string expected) =>
        string.Join(' ', TextReferences.Read(FrontEnd.File("documents/a.yaml", yaml), default)).Should().Be(expected);

    [Theory]
    [InlineData("a.yaml", "a")]
    [InlineData("a.b/c.yml", "a.b/c")]
    [InlineData("a.b/c", "a.b/c")]
    public void Default_text_stands_beside_the_file_in_any_case_of_its_ending(string path, string expected) =>
        TextReferences.Read(FrontEnd.File(path, "document: a"), default).Should().Equal(expected + ".TXT", expected + ".Txt", expected + ".txt");
}
