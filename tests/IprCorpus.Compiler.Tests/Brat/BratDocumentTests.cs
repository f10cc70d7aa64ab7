using IprCorpus.Compiler.Formats.Brat.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Brat;

/// <summary>What becomes of each kind of line.</summary>
public sealed class BratDocumentTests
{
    private const string Schema = "corpus: Test\nformat: 1\nlicense: CC0-1.0\n";
    private const string Text = "😀 Ann and\nBob left Acme, and Eve told all of it.\n";

    [Fact]
    public void Text_bound_annotations_count_code_points() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\n").Should().Equal("Person T1 3..6 'Ann'", "Person T2 11..14 'Bob'");

    [Fact]
    public void Quotes_fold_white_space() =>
        Read("T1\tPair 2 13\tAnn and Bob\n").Should().Equal("Pair T1 3..14 'Ann and\nBob'");

    [Fact]
    public void Fragments_come_in_text_order() =>
        Read("T1\tPair 10 13;2 5\tBob Ann\nT2\tFace 0 1;19 23\t😀 Acme\n")
            .Should().Equal("Face T2 0..2;20..24 '😀|Acme'", "Pair T1 3..6;11..14 'Ann|Bob'");

    [Fact]
    public void Point_is_an_empty_annotation() =>
        Read("T1\tGap 5 5\t\n").Should().Equal("Gap T1 6..6 ''");

    [Fact]
    public void Event_stands_for_its_trigger() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tOrg 19 23\tAcme\nT3\tLeave 14 18\tleft\nE1\tLeave:T3 Who:T1 Which:T2\n")
            .Should().Equal("Person T1 3..6 'Ann'", "Leave E1 15..19 'left' trigger=T3 which=T2 who=T1", "Org T2 20..24 'Acme'");

    [Fact]
    public void Trigger_that_something_else_refers_to_is_an_annotation_as_well() =>
        Read("T3\tLeave 14 18\tleft\nE1\tLeave:T3\n#1\tAnnotatorNotes T3\thm\n")
            .Should().Equal("AnnotatorNote #1 15..19 'left' target=T3 note=hm", "Leave T3 15..19 'left'", "Leave E1 15..19 'left' trigger=T3");

    [Fact]
    public void Trigger_of_another_type_is_an_annotation_as_well() =>
        Read("T3\tVerb 14 18\tleft\nE1\tLeave:T3\n").Should().Equal("Leave E1 15..19 'left' trigger=T3", "Verb T3 15..19 'left'");

    [Fact]
    public void Numbered_roles_are_one_list() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\nT3\tLeave 14 18\tleft\nE1\tLeave:T3 Who2:T2 Who:T1\n")
            .Should().Contain("Leave E1 15..19 'left' trigger=T3 who=[T1 T2]");

    [Fact]
    public void Roles_that_are_counted_from_one_have_the_number_in_their_names() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\nT3\tLeave 14 18\tleft\nE1\tLeave:T3 Arg1:T1 Arg2:T2\n")
            .Should().Contain("Leave E1 15..19 'left' trigger=T3 arg1=T1 arg2=T2");

    [Fact]
    public void Role_that_is_declared_with_a_number_has_it_in_its_name() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\nT3\tLeave 14 18\tleft\nE1\tLeave:T3 Who:T1 Who2:T2\n",
            "[entities]\nPerson\n[events]\nLeave\tWho:Person, Who2:Person\n")
            .Should().Contain("Leave E1 15..19 'left' trigger=T3 who=T1 who2=T2");

    [Fact]
    public void Relation_runs_from_its_first_argument_to_its_last() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tOrg 19 23\tAcme\nR1\tEmployed Arg1:T2 Arg2:T1\t\n")
            .Should().Equal("Employed R1 3..24 'Ann and\nBob left Acme' arg1=T2 arg2=T1", "Person T1 3..6 'Ann'", "Org T2 20..24 'Acme'");

    [Fact]
    public void Attributes_are_properties() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\nA1\tDead T1\nM1\tGrade T2 5\nA3\tGrade T1 12\n")
            .Should().Equal("Person T1 3..6 'Ann' dead=true grade=12", "Person T2 11..14 'Bob' grade=5");

    [Fact]
    public void Attribute_with_several_values_is_a_list() =>
        Read("T1\tPerson 2 5\tAnn\nA1\tRole T1 boss\nA2\tRole T1 null\n").Should().Equal("Person T1 3..6 'Ann' role=[boss null]");

    [Fact]
    public void Equivalence_has_members_and_no_id() =>
        Read("T1\tPerson 2 5\tAnn\nT2\tPerson 10 13\tBob\n*\tAlias T2 T1\n")
            .Should().Equal("Alias - 3..14 'Ann and\nBob' members=[T2 T1]", "Person T1 3..6 'Ann'", "Person T2 11..14 'Bob'");

    [Fact]
    public void Normalizations_and_notes_stand_where_their_targets_stand() =>
        Read("T1\tPair 2 5;10 13\tAnn Bob\nN1\tReference T1 Wiki:Q1:2\tThe two\n#1\tAnnotatorNotes N1\tsure?\n").Should().Equal(
            "AnnotatorNote #1 3..6;11..14 'Ann|Bob' target=N1 note=sure?",
            "Reference N1 3..6;11..14 'Ann|Bob' target=T1 resource=wiki entry=Q1:2 entryText=The two",
            "Pair T1 3..6;11..14 'Ann|Bob'");

    [Fact]
    public void Relations_of_relations_stand_where_those_stand() =>
        Read("R2\tWhy Arg1:R1 Arg2:T1\nT1\tPerson 2 5\tAnn\nT2\tOrg 19 23\tAcme\nR1\tEmployed Arg1:T2 Arg2:T2\n")
            .Should().Contain("Why R2 3..24 'Ann and\nBob left Acme' arg1=R1 arg2=T1");

    [Fact]
    public void Rings_of_relations_are_about_the_whole_text() =>
        Read("R1\tWhy Of:R2\nR2\tWhy Of:R1\n").Should().HaveCount(2).And.AllSatisfy(static line => line.Should().Contain(" 0..50 "));

    [Fact]
    public void Line_ends_and_byte_order_marks_are_no_part_of_a_line() =>
        Read("\uFEFFT1\tPerson 2 5\tAnn\r\n\r\nT2\tPerson 10 13\tBob").Should().Equal("Person T1 3..6 'Ann'", "Person T2 11..14 'Bob'");

    [Fact]
    public void Id_is_the_path_without_extension()
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Schema);
        foreach (var path in (string[])["coref/a.b", "events/a.b"])
        {
            corpus.Add(path + ".txt", Text);
            corpus.Add(path + ".ann", "T1\tPerson 2 5\tAnn\n");
        }

        corpus.Documents().Select(static document => document.Id).Should().Equal("coref/a.b", "events/a.b");
    }

    /// <summary>What the front end makes of a document, and again of what the writer makes of that.</summary>
    private static IReadOnlyList<string> Read(string annotations, string? configuration = null)
    {
        var (schema, document) = Compile(annotations, configuration);
        var again = Compile(BratWriter.Write(document, schema), configuration);
        again.Schema.Equals(schema).Should().BeTrue();
        ModelText.Of(again.Document, schema).Should().Equal(ModelText.Of(document, schema));
        again.Document.Should().Be(document);
        return ModelText.Of(document, schema);
    }

    private static (CorpusSchema Schema, DocumentModel Document) Compile(string annotations, string? configuration)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Schema);
        corpus.Add("a.txt", Text);
        corpus.Add("a.ann", annotations);
        if (configuration is not null)
            corpus.Add("annotation.conf", configuration);

        var document = corpus.Documents().Single();
        return (corpus.CompiledSchema!, document);
    }
}
