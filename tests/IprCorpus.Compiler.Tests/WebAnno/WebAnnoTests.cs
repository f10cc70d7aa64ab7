using CsCheck;
using IprCorpus.Compiler.Formats.WebAnno.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.WebAnno;

public sealed class WebAnnoTests
{
    /// <summary>Every construct of the format; columns stand between double bars here.</summary>
    private const string Sample = """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=custom.Person|name|age
        #T_SP=custom.Place|
        #T_SP=custom.Meeting|kind|ROLE_custom.Meeting:who_custom.Participant|custom.Person|ROLE_custom.Meeting:where_custom.Venue|uima.tcas.Annotation
        #T_RL=custom.Knows|since|BT_custom.Person
        #T_RL=custom.Dependency|type|BT_de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token
        #T_CH=custom.Coreference|relation|type
        #Summary=Two people\; one place


        #Sentence.id=s1
        #Text=Ann\tLee met Bob😊 in\nÓbidos.
        1-1‖2-5‖Ann‖A\|n\_n[1]|Lee[2]‖30[1]|*[2]‖_‖_‖_‖_‖_‖_‖_‖_‖subj‖1-3‖ana->1-1‖*[1]‖
        1-2‖6-9‖Lee‖A\|n\_n[1]‖30[1]‖_‖_‖_‖_‖_‖_‖_‖_‖flat‖1-1‖ana->1-1‖*[1]‖
        1-3‖10-13‖met‖_‖_‖_‖meet‖host;*‖1-1[1];1-4.1[3]‖*‖1-6‖_‖_‖_‖_‖_‖_‖
        1-4‖14-19‖Bob😊‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖
        1-4.1‖14-17‖Bob‖B\->b[3]‖*[3]‖_‖_‖_‖_‖_‖_‖2020|*‖1-1[1_3]|1-1[2_3]‖_‖_‖*->1-2‖name[1]‖
        1-5‖20-22‖in‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖
        1-5.1‖22-22‖‖_‖_‖*‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖
        1-6‖23-29‖Óbidos‖_‖_‖*‖*|*‖_|_‖*|*‖*|guide‖*|1-1[1]‖_‖_‖_‖_‖_‖_‖
        1-7‖29-30‖.‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖_‖

        #Text=Nobody else.
        """;

    private static readonly FrontEnd Corpus = Read(Sample);

    private static DocumentModel Document => Corpus.Results[0].Documents[0].Model;

    private static ModelCounts Labels => new(Corpus.CompiledSchema!, [Document]);

    [Fact]
    public void Text_is_put_together_from_the_sentences() =>
        Document.Text.Should().Be("  Ann\tLee met Bob😊 in\nÓbidos.\nNobody else.");

    [Fact]
    public void Lines_at_the_head_are_metadata()
    {
        Document.Id.Should().Be("texts/b");
        Document.Values.Should().Equal(new StringValue("Two people; one place"));
        Labels.In(Document, "Sentence").Select(static sentence => Labels.ValueOf(sentence, "Sentence.id")).Should().Equal("s1", null);
    }

    [Theory]
    [InlineData("Sentence", "Ann\tLee met Bob😊 in\nÓbidos.|Nobody else.")]
    [InlineData("Token", "Ann|Lee|met|Bob😊|in|Óbidos|.")]
    [InlineData("custom.Person", "Ann\tLee|Ann|Bob")]
    [InlineData("custom.Place", "|Óbidos")]
    [InlineData("custom.Meeting", "met|Óbidos|Óbidos")]
    [InlineData("custom.Participant", "Ann\tLee|Bob")]
    [InlineData("custom.Venue", "Ann\tLee|Óbidos")]
    [InlineData("custom.Knows", "Bob|Bob")]
    [InlineData("custom.Dependency", "Ann|Lee")]
    [InlineData("custom.Coreference", "Ann\tLee|Bob")]
    public void Annotations_stand_where_they_belong(string label, string expected) =>
        string.Join('|', Labels.In(Document, label).Select(Covered)).Should().Be(expected);

    [Fact]
    public void Features_are_properties_without_escapes()
    {
        var people = Labels.In(Document, "custom.Person").ToList();
        people.Select(static person => Labels.ValueOf(person, "name")).Should().Equal("A|n_n", "Lee", "B->b");
        people.Select(static person => Labels.ValueOf(person, "age")).Should().Equal("30", null, null);
        people.Select(static person => person.Id).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void Slots_are_filled_by_links_with_roles()
    {
        var meetings = Labels.In(Document, "custom.Meeting").ToList();
        Links(meetings[0], "who").Should().Equal("host: Ann\tLee", "-: Bob");
        Links(meetings[0], "where").Should().Equal("-: Óbidos");
        Links(meetings[1], "where").Should().BeEmpty();
        Links(meetings[2], "where").Should().Equal("guide: Ann\tLee");

        static IEnumerable<string> Links(AnnotationModel host, string slot) =>
            Labels.Find(host, slot) is ListValue list
                ? list.Items.Cast<AnnotationReference>().Select(static link => Document.Annotations[link.Ordinal])
                    .Select(static link => $"{Labels.ValueOf(link, "ROLE::role") ?? "-"}: {Covered(Target(link, "ROLE::target")!)}")
                : [];
    }

    [Fact]
    public void Relations_go_from_governors_to_dependents()
    {
        Labels.In(Document, "custom.Knows")
            .Select(static relation =>
                $"{Covered(Target(relation, "T_RL::Governor")!)} {Labels.ValueOf(relation, "since")} {Covered(Target(relation, "T_RL::Dependent")!)}")
            .Should().Equal("Ann\tLee 2020 Bob", "Ann  Bob");
        Labels.In(Document, "custom.Dependency").Select(static relation => Covered(Target(relation, "T_RL::Governor")!)).Should().Equal("met", "Ann");
    }

    [Fact]
    public void Links_of_a_chain_know_the_next()
    {
        var links = Labels.In(Document, "custom.Coreference").ToList();
        Target(links[0], "T_CH::next").Should().Be(links[1]);
        Target(links[1], "T_CH::next").Should().BeNull();
        links.Select(static link => (Labels.ValueOf(link, "relation"), Labels.ValueOf(link, "type"))).Should().Equal(("ana", null), (null, "name"));
    }

    [Fact]
    public void What_is_written_reads_the_same() => ShouldReadTheSame(Sample);

    [Fact]
    public void Numbers_that_each_layer_counts_for_itself_are_no_names()
    {
        var corpus = Read(Sample
            .Replace("‖*‖*|*‖_|_‖*|*‖*|guide‖*|1-1[1]", "‖*[1]‖*|*‖_|_‖*|*‖_|_‖*|*", StringComparison.Ordinal)
            .Replace("‖*‖1-6‖", "‖_‖*‖", StringComparison.Ordinal));
        corpus.Results[0].Documents[0].Model.Annotations.Should().OnlyContain(static annotation => annotation.Id == null);
        RoundTrip.ShouldBeEqual(corpus.Results[0], corpus.CompiledSchema!, "texts/b.tsv",
            static (documents, schema) => WebAnnoWriter.Write(documents.Single(), schema));
    }

    /// <summary>A number alone tells which of two annotations on one token fills the slot, though layers share another number.</summary>
    [Fact]
    public void Slots_for_any_layer_keep_what_fills_them_where_layers_number_for_themselves() => ShouldReadTheSame("""
        #FORMAT=WebAnno TSV 3.3
        #T_SP=a.First|name
        #T_SP=a.Host|ROLE_a.Host:slot_a.Link|uima.tcas.Annotation
        #T_SP=a.Last|name


        #Text=One two.
        1-1‖0-3‖One‖x[1]‖_‖_‖y[2]‖
        1-2‖4-7‖two‖_‖*‖1-1[2]‖z[1]‖
        1-3‖7-8‖.‖_‖_‖_‖_‖
        """);

    [Fact]
    public void Annotations_that_begin_between_tokens_keep_their_places() => ShouldReadTheSame("""
        #FORMAT=WebAnno TSV 3.3
        #T_SP=a.First|name


        #Text=One two.
        1-1‖0-3‖One‖_‖
        1-1.1‖3-3‖‖x[1]‖
        1-2‖4-7‖two‖x[1]‖
        1-3‖7-8‖.‖_‖
        """);

    [Fact]
    public void Links_at_one_place_are_in_the_order_of_what_has_them() => ShouldReadTheSame("""
        #FORMAT=WebAnno TSV 3.3
        #T_SP=a.Host|ROLE_a.Host:slot_a.Link|a.Host


        #Text=One two.
        1-1‖0-3‖One‖short[1]|long[2]‖1-1[1]|1-1[1]‖
        1-2‖4-7‖two‖*[2]‖*‖
        1-3‖7-8‖.‖_‖_‖
        """);

    [Fact]
    public void Damaged_file_gives_diagnostics_at_places_that_exist() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 6],
            Gen.OneOf("", "‖", "\n", "\n\n", "\r", "_", "*", "|", "[1]", "[1_2]", "->", "-", "1-1", ";", "\\", "9999999999", "#Text=", "#T_SP=x|", "ROLE_",
                "BT_", "\0", "\uD83D")).Array[1, 4].Sample(
            static edits =>
            {
                var text = Sample;
                foreach (var (at, deleted, inserted) in edits)
                {
                    var place = Math.Min(at, text.Length);
                    text = text.Remove(place, Math.Min(deleted, text.Length - place)).Insert(place, inserted);
                }

                foreach (var found in With(text).Diagnose().Where(static found => found.Location is not null))
                {
                    (found.Location!.Start + found.Location.Length).Should()
                        .BeLessThanOrEqualTo(found.Location.Path == "texts/b.tsv" ? text.Length : int.MaxValue);
                    FrontEnd.Message(found).Should().NotContainAny("\n", "\r", "\0");
                }
            },
            iter: 3000);

    private static void ShouldReadTheSame(string sample)
    {
        var corpus = Read(sample);
        RoundTrip.ShouldBeEqual(corpus.Results[0], corpus.CompiledSchema!, "texts/b.tsv",
            static (documents, schema) => WebAnnoWriter.Write(documents.Single(), schema));
    }

    private static FrontEnd Read(string sample)
    {
        var corpus = With(sample);
        corpus.Documents();
        return corpus;
    }

    private static FrontEnd With(string sample)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        corpus.Add("texts/b.tsv", sample.Replace('‖', '\t'));
        return corpus;
    }

    private static string Covered(AnnotationModel annotation) => Document.Text[annotation.Start..annotation.End];

    private static AnnotationModel? Target(AnnotationModel annotation, string property) =>
        Labels.Find(annotation, property) is AnnotationReference reference ? Document.Annotations[reference.Ordinal] : null;
}
