using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Json;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Positions;

/// <summary>Inputs that people have, each of which stands for its kind.</summary>
public sealed class GivenCasesTests
{
    [Fact]
    public void Label_Studio_counts_in_the_words_of_HTML() => DumpedModel.Of(("a.json", """
        [{"id":7,"data":{"text":"<html><head><title>T</title></head><body><h1>Hi</h1>\n<p>Ann &amp; Bob live in <b>Oslo</b>.</p></body></html>"},"annotations":[{"id":70,"result":[
          {"id":"h1","from_name":"label","to_name":"text","type":"hypertextlabels","value":{"start":"/p[1]/text()[1]","end":"/p[1]/text()[1]","startOffset":0,"endOffset":3,"globalOffsets":{"start":3,"end":6},"text":"Ann","hypertextlabels":["PER"]}}]}]}]
        """)).Should().Equal("a.json#7: Hi\nAnn & Bob live in Oslo.", "  Completion completion-70 0 Hi\nAnn & Bob live in Oslo.", "  PER h1 3 Ann completion=#0 from_name='label' to_name='text' type='hypertextlabels'");

    [Fact]
    public void Label_Studio_counts_in_paragraphs() => DumpedModel.Of(("a.json", """
        [{"id":1,"data":{"dialogue":[{"author":"A","text":"Hi Ann"},{"author":"B","text":"Hello"}]},"annotations":[{"id":1,"result":[
          {"id":"p","from_name":"label","to_name":"dialogue","type":"paragraphlabels","value":{"start":"0","end":"0","startOffset":3,"endOffset":6,"text":"Ann","paragraphlabels":["PER"]}}]}]}]
        """)).Should().Contain(static line => line.StartsWith("  PER p 3 Ann", StringComparison.Ordinal)).And.Contain("  Paragraph - 7 Hello author='B'");

    [Fact]
    public void Regions_stand_in_the_text_that_they_name() => DumpedModel.Of(("a.json", """
        [{"id":7,"data":{"text":"Ann lives in Oslo","title":"Peer Gynt"},"annotations":[{"id":70,"result":[
          {"id":"x","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":3,"labels":["PER"],"text":"Ann"}},
          {"id":"y","from_name":"label","to_name":"title","type":"labels","value":{"start":0,"end":9,"labels":["WORK"],"text":"Peer Gynt"}}]}]}]
        """)).Where(static line => !line.Contains("Completion", StringComparison.Ordinal)).Select(static line => line.Split(" completion=")[0]).Should().Equal(
            "a.json#7: Ann lives in Oslo data/title='Peer Gynt'", "  PER x 0 Ann", "a.json#7/title: Peer Gynt data/text='Ann lives in Oslo'",
            "  WORK y 0 Peer Gynt");

    [Theory]
    [InlineData("passage", "passage")]
    [InlineData("text", "passage")]
    public void A_text_is_found_under_a_key_of_its_own(string name, string key) => DumpedModel.Of(("a.json", $$$"""
        [{"id":1,"data":{"question":"Who?","{{{key}}}":"Ann lives in Oslo.","url":"http://example.org/1"},
        "annotations":[{"id":1,"result":[{"id":"x","from_name":"label","to_name":"{{{name}}}","type":"labels",
        "value":{"start":13,"end":17,"text":"Oslo","labels":["LOC"]}}]}]}]
        """)).Should().Contain(static line => line.StartsWith("  LOC x 13 Oslo", StringComparison.Ordinal));

    [Fact]
    public void Label_Studios_short_form_is_read() => DumpedModel.Of(("a.json", """
        [{"text":"Ann lives in Oslo.","id":7,"label":[{"start":0,"end":3,"text":"Ann","labels":["PER"]}],"sentiment":"Positive","annotator":1,"annotation_id":70,"lead_time":3.1},{"text":"Nobody here","id":8,"annotator":1}]
        """)).Should().Equal("a.json#7: Ann lives in Oslo. annotation_id=70 annotator=1 lead_time=3.1 sentiment='Positive'", "  PER - 0 Ann", "a.json#8: Nobody here annotator=1");

    [Fact]
    public void Label_Studios_short_form_is_known_by_its_regions_alone() => DumpedModel.Of(("a.json", """
        [{"text":"Ann left","id":1,"sentiment":{"choices":["a","b"]},"label":[{"start":0,"end":3,"text":"Ann","labels":["X","Y"]}]}]
        """)).Should().Equal("a.json#1: Ann left sentiment/choices=['a','b']", "  X - 0 Ann", "  Y - 0 Ann");

    [Fact]
    public void Label_Studios_short_form_counts_in_the_words_of_HTML() => DumpedModel.Of(("a.json", """
        [{"html":"<p>Ann &amp; Bo</p>","id":1,"ner":[{"start":"/p[1]/text()[1]","end":"/p[1]/text()[1]","startOffset":6,"endOffset":8,"globalOffsets":{"start":6,"end":8},"text":"Bo","hypertextlabels":["X"]}]}]
        """)).Should().Equal("a.json#1: Ann & Bo", "  X - 6 Bo");

    [Fact]
    public void Regions_of_pictures_are_one_loss_each()
    {
        var corpus = CorpusFolder.With(("a.json", """
            [{"id":1,"data":{"text":"Ann left","img":"http://x/y.png"},"annotations":[{"id":2,"result":[
              {"id":"i","from_name":"b","to_name":"img","type":"rectanglelabels","value":{"x":1,"y":2,"width":3,"height":4,"rectanglelabels":["Car"]}},
              {"id":"j","from_name":"b","to_name":"img","type":"rectanglelabels","value":{"x":1,"y":2,"width":3,"height":4,"rectanglelabels":["Car"]}}]}]}]
            """));
        corpus.Diagnose().Where(static diagnostic => diagnostic.Rule.Id == "IPR1005").Select(FrontEnd.Message).Should()
            .Equal("The corpus cannot carry a result of the type 'rectanglelabels', which is about no text (2 in all, the first one here)");
    }

    [Theory]
    [InlineData("[0.0, 3.0, \"X\"]")]
    [InlineData("[0, 3.00, \"X\"]")]
    public void Whole_numbers_can_have_a_point(string span) =>
        DumpedModel.Of(("a.jsonl", $$"""{"text":"Ann left.","label":[{{span}}]}""")).Should().Equal("a.jsonl#1: Ann left.", "  X - 0 Ann");

    [Theory]
    [InlineData("0.5")]
    [InlineData("-1")]
    [InlineData("1e1")]
    public void Other_numbers_are_no_positions(string start) =>
        CorpusFolder.With(("a.jsonl", $$"""{"text":"Ann left.","label":[[{{start}}, 3, "X"]]}""")).Diagnose().Where(static diagnostic => diagnostic.Rule.Id == "IPR0315")
            .Select(FrontEnd.Message).Should().ContainSingle().Which.Should().EndWith("is a whole number of Unicode code points, counted from 0");

    [Theory]
    [InlineData("a b", "a!b")]
    [InlineData("A-B", "a_b ")]
    [InlineData("x/a b", "x a-b")]
    public void Files_whose_names_differ_in_signs_alone_are_two_documents_without_a_name_in_code(string one, string other)
    {
        var corpus = CorpusFolder.With(
            (one + ".txt", "Ann"), (one + ".ann", "T1\tPerson 0 3\tAnn\n"), (other + ".txt", "Bob"), (other + ".ann", "T1\tPerson 0 3\tBob\n"));
        corpus.Documents().Should().HaveCount(2);
        corpus.Diagnose().Where(static diagnostic => diagnostic.Rule.Id is "IPR0601" or "IPR0605").Select(static diagnostic => diagnostic.Rule.Id)
            .Should().Equal("IPR0605");
    }

    [Theory]
    [InlineData("SYSTEM \"tei.dtd\"", "tei.dtd")]
    [InlineData("[<!ENTITY % lat SYSTEM 'http://example.org/lat.ent'> %lat;]", "http://example.org/lat.ent")]
    [InlineData("[<!ENTITY % lat PUBLIC \"ISO 8879\" \"iso-lat1.ent\"> %lat;]", "iso-lat1.ent")]
    public void Declarations_outside_the_file_are_named_and_not_read(string declaration, string address) =>
        CorpusFolder.With(("a.xml", $"<!DOCTYPE TEI {declaration}>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>caf&eacute;</p></body></text></TEI>"))
            .Diagnose().Where(static diagnostic => diagnostic.Rule.Id == "IPR1081").Select(FrontEnd.Message).Should().ContainSingle()
            .Which.Should().Contain($"the entity 'eacute' is not declared in this file, and nothing outside is read, such as the declarations in '{address}'");

    [Theory]
    [InlineData("char=4,7", "met")]
    [InlineData("char=,3", "Ann")]
    [InlineData("char=8,", "Bob.\r\nDi.\r\n")]
    [InlineData("char=13,16;length=16", "Di.")]
    [InlineData("line=1,2", "Di.\r\n")]
    public void Fragments_of_plain_texts_are_their_characters_and_lines(string fragment, string words)
    {
        foreach (var target in (string[])[$"\"a.txt#{fragment}\"", $"{{\"source\":\"a.txt#{fragment}\"}}",
            $"{{\"source\":\"a.txt\",\"selector\":{{\"type\":\"FragmentSelector\",\"value\":\"{fragment}\"}}}}"])
        {
            var corpus = CorpusFolder.With(("a.txt", "Ann met Bob.\r\nDi.\r\n"),
                ("a.jsonld", $$"""
                    {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:1","type":"Annotation",
                    "body":{"type":"TextualBody","value":"X","purpose":"tagging"},"target":{{target}}}
                    """));
            var document = corpus.Documents().Single();
            var range = document.Annotations.Single().Fragments.Single();
            document.Text.Substring(range.Start, range.Length).Should().Be(words, target);
        }
    }

    [Theory]
    [InlineData("char=4,99")]
    [InlineData("xywh=1,2,3,4")]
    [InlineData("char=7,4")]
    public void Other_fragments_are_told(string fragment)
    {
        var corpus = CorpusFolder.With(("a.txt", "Ann met Bob."),
            ("a.jsonld", $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:1","type":"Annotation","target":"a.txt#{{fragment}}"}"""));
        corpus.Diagnose().Should().Contain(static diagnostic => diagnostic.Rule.Id == "IPR1005" && diagnostic.Rule.Severity == RuleSeverity.Warning);
    }

    [Fact]
    public void Null_is_no_value()
    {
        var corpus =
            FrontEnd.With(
                ("b.yaml", "document: b\ntext: a.txt\nannotations:\n  - Note: n\n    remark: ~\n  - Note: o\n    remark: null\n  - Note: p\n" +
                    "    remark: \"null\"\n"));
        var annotations = corpus.Documents().Single().Annotations;
        annotations.Select(static annotation => (annotation.Values[0] as IprCorpus.Compiler.Model.StringValue)?.Text).Should().Equal(null, null, "null");
    }

    [Fact]
    public void Entities_of_the_file_are_expanded_where_they_stand()
    {
        var corpus =
            CorpusFolder
                .With(("a.xml", "<!DOCTYPE TEI [<!ENTITY oacute \"&#243;\"><!ENTITY fas \"f&#257;s\">]>\n" +
                    "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>c&oacute;ir <name>&fas;</name> <!-- &x; --></p></body></text></TEI>"));
        var document = corpus.Documents().Single();
        document.Text.Should().Contain("cóir fās");
    }

    [Theory]
    [InlineData("[spans]\nPerson\n[relations]\n<OVERLAP> Arg1:Person, Arg2:Person, <OVL-TYPE>:contain\n[events]\n[attributes]\n")]
    [InlineData("[entities]\nPerson\n")]
    public void Configurations_of_brat_are_read(string configuration) =>
        CorpusFolder.With(("a.txt", "Ann"), ("a.ann", "T1\tPerson 0 3\tAnn\n"), ("annotation.conf", configuration)).Diagnose()
            .Where(static diagnostic => diagnostic.Rule.Id is not "IPR0705").Select(FrontEnd.Message).Should().BeEmpty();

    [Theory]
    [InlineData("referenceType|referenceRelation", "*[1]\t*->1-1\t", "*[1]\t*->1-2\t")]
    [InlineData("referenceRelation|referenceType", "*->1-1\t*[1]\t", "*->1-2\t*[1]\t")]
    public void Columns_of_chains_go_by_their_names(string columns, string first, string second)
    {
        var corpus =
            CorpusFolder
                .With(("a.tsv", $"#FORMAT=WebAnno TSV 3.3\n#T_CH=webanno.custom.Link|{columns}\n\n\n#Text=Ann she .\n1-1\t0-3\tAnn\t" +
                    $"{first}\n1-2\t4-7\tshe\t{second}\n1-3\t8-9\t.\t_\t_\t\n"));
        corpus.Documents().Single().Annotations.Count(annotation => corpus.CompiledSchema!.Annotations[annotation.Type].LabelText == "webanno.custom.Link")
            .Should().Be(2);
    }

    [Theory]
    [InlineData("._a.ann", true)]
    [InlineData("__MACOSX/a.ann", true)]
    [InlineData("x/~$a.txt", true)]
    [InlineData("#a.txt#", true)]
    [InlineData("a.txt~", true)]
    [InlineData("Thumbs.db", true)]
    [InlineData("a.ann", false)]
    [InlineData("#1.ann", false)]
    [InlineData("a/b.c/d.txt", false)]
    public void What_desktops_and_editors_leave_is_litter(string path, bool isLitter) => CorpusPath.IsLitter(path).Should().Be(isLitter);

    [Fact]
    public void Endings_in_capitals_pair_and_pages_about_the_folder_are_no_texts() =>
        CorpusFolder.With(("A.TXT", "Ann"), ("A.ANN", "T1\tPerson 0 3\tAnn\n"), ("README.txt", "Read me"), ("LICENSE-texts.txt", "MIT"))
            .Diagnose().Where(static diagnostic => diagnostic.Rule.Severity != RuleSeverity.Info).Select(FrontEnd.Message).Should().BeEmpty();

    [Fact]
    public void Tokenised_texts_have_lost_no_digits() =>
        CorpusFolder.With(("a.jsonl", "{\"text\":\"Yesterday , Ann , Cy and Bob met in Oslo , Norway .\",\"label\":[[12,15,\"PER\"]]}\n")).Diagnose().Should()
            .NotContain(static diagnostic => diagnostic.Rule.Id == "IPR0703");
}
