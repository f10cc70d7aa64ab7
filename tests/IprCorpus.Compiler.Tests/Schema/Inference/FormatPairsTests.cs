using IprCorpus.Compiler.Tests.Corpora;

namespace IprCorpus.Compiler.Tests.Schema.Inference;

/// <summary>Files of any two formats lie in one corpus without an error: what one of them asks for is not asked of the other.</summary>
public sealed class FormatPairsTests
{
    /// <summary>Declares the type of the file in YAML, which infers none.</summary>
    private static readonly (string Path, string Content) Schema = ("corpus.yaml", CorpusFolder.Open + "annotations:\n  Note: {}\n");

    private static readonly Dictionary<string, (string Path, string Content)[]> Formats = new(StringComparer.Ordinal)
    {
        ["CoNLL-U"] =
            [("a.conllu", "# text = Ate apples.\n1\tAte\teat\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n" +
                "2\tapples\tapple\tNOUN\tNNS\t_\t1\tobj\t_\tEntity=(e1)|SpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n")],
        ["WebAnno TSV"] =
            [("b.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Mention|form|head\n\n\n#Text=Ate apples.\n1-1\t0-3\tAte\t_\t_\t\n1-2\t4-10\tapples\tx\ty\t\n" +
                "1-3\t10-11\t.\t_\t_\t\n")],
        ["spaCy"] =
            [("c.json", """{"text": "Ate apples.", "sents": [{"start": 0, "end": 11}], "tokens": [{"id": 0, "start": 0, "end": """ +
                """3, "lemma": "eat", "pos": "VERB", "morph": "Tense=Past", "dep": "root", "head": 0}]}""")],
        ["Prodigy"] =
            [("d.jsonl", """{"text": "Ate apples.", "tokens": [{"text": "Ate", "start": 0, "end": 3, "id": 0, "ws": true}, {"text": "apples", "start": """ +
                """4, "end": 10, "id": 1, "ws": false}], "spans": [{"start": 4, "end": 10, "label": "Mention"}]}""")],
        ["doccano"] = [("e.jsonl", """{"id": 1, "text": "Ate apples.", "label": [[4, 10, "Token"]]}""")],
        ["brat"] = [("f.ann", "T1\tToken 0 3\tAte\nT2\tMention 4 10\tapples\n"), ("f.txt", "Ate apples.")],
        ["TEI"] =
            [("g.xml", """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p><s><w lemma="eat" pos="VERB">Ate</w> """ +
                """<w>apples</w>.</s></p></body></text></TEI>""")],
        ["UIMA CAS"] =
        [
            ("h.xmi", """<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" """ +
                """xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/><seg:Sentence """ +
                """xmi:id="2" sofa="1" begin="0" end="11"/><seg:Token xmi:id="3" sofa="1" begin="0" end="3" lemma="4"/><seg:Lemma xmi:id="4" sofa="1" """ +
                """begin="0" end="3" value="eat"/><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Ate """ +
                """apples."/><cas:View sofa="1" members="2 3 4"/></xmi:XMI>"""),
            ("TypeSystem.xml", """<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>""" +
                """de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>""" +
                """<typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma</name><supertypeName>""" +
                """uima.tcas.Annotation</supertypeName><features><featureDescription><name>value</name><rangeTypeName>uima.cas.String</rangeTypeName>""" +
                """</featureDescription></features></typeDescription><typeDescription><name>""" +
                """de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</name><supertypeName>uima.tcas.Annotation</supertypeName><features>""" +
                """<featureDescription><name>lemma</name><rangeTypeName>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma</rangeTypeName>""" +
                """</featureDescription></features></typeDescription></types></typeSystemDescription>"""),
        ],
    };

    /// <summary>Adds what needs more than a line.</summary>
    static FormatPairsTests()
    {
        Formats.Add("Label Studio", [("i.json", """
            [{"id":1,"data":{"text":"Ate apples."},"annotations":[{"id":2,"result":[
              {"id":"r","from_name":"label","to_name":"text","type":"labels","value":{"start":4,"end":10,"text":"apples","labels":["Token"]}}]}]}]
            """)]);
        Formats.Add("Label Studio JSON_MIN", [("m.json", """
            [{"id":1,"text":"Ate apples.","annotator":1,"annotation_id":2,"label":[{"start":4,"end":10,"text":"apples","labels":["Mention"]}]}]
            """)]);
        Formats.Add("Web Annotation", [("j.txt", "Ate apples."), ("j.jsonld", """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:1","type":"Annotation","body":{"type":"TextualBody","value":"Token","purpose":"tagging"},
             "target":{"source":"j.txt","selector":{"type":"TextPositionSelector","start":4,"end":10}}}
            """)]);
        Formats.Add("re3d",
        [
            ("k/documents.json", """{"_id":"d","text":"Ate apples."}"""),
            ("k/entities.json", """{"_id":"e","documentId":"d","type":"Token","begin":4,"end":10,"value":"apples"}"""),
            ("k/relations.json", ""),
        ]);
        Formats.Add("UIMA CAS JSON", [("l.json", """
            {"%TYPES":{"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token":{"%NAME":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
              "%SUPER_TYPE":"uima.tcas.Annotation","order":{"%NAME":"order","%RANGE":"uima.cas.Integer"}}},
             "%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Ate apples."},
              {"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","@sofa":1,"begin":4,"end":10,"order":2}],
             "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}}
            """)]);
        Formats.Add("YAML", [("n.yaml", "document: n\ntext: |\n  Ate apples.\nannotations:\n  - Note:\n    exact: apples\n")]);
    }

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            var names = Formats.Keys.ToList();
            for (var i = 0; i < names.Count; i++)
            {
                for (var j = i; j < names.Count; j++)
                    pairs.Add(names[i], names[j]);
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Two_formats_make_one_corpus(string one, string other)
    {
        var corpus = CorpusFolder.With([Schema, .. Formats[one].Concat(Formats[other]).DistinctBy(static file => file.Path)]);
        var documents = corpus.Documents();
        documents.Should().HaveCount(one == other ? 1 : 2);
        documents.Should().OnlyContain(static document => document.Annotations.Count > 0);
    }

    [Fact]
    public void All_of_them_make_one_corpus() =>
        CorpusFolder.With([Schema, .. Formats.Values.SelectMany(static files => files)]).Documents().Should().HaveCount(Formats.Count);

    [Theory]
    [InlineData("CoNLL-U")]
    [InlineData("WebAnno TSV")]
    [InlineData("spaCy")]
    [InlineData("Prodigy")]
    [InlineData("doccano")]
    [InlineData("brat")]
    [InlineData("TEI")]
    [InlineData("UIMA CAS")]
    [InlineData("UIMA CAS JSON")]
    [InlineData("Label Studio")]
    [InlineData("Label Studio JSON_MIN")]
    [InlineData("Web Annotation")]
    [InlineData("re3d")]
    public void Copies_of_two_annotators_are_no_conflict(string format) =>
        CorpusFolder
            .With([.. Formats[format]
                .SelectMany(static file => ((string Path, string Content)[])[("ann/" + file.Path, file.Content), ("bob/" + file.Path, file.Content)])])
            .Documents().Should().HaveCount(2);

    [Fact]
    public void What_a_schema_declares_is_completed()
    {
        var corpus = CorpusFolder.With([("corpus.yaml", CorpusFolder.Open + "annotations:\n  Token: { properties: { lemma: string?, mine: string? } }\n"),
            .. Formats["CoNLL-U"]]);
        corpus.Documents();
        corpus.CompiledSchema!.Annotations.Single(static type => type.Name == "Token").Properties.Select(static property => property.Name)
            .Should().StartWith(["lemma", "mine", "form"]).And.Contain(["upos", "head", "deprel"]);
        corpus.CompiledSchema.Annotations.Single(static type => type.Name == "Token").Base.Should().Be("Node");
    }
}
