using CsCheck;
using IprCorpus.Compiler.Formats.Tei.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Tei;

public sealed class TeiTests
{
    private static readonly Gen<string> Words =
        Gen.OneOf("a", "Ann", " ", "\n  ", "&amp;", "é", "😀", "&#13;", "<lb/>", "<lb n=\"2\"/>", "<gap reason=\"illegible\"/>", "<!-- x -->").Array[0, 4]
            .Select(string.Concat);

    [Fact]
    public void Text_is_all_character_data_and_markup_is_annotations()
    {
        var corpus =
            Read(Tei("<body><p rend=\"a  b\">On <date when=\"1818-10-29\">29 Oct.</date>\r\n" +
                "<persName xml:id=\"ann\" ref=\"#x\"><forename>Ann</forename></persName> left<lb/><![CDATA[ & ]]>.</p></body>"));

        Text(corpus).Should().Be("On 29 Oct.\nAnn left & .");
        Describe(corpus).Should().Equal(
            "Text 0..23", "Body 0..23", "Paragraph 0..23 rend=a  b", "Date 3..10 when=1818-10-29", "PersName 11..14 ann ref=#x",
            "Forename 11..14", "Lb 19..19");
    }

    [Fact]
    public void A_choice_reads_as_its_better_half()
    {
        var corpus =
            Read(Tei("<body><p><choice><sic>teh</sic><corr cert=\"high\">the</corr></choice> w<choice><orig>-</orig><reg/></choice>ord <del>x</del> <gap/> " +
                "<choice><abbr>Dr</abbr></choice></p></body>"));

        Text(corpus).Should().Be("tehthe w-ord x  Dr");
        Describe(corpus).Where(static annotation => annotation.StartsWith("Choice", StringComparison.Ordinal)).Should().Equal("Choice 0..6 regularized=the",
            "Choice 8..9 regularized=", "Choice 16..18");
        var types = corpus.CompiledSchema!.Annotations;
        types.Single(static type => type.Name == "Choice").Reading.Should().Be(new ReadingRule("regularized", null));
        types.Single(static type => type.Name == "Del").Reading.Should().Be(new ReadingRule(null, ""));
        types.Single(static type => type.LabelText == "gap").Reading.Should().Be(new ReadingRule(null, "[…]"));
    }

    [Fact]
    public void Header_gives_the_metadata_that_every_text_has()
    {
        const string Header = """
            <fileDesc>
              <titleStmt><title type="sub">b</title><title type="main">A
                 title</title><author>Ann</author><author>Bob</author></titleStmt>
              <publicationStmt><authority>A society</authority><date when="2022"/><idno>7</idno>
                <availability><licence target="https://example.org/by">Free</licence></availability></publicationStmt>
              <sourceDesc><p>A letter.</p></sourceDesc>
            </fileDesc>
            <profileDesc><creation><date>before 1818</date></creation><langUsage><language ident="en">English</language></langUsage></profileDesc>
            """;
        var corpus = Read($"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>{Header}</teiHeader><text/></TEI>");

        var schema = corpus.CompiledSchema!;
        var values = corpus.Documents().Single().Values;
        schema.Document.Properties.Select((property, i) => (Label: property.LabelText, Value: values[i])).Where(static pair => pair.Value is not null)
            .Select(static pair => pair.Label + "=" + (pair.Value is ListValue list
                ? string.Join("|", list.Items.Select(static item => ((StringValue)item).Text)) : ((StringValue)pair.Value!).Text))
            .Should().Equal("title=A title", "author=Ann|Bob", "publisher=A society", "date=2022", "idno=7", "licence=https://example.org/by",
                "created=before 1818", "language=en");
        Losses(corpus).Should().Equal("The corpus cannot carry what else the header says (2 in all, the first one here)");
    }

    [Fact]
    public void What_is_neither_text_nor_markup_is_reported_once()
    {
        var corpus =
            Read("<?xml version=\"1.0\"?>\n<?xml-model href=\"a\"?><!DOCTYPE TEI SYSTEM \"tei.dtd\"><!-- a --><TEI " +
                "xmlns=\"http://www.tei-c.org/ns/1.0\"><facsimile/><text><p>Ann<!-- b --><svg xmlns=\"urn:svg\"/></p></text></TEI>");

        Losses(corpus).Should().BeEquivalentTo(
            "The corpus cannot carry processing instructions", "The corpus cannot carry the document type declaration",
            "The corpus cannot carry comments (2 in all, the first one here)",
            "The corpus cannot carry <facsimile>, which is no part of a text", "The corpus cannot carry the namespaces of elements that are not TEI's");
    }

    [Fact]
    public void A_corpus_in_one_file_is_several_documents()
    {
        var corpus =
            Read("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><TEI xml:id=\"one\"><text>A</text></TEI><TEI><text>B</text></TEI></teiCorpus>");

        corpus.Documents().Select(static document => (document.Id, document.Text)).Should().Equal(("a#one", "A"), ("a#2", "B"));
    }

    [Fact]
    public void What_overlaps_or_is_in_pieces_is_written_in_pieces()
    {
        var corpus = FrontEnd.With(("a.yaml", """
            document: a
            annotations:
              - Quotation: q1
                exact: works for Acme
              - Quotation: q2
                exact: Acme. She said
              - Gap: g
                fragments: [works, said]
            """));
        var document = corpus.Documents().Single();

        TeiWriter.Write(document, corpus.CompiledSchema!).Should().Contain(
            "<text>Ann <seg xml:id=\"q1\" type=\"Quotation\"><seg xml:id=\"g\" type=\"Gap\" part=\"I\">works</seg> for <seg xml:id=\"q2\" type=\"Quotation\" " +
                "part=\"I\">Acme</seg></seg>"
            + "<seg type=\"Quotation\" part=\"F\">. She <seg type=\"Gap\" part=\"F\">said</seg></seg>: Acme is good. Ann left.\n</text>");
    }

    [Fact]
    public void Any_markup_written_and_read_again_is_the_same() =>
        Content(3).Sample(static content => Read(Tei("<body>" + content + "</body>")), iter: 300);

    private static Gen<string> Content(int depth) => depth == 0 ? Words : Gen.OneOf(Words, Element(depth), Choice).Array[0, 4].Select(string.Concat);

    private static Gen<string> Element(int depth) =>
        from name in Gen.OneOf("p", "s", "w", "persName", "hi", "div", "text")
        from attributes in Gen.OneOf("", " rend=\"i\"", " type=\"a\" subtype=\"b&#10;c\"", " xml:lang=\"de\"")
        from content in Content(depth - 1)
        select $"<{name}{attributes}>{content}</{name}>";

    private static readonly Gen<string> Choice =
        from better in Gen.OneOf("reg", "corr", "expan")
        from worse in Gen.OneOf("orig", "sic")
        from first in Gen.OneOf("", "x", "yy")
        from second in first.Length > 0 ? Gen.OneOf("", "z") : Gen.Const("z")
        from isReversed in Gen.Bool
        let pair = (Better: $"<{better}>{first}</{better}>", Worse: $"<{worse}>{second}</{worse}>")
        select "<choice>" + (isReversed ? pair.Better + pair.Worse : pair.Worse + pair.Better) + "</choice>";

    private static string Tei(string text) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader/>\n<text>{text}</text>\n</TEI>\n";

    /// <summary>The corpus, sound and the same after it has been written and read again.</summary>
    private static FrontEnd Read(string tei)
    {
        var corpus = FrontEnd.With(("a.xml", tei));
        RoundTrip.Tei(corpus.Documents(), corpus.CompiledSchema!);
        return corpus;
    }

    private static string Text(FrontEnd corpus) => corpus.Results.SelectMany(static result => result.Documents).Single().Model.Text;

    private static IEnumerable<string> Losses(FrontEnd corpus) =>
        corpus.Results.SelectMany(static result => result.Diagnostics)
            .Where(static found => found.Rule == FormatRules.NotCarried || found.Rule == FormatRules.DetailNotCarried).Select(FrontEnd.Message).Distinct();

    private static IEnumerable<string> Describe(FrontEnd corpus)
    {
        var types = SchemaTypes.Of(corpus.CompiledSchema!).Annotations;
        foreach (var annotation in corpus.Results.SelectMany(static result => result.Documents).Single().Model.Annotations)
        {
            var values = annotation.Values
                .Select((value, i) => value is StringValue text ? $" {types.AllProperties(annotation.Type)[i].LabelText}={text.Text}" : string.Empty);
            yield return $"{types[annotation.Type].Name} {annotation.Start}..{annotation.End}{(annotation.Id is { } id ? " " + id : string.Empty)}" +
                $"{string.Concat(values)}";
        }
    }
}
