using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Files;

/// <summary>Files beside the data that nothing is read from: each is told by its name, once, with advice that holds for it.</summary>
public sealed class PassedOverTests
{
    private static readonly (string Path, string Content) Text = ("t.txt", "Ann left.");
    private static readonly (string Path, string Content) Annotations = ("t.ann", "T1\tPerson 0 3\tAnn\n");

    [Theory]
    [InlineData("a.xmi.gz", "what is packed is not read; unpack it")]
    [InlineData("part/a.ann.BZ2", "what is packed is not read; unpack it")]
    [InlineData("corpus.zip", "what is packed is not read; unpack it")]
    [InlineData("a.tar.xz", "what is packed is not read; unpack it")]
    [InlineData("interview 1.docx", "such files are not read; save the text as plain text, and annotations of it beside that in a format that is read")]
    [InlineData("a.PDF", "such files are not read; save the text as plain text, and annotations of it beside that in a format that is read")]
    [InlineData("a.html", "such files are not read; save the text as plain text, and annotations of it beside that in a format that is read")]
    [InlineData("a.xlsx", "tables are not read; convert them to a format that is")]
    [InlineData("a.csv", "tables are not read; convert them to a format that is")]
    [InlineData("train.spacy", "spaCy's DocBin is not read; write what Doc.to_json() gives, a line for each, in a file that ends in .jsonl")]
    public void A_file_is_told_by_its_name(string path, string advice) =>
        Warnings((path, "PK\0\0\u0001")).Should().Equal($"IPR1001 No reader takes the file '{path}', so nothing in it is in the corpus: {advice}");

    [Theory]
    [InlineData("guide.pdf")]
    [InlineData("Annotation_Guidelines.docx")]
    [InlineData("docs/manual-2.pdf")]
    [InlineData("README.html")]
    [InlineData("LICENSE.pdf")]
    public void Pages_about_the_corpus_are_not(string path) => Warnings((path, "PK")).Should().BeEmpty();

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    [InlineData("a.ndjson")]
    [InlineData("a.jsonld")]
    [InlineData("a.conllu")]
    [InlineData("a.tsv")]
    [InlineData("a.xml")]
    [InlineData("a.tei")]
    [InlineData("documents.json")]
    public void An_empty_file_is_told_as_empty(string path)
    {
        foreach (var content in (string[])["", "\r\n \n", "\uFEFF"])
        {
            Warnings((path, content)).Should().Equal(
                $"IPR1001 No reader takes the file '{path}', so nothing in it is in the corpus: it is empty; export it again, or remove it");
        }
    }

    [Theory]
    [InlineData("entities.json")]
    [InlineData("relations.json")]
    public void Documents_without_relations_have_an_empty_file_of_them(string path) => Warnings((path, "")).Should().BeEmpty();

    [Fact]
    public void A_document_without_annotations_has_an_empty_file_of_them() => Warnings(("b.txt", "Nobody."), ("b.ann", "")).Should().BeEmpty();

    [Theory]
    [InlineData("no file in its folder is annotated in a format that is read", "a.csv", "x")]
    [InlineData("no file in its folder holds one that is sound", "a.xmi", "<a")]
    [InlineData("no file in its folder holds one that is sound", "a.ann", "T1\tPerson 0 3\tAnn\n")]
    [InlineData("no file in its folder holds one that is sound", "e.yaml", "entities: []\n")]
    public void A_corpus_without_documents_says_why(string reason, string path, string content) =>
        CorpusFolder.With((path, content)).Diagnose().Where(static found => found.Rule.Id == "IPR0014").Select(FrontEnd.Message)
            .Should().ContainSingle().Which.Should().EndWith("has no documents: " + reason);

    private static IEnumerable<string> Warnings(params (string Path, string Content)[] files) =>
        CorpusFolder.With([Text, Annotations, .. files]).Diagnose().Where(static found => found.Rule.Severity != RuleSeverity.Info)
            .Select(static found => found.Rule.Id + " " + FrontEnd.Message(found));
}
