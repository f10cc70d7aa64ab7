using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Tei;

/// <summary>Annotations in <c>standOff</c>, which point into the text beside it.</summary>
public sealed class StandOffTests
{
    private const string Body = "<p xml:id=\"p\"><w xml:id=\"w1\">Ann</w> <w xml:id=\"w2\">B.</w> 😀 <w xml:id=\"w3\">left</w>.</p>";

    [Theory]
    [InlineData("<span target=\"#w1\"/>", "Ann")]
    [InlineData("<span target=\"#w1 #w2\"/>", "Ann B.")]
    [InlineData("<span target=\"#w1 #w3\"/>", "Ann|left")]
    [InlineData("<span from=\"#w2\" to=\"#w3\"/>", "B. 😀 left")]
    [InlineData("<span from=\"#w2\"/>", "B.")]
    [InlineData("<span target=\"#string-range(p,4,2)\"/>", "B.")]
    [InlineData("<span target=\"#string-range(p, 9, 4)\"/>", "left")]
    [InlineData("<span target=\"#string-range(w3,1,2)\"/>", "ef")]
    [InlineData("<span target=\"#string-range(p,0,3,9,4)\"/>", "Ann|left")]
    [InlineData("<span target=\"#string-range(//*[@xml:id='w1'],0,2)\"/>", "An")]
    [InlineData("<span target=\"#range(w1,w2)\"/>", "Ann B.")]
    [InlineData("<span from=\"#string-index(p,4)\" to=\"#right(w2)\"/>", "B.")]
    [InlineData("<annotation xml:id=\"a\" target=\"#w1\"/><span target=\"#a\"/>", "Ann")]
    [InlineData("<span target=\"#a\"/><annotation xml:id=\"a\" target=\"#w1 #w2\"/>", "Ann B.")]
    [InlineData("<listAnnotation><annotation target=\"#w1\"><span>x</span></annotation></listAnnotation>", "Ann")]
    public void An_element_covers_what_it_points_to(string standOff, string words)
    {
        foreach (var isFirst in (bool[])[true, false])
        {
            var corpus = Corpus(standOff, isFirst);
            var document = corpus.Documents().Single();
            Of(document, corpus, "span").Fragments.Select(range => document.Text.Substring(range.Start, range.Length)).Should().Equal(words.Split('|'));
            Losses(corpus).Should().BeEmpty();
        }
    }

    [Fact]
    public void Attributes_of_groups_hold_for_all_in_them_and_words_are_content()
    {
        var corpus = Corpus("<spanGrp type=\"pos\" resp=\"#me\"><span target=\"#w1\" ana=\"#NN\">noun</span><span type=\"x\" target=\"#w2\"/></spanGrp>");
        var document = corpus.Documents().Single();
        var types = SchemaTypes.Of(corpus.CompiledSchema!).Annotations;
        var values = document.Annotations.Where(annotation => types[annotation.Type].LabelText == "span")
            .Select(annotation => string.Join(" ", types.AllProperties(annotation.Type).Zip(annotation.Values, static (property, value) => (property, value))
                .Where(static pair => pair.value is not null)
                .Select(pair => pair.property.LabelText + "=" + (pair.value as StringValue)?.Text).OrderBy(static text => text, StringComparer.Ordinal)));
        values.Select(static text => text.Contains("ana=#NN", StringComparison.Ordinal) && text.Contains("resp=#me", StringComparison.Ordinal)).Should().Equal(true, false);
        corpus.CompiledSchema!.Annotations.Single(static type => type.LabelText == "span").Properties.Select(static property => property.LabelText)
            .Should().BeEquivalentTo("target", "ana", "type", "resp", "content");
    }

    [Theory]
    [InlineData("<span target=\"#nobody\"/><span from=\"#w3\" to=\"#w1\"/>", "annotations in <standOff> that point to no place of the text that can be told (2 in all, the first one here)")]
    [InlineData("<span target=\"other.xml#w1\"/>", "annotations in <standOff> that point to no place of the text that can be told")]
    [InlineData("<span target=\"#xpath(//p)\"/>", "annotations in <standOff> that point to no place of the text that can be told")]
    [InlineData("<span target=\"#string-range(p,10,99)\"/>", "annotations in <standOff> that point to no place of the text that can be told")]
    [InlineData("<span target=\"#string-range(p,2147483647,2147483647)\"/>", "annotations in <standOff> that point to no place of the text that can be told")]
    [InlineData("<span target=\"#\"/>", "annotations in <standOff> that point to no place of the text that can be told")]
    [InlineData("<listPerson><person xml:id=\"x\"/></listPerson>", "<listPerson> in <standOff>, which points to no text")]
    public void What_points_nowhere_is_told_with_its_count(string standOff, string loss)
    {
        var corpus = Corpus(standOff);
        corpus.Documents();
        Losses(corpus).Should().Equal("The corpus cannot carry " + loss);
    }

    [Fact]
    public void What_a_corpus_has_beside_its_documents_is_told()
    {
        var corpus = CorpusFolder.With(("a.xml", "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><standOff><span target=\"#x\"/></standOff><TEI><teiHeader/>"
            + "<text><body><p xml:id=\"x\">Ann</p></body></text></TEI></teiCorpus>"));
        corpus.Documents();
        Losses(corpus).Should().Equal("The corpus cannot carry <standOff>, which is beside the documents of a corpus");
    }

    private static FrontEnd Corpus(string standOff, bool isFirst = true)
    {
        var (apart, text) = ($"<standOff>{standOff}</standOff>", $"<text><body>{Body}</body></text>");
        return CorpusFolder.With(("a.xml", $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>{(isFirst ? apart + text : text + apart)}</TEI>"));
    }

    private static AnnotationModel Of(DocumentModel document, FrontEnd corpus, string label) =>
        document.Annotations.Single(annotation => corpus.CompiledSchema!.Annotations[annotation.Type].LabelText == label);

    private static IEnumerable<string> Losses(FrontEnd corpus) =>
        corpus.Results.SelectMany(static result => result.Diagnostics).Where(static found => found.Rule == FormatRules.NotCarried)
            .Select(FrontEnd.Message).Distinct();
}
