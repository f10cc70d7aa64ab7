using IprCorpus.Compiler.Formats.Conllu.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Conllu;

public sealed class ConlluTests
{
    /// <summary>Every construct of the format; columns stand between spaces here.</summary>
    private const string Sample = """
        # newdoc id = walk
        # global.Entity = GRP-etype-infstat-identity
        # meta::title = A walk
        # source = https://example.org
        # newpar id = p1
        # sent_id = s1
        # speaker = 7
        # a note without a key
        # text = Vámonos al mar, dijo Ana.
        1-2 Vámonos _ _ _ _ _ _ _ _
        1 Vamos ir VERB V Mood=Imp|Number=Plur 0 root 0:root _
        2 nos nosotros PRON P Case=Acc,Dat 1 obj 1:obj Entity=(2-person-giv)
        3-4 al _ _ _ _ _ _ _ Typo=No
        3 a a ADP S _ 5 case 5:case _
        4 el el DET D Definite=Def 5 det 5:det Entity=(1-place-new-Mar%28x
        5 mar mar NOUN N _ 1 obl 1:obl:a Entity=1)|SpaceAfter=No|Bridge=2<1:part
        6 , , PUNCT F _ 7 punct _ _
        7 dijo decir VERB V _ 1 parataxis 1:parataxis|7.1:x Gloss=said|Gloss=told|odd
        7.1 _ _ _ _ _ _ _ 0:root|7:ccomp Entity=(2)
        8 Ana Ana PROPN _ _ 7 nsubj 7:nsubj Entity=(3-person-new-Ana)|SplitAnte=2<3,1<3|SpaceAfter=No
        9 . . PUNCT _ _ 1 punct 1:punct _

        # sent_id = s2
        1 _ _ SYM _ _ 0 root _ Entity=(4[1/2]-animal
        2 𠮷 _ X _ _ 1 dep _ Entity=4[1/2])|SpaceAfter=No
        3 ! ! PUNCT _ _ 1 punct _ _
        4 10 000 NUM _ _ _ _ _ Entity=(4[2/2])

        # newdoc
        # newpar
        # text = Fin
        1 Fin fin NOUN _ _ 0 root _ _
        """;

    private static readonly FrontEnd Corpus = Read(Sample);

    private static DocumentModel Walk => Corpus.Results[0].Documents[0].Model;

    private static ModelCounts Labels => new(Corpus.CompiledSchema!, [Walk]);

    [Fact]
    public void Documents_have_their_own_names_or_that_of_the_file() =>
        Corpus.Results[0].Documents.Select(static document => document.Model.Id).Should().Equal("texts/walk", "texts/b-2");

    [Fact]
    public void Text_is_that_of_the_sentences_or_made_of_the_forms() =>
        Walk.Text.Should().Be("Vámonos al mar, dijo Ana.\n_ 𠮷! 10");

    [Fact]
    public void Comments_are_about_the_document_before_anything_is_about_a_sentence()
    {
        var properties = Corpus.CompiledSchema!.Document.Properties;
        properties.Select(static property => property.MemberName).Should().Equal("GlobalEntity", "Title", "Source");
        Walk.Values.Should().Equal(new StringValue("GRP-etype-infstat-identity"), new StringValue("A walk"), new StringValue("https://example.org"));
        Labels.ValueOf(Only("Sentence", "s1"), "speaker").Should().Be("7");
        Texts(Only("Sentence", "s1"), "bare comment").Should().Equal("a note without a key");
        Labels.ValueOf(Only("Paragraph"), "newpar id").Should().Be("p1");
    }

    [Theory]
    [InlineData("Sentence", "Vámonos al mar, dijo Ana.|_ 𠮷! 10")]
    [InlineData("Paragraph", "Vámonos al mar, dijo Ana.\n_ 𠮷! 10")]
    [InlineData("MultiwordToken", "Vámonos|al")]
    [InlineData("EmptyNode", "")]
    [InlineData("Token", "Vámonos|Vámonos|al|al|mar|,|dijo|Ana|.|_|𠮷|!|10")]
    [InlineData("Mention", "Vámonos|al mar||Ana|_ 𠮷…10")]
    [InlineData("person", "Vámonos|Ana")]
    [InlineData("CoreferenceChain", "Vámonos|al mar|Ana|_ 𠮷! 10")]
    [InlineData("EnhancedDependency", "Vámonos al mar|dijo|dijo|")]
    [InlineData("Bridge", "mar")]
    [InlineData("SplitAnte", "Ana|Ana")]
    public void Annotations_stand_where_they_belong(string label, string expected) =>
        string.Join('|',
            Labels.In(Walk, label).Select(static annotation => string.Join('…', annotation.Fragments.Select(static part => Walk.Text[part.Start..part.End]))))
                .Should().Be(expected);

    [Theory]
    [InlineData("form", "Vamos nos a el mar , dijo Ana . _ 𠮷 ! 10")]
    [InlineData("lemma", "ir nosotros a el mar , decir Ana . _ - ! 000")]
    [InlineData("upos", "VERB PRON ADP DET NOUN PUNCT VERB PROPN PUNCT SYM X PUNCT NUM")]
    [InlineData("xpos", "V P S D N F V - - - - - -")]
    [InlineData("deprel", "root obj case det obl punct parataxis nsubj punct root dep punct -")]
    [InlineData("enhanced", "true true true true false - true true true - - - -")]
    [InlineData("feats::Number", "Plur - - - - - - - - - - - -")]
    [InlineData("misc::SpaceAfter", "- - - - No - - No - - No - -")]
    public void Columns_are_properties(string property, string expected) =>
        string.Join(' ', Labels.In(Walk, "Token").Select(token => Labels.ValueOf(token, property) ?? "-")).Should().Be(expected);

    [Fact]
    public void Heads_are_tokens_of_the_same_sentence() =>
        string.Join(' ', Labels.In(Walk, "Token").Select(static token => Target(token, "head") is { } head ? Labels.ValueOf(head, "form") : "-"))
            .Should().Be("- Vamos mar mar Vamos dijo Vamos dijo Vamos - _ _ -");

    [Fact]
    public void Several_values_are_a_list()
    {
        var tokens = Labels.In(Walk, "Token").ToList();
        Texts(tokens[1], "feats::Case").Should().Equal("Acc", "Dat");
        Texts(tokens[6], "misc::Gloss").Should().Equal("said", "told");
        Texts(tokens[6], "misc").Should().Equal("odd");
    }

    [Fact]
    public void Mentions_of_one_entity_are_one_chain() =>
        Labels.In(Walk, "Mention").Select(static mention => Labels.ValueOf(Target(mention, "chain")!, "GRP")).Should().Equal("2", "1", "2", "3", "4");

    [Fact]
    public void Parts_of_a_bracket_go_by_their_declared_names()
    {
        var place = Labels.In(Walk, "place").Single();
        Labels.ValueOf(place, "infstat").Should().Be("new");
        Labels.ValueOf(place, "identity").Should().Be("Mar%28x");
    }

    [Fact]
    public void Mention_says_where_it_begins_only_where_its_place_does_not()
    {
        Labels.ValueOf(Target(Labels.In(Walk, "place").Single(), "first")!, "form").Should().Be("el");
        Target(Labels.In(Walk, "place").Single(), "last").Should().BeNull();
        Labels.LabelOf(Target(Labels.In(Walk, "Mention").Single(static mention => mention.Start == mention.End), "last")!).Should().Be("EmptyNode");
    }

    [Fact]
    public void Bridges_connect_chains()
    {
        var bridge = Labels.In(Walk, "Bridge").Single();
        (Labels.ValueOf(Target(bridge, "antecedent")!, "GRP"), Labels.ValueOf(Target(bridge, "anaphor")!, "GRP"), Labels.ValueOf(bridge, "relation")).Should()
            .Be(("2", "1", "part"));
        Labels.In(Walk, "SplitAnte").Select(static link => Labels.ValueOf(Target(link, "antecedent")!, "GRP")).Should().Equal("2", "1");
    }

    [Fact]
    public void Enhanced_graph_has_edges_that_the_tree_lacks() =>
        Labels.In(Walk, "EnhancedDependency")
            .Select(static edge => $"{Name(Target(edge, "head"))} {Labels.ValueOf(edge, "deprel")} {Name(Target(edge, "dependent"))}")
            .Should().Equal("Vamos obl:a mar", "EmptyNode x dijo", "dijo ccomp EmptyNode", "- root EmptyNode");

    [Fact]
    public void What_is_written_reads_the_same() =>
        RoundTrip.ShouldBeEqual(Corpus.Results[0], Corpus.CompiledSchema!, "x.conllu", ConlluWriter.Write);

    [Fact]
    public void Line_ends_and_blanks_between_sentences_make_no_difference() =>
        Read(Sample.Replace("\n\n", "\n \n\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n") + "\r\n\r\n").Results[0].Documents[0].Model.Should()
            .Be(Walk);

    private static FrontEnd Read(string sample)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        corpus.Add("texts/b.conllu", string.Join('\n', sample.Split('\n').Select(static line => line.StartsWith('#') ? line : line.Replace(' ', '\t'))));
        corpus.Documents();
        return corpus;
    }

    private static AnnotationModel Only(string label, string? id = null) => Labels.In(Walk, label).Single(annotation => annotation.Id == id);

    private static AnnotationModel? Target(AnnotationModel annotation, string property) =>
        Labels.Find(annotation, property) is AnnotationReference reference ? Walk.Annotations[reference.Ordinal] : null;

    private static IEnumerable<string?> Texts(AnnotationModel annotation, string property) => Labels.TextsOf(annotation, property);

    private static string Name(AnnotationModel? node) => node is null ? "-" : Labels.ValueOf(node, "form") ?? Labels.LabelOf(node);
}
