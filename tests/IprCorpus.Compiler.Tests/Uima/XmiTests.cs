using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Uima;

public sealed class XmiTests
{
    private static readonly string Types = Samples.Types(
        Samples.Type("my.Word", "uima.tcas.Annotation",
            Samples.Feature("order", "uima.cas.Integer"), Samples.Feature("score", "uima.cas.Double"), Samples.Feature("large", "uima.cas.Long"),
            Samples.Feature("known", "uima.cas.Boolean"),
            Samples.Feature("pos", "my.Tag"), Samples.Feature("head", "my.Word"), Samples.Feature("any", "uima.cas.TOP")),
        Samples.Type("my.Name", "my.Word", Samples.Feature("links", "uima.cas.FSArray", "<elementType>my.Link</elementType>"),
            Samples.Feature("aliases", "uima.cas.StringArray")),
        Samples.Type("my.Link", "uima.cas.TOP", Samples.Feature("role", "uima.cas.String"), Samples.Feature("target", "uima.tcas.Annotation")),
        Samples.Type("my.Shared", "uima.cas.TOP",
            Samples.Feature("strings", "uima.cas.StringArray", Shared), Samples.Feature("words", "uima.cas.FSList", Shared),
            Samples.Feature("numbers", "uima.cas.IntegerList"),
            Samples.Feature("bytes", "uima.cas.ByteArray"), Samples.Feature("flags", "uima.cas.BooleanArray"),
            Samples.Feature("floats", "uima.cas.FloatArray")),
        "<typeDescription><name>my.Tag</name><supertypeName>uima.cas.String</supertypeName><allowedValues><value><string>NNP</string></value><value><string>" +
            "VBD</string></value></allowedValues></typeDescription>",
        Samples.Type("Bare", "uima.tcas.Annotation", Samples.Feature("self", "uima.cas.Integer"), Samples.Feature("type", "uima.cas.TOP"),
            Samples.Feature("id", "uima.cas.String")));

    private const string Shared = "<multipleReferencesAllowed>true</multipleReferencesAllowed>";

    [Fact]
    public void Features_are_what_the_type_system_says()
    {
        var corpus = Read(Samples.Xmi(
            "Ann left.",
            "<my:Name xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" order=\"4\" score=\"1.5E-3\" large=\"9223372036854775807\" known=\"true\" pos=\"NNP\" " +
                "head=\"3\" links=\"4 5\"><aliases>Anna</aliases><aliases>A. &amp; B.</aliases></my:Name>",
            "<my:Word xmi:id=\"3\" sofa=\"1\" begin=\"4\" end=\"8\" any=\"4\"/>",
            "<my:Link xmi:id=\"4\" role=\"agent\" target=\"3\"/>",
            "<my:Link xmi:id=\"5\"/>"));

        Cases.Describe(corpus).Should().Equal(
            "Link 4 0..9 role=agent target=3",
            "Link 5 0..9",
            "Name 2 0..3 order=4 score=0.0015 large=9223372036854775807 known=1 pos=NNP head=3 links=[4 5] aliases=[Anna|A. & B.]",
            "Word 3 4..8 any=4");
    }

    [Fact]
    public void Arrays_and_lists_with_ids_are_values_of_the_features_that_refer_to_them()
    {
        var corpus = Read(Samples.Cas(
            "<my:Shared xmi:id=\"2\" strings=\"3\" words=\"4\" numbers=\"1 2\" bytes=\"42DB\" flags=\"true false\" floats=\"1.0 NaN 2\"/>",
            "<cas:StringArray xmi:id=\"3\"><elements>a b</elements><elements/></cas:StringArray>",
            "<cas:NonEmptyFSList xmi:id=\"4\" head=\"7\" tail=\"5\"/>",
            "<cas:NonEmptyFSList xmi:id=\"5\" head=\"8\" tail=\"4\"/>",
            "<my:Word xmi:id=\"7\" sofa=\"1\" begin=\"0\" end=\"3\"/>",
            "<my:Word xmi:id=\"8\" sofa=\"1\" begin=\"4\" end=\"8\"/>",
            "<cas:Sofa xmi:id=\"1\" sofaID=\"_InitialView\" sofaString=\"Ann left.\"/>",
            "<cas:View sofa=\"1\" members=\"2 7 8\"/>"));

        Cases.Describe(corpus).Should().Equal(
            "Shared 2 0..9 strings=[a b|] words=[7 8] numbers=[1|2] bytes=42DB flags=[1|0]",
            "Word 7 0..3",
            "Word 8 4..8");
        Cases.Losses(corpus).Should().Equal("The corpus cannot carry arrays with places that are empty or hold no value of their kind",
            "The corpus cannot carry numbers that no decimal holds");
    }

    [Fact]
    public void Arrays_that_an_index_has_or_anything_can_refer_to_are_annotations()
    {
        var corpus = Read(Samples.Cas(
            "<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" any=\"3\"/>",
            "<cas:FSArray xmi:id=\"3\" elements=\"2 0 4\"/>",
            "<cas:IntegerArray xmi:id=\"4\" elements=\"7 8\"/>",
            "<cas:EmptyFSList xmi:id=\"5\"/>",
            "<cas:Sofa xmi:id=\"1\" sofaID=\"_InitialView\" sofaString=\"Ann left.\"/>",
            "<cas:View sofa=\"1\" members=\"2 5\"/>"));

        Cases.Describe(corpus).Should().BeEquivalentTo("FSArray 3 0..9", "EmptyFSList 5 0..9", "Word 2 0..3 any=3");
        Cases.Losses(corpus).Should().Equal(
            "The corpus cannot carry that feature structures are in no index",
            "The corpus cannot carry arrays with places that are empty or hold no value of their kind");
    }

    [Fact]
    public void Every_view_is_a_document()
    {
        var corpus = Read(Samples.Cas(
            "<tcas:DocumentAnnotation xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"9\" language=\"en\"/>",
            "<my:Word xmi:id=\"4\" sofa=\"2\" begin=\"0\" end=\"3\" head=\"6\"/>",
            "<my:Link xmi:id=\"5\" target=\"4\"/>",
            "<my:Word xmi:id=\"6\" sofa=\"1\" begin=\"0\" end=\"3\" head=\"6\"/>",
            "<cas:Sofa xmi:id=\"2\" sofaID=\"de\" mimeType=\"text/plain\" sofaString=\"Ann&#10;ging.\"/>",
            "<cas:Sofa xmi:id=\"1\" sofaID=\"_InitialView\" sofaString=\"Ann left.\"/>",
            "<cas:Sofa xmi:id=\"7\" sofaID=\"sound\" sofaURI=\"file:a.wav\"/>",
            "<cas:View sofa=\"1\" members=\"3 6\"/>",
            "<cas:View sofa=\"2\" members=\"4 5\"/>"));

        corpus.Results.SelectMany(static result => result.Documents).Select(static document => (document.Model.Id, document.Model.Text))
            .Should().Equal(("a#de", "Ann\nging."), ("a", "Ann left."), ("a#sound", ""));
        Cases.Describe(corpus).Should().Equal("Link 5 0..9 target=4", "Word 4 0..3", "DocumentAnnotation 3 0..9 language=en", "Word 6 0..3");
        Cases.Losses(corpus).Should().Equal("The corpus cannot carry references from one view to another",
            "The corpus cannot carry references of feature structures to themselves");
    }

    [Fact]
    public void Names_without_a_namespace_and_names_that_are_taken_are_read()
    {
        var corpus =
            Read(Samples.Xmi("Ann left.", "<bare:Bare xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" self=\"2\" type=\"3\" id=\"x\"/>",
                "<my:Word xmi:id=\"3\" sofa=\"1\"/>"));

        Cases.Describe(corpus).Should().Equal("Bare 2 0..3 self=2 type=3 id=x", "Word 3 0..0");
    }

    [Fact]
    public void Types_that_are_not_declared_are_what_they_look_like()
    {
        var corpus =
            Read(Samples.Xmi("Ann left.", "<my:New xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" count=\"2\" is=\"true\" name=\"x\"/>",
                "<my:Apart xmi:id=\"3\" role=\"y\"/>"));

        Cases.Describe(corpus).Should().Equal("Apart 3 0..9 role=y", "New 2 0..3 count=2 is=1 name=x");
        corpus.CompiledSchema!.Annotations.Single(static type => type.LabelText == "my.Apart").Base.Should().Be("Top");
    }

    [Fact]
    public void Version_1_1_is_read_with_its_control_characters_and_line_ends()
    {
        var xmi = Samples.Xmi("Ann &#1;\u0085left.").Replace("version=\"1.0\"", "version=\"1.1\"", StringComparison.Ordinal);

        Read(xmi).Results.SelectMany(static result => result.Documents).Single().Model.Text.Should().Be("Ann \u0001 left.");
    }

    [Fact]
    public void Code_points_in_place_of_code_units_are_read_where_code_units_cut_a_character()
    {
        var corpus = Corpus(Samples.Xmi("😀 left.", "<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"1\"/>"));
        corpus.Diagnose().Where(static found => found.Rule.Severity != RuleSeverity.Info).Select(static found => found.Rule).Should()
            .Equal(FormatRules.OtherUnit);
        corpus.Results.SelectMany(static result => result.Documents).Single().Model.Annotations.Should()
            .Contain(static annotation => annotation.Start == 0 && annotation.End == 2);
    }

    [Fact]
    public void Types_of_other_files_and_types_without_a_known_base_make_no_cycle()
    {
        var corpus = FrontEnd.With(
            ("b/a-types.xml", Samples.Types(Samples.Type("my.B", "my.A"), Samples.Type("my.C", "my.D"))),
            ("b/b-types.xml", Samples.Types(Samples.Type("my.A", "uima.tcas.Annotation"), Samples.Type("my.D", "my.C"))));
        corpus.Diagnose().Where(static found => found.Rule.Severity == RuleSeverity.Error).Should().BeEmpty();

        corpus.CompiledSchema!.Annotations.Single(static type => type.LabelText == "my.B").Base.Should().Be("A");
    }

    private static FrontEnd Corpus(string xmi) => FrontEnd.With(("types.xml", Types), ("a.xmi", xmi));

    /// <summary>The corpus, sound and the same after it has been written and read again.</summary>
    private static FrontEnd Read(string xmi)
    {
        var corpus = Corpus(xmi);
        var documents = corpus.Documents();
        RoundTrip.Xmi(documents, corpus.CompiledSchema!);
        RoundTrip.Json(documents, corpus.CompiledSchema!);
        return corpus;
    }
}
