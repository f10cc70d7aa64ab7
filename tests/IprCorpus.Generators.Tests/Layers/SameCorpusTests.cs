
namespace IprCorpus.Generators.Tests.Layers;

/// <summary>The same sentence in the formats of different tools: one program, which knows no format, gets the same answers from each.</summary>
public sealed class SameCorpusTests
{
    internal const string Conllu = """
        # newdoc id = d
        # text = Ate apples.
        1 Ate eat VERB VBD Tense=Past 0 root _ _
        2 apples apple NOUN NNS Number=Plur 1 obj _ SpaceAfter=No
        3 . . PUNCT . _ 1 punct _ _

        """;

    internal const string Spacy = """
        {"text": "Ate apples.", "sents": [{"start": 0, "end": 11}], "tokens": [{"id": 0, "start": 0, "end": 3, "lemma": "eat", "pos": "VERB", "tag": "VBD", "morph": "Tense=Past", "dep": "root", "head": 0}, {"id": 1, "start": 4, "end": 10, "lemma": "apple", "pos": "NOUN", "tag": "NNS", "morph": "Number=Plur", "dep": "obj", "head": 0}, {"id": 2, "start": 10, "end": 11, "lemma": ".", "pos": "PUNCT", "tag": ".", "dep": "punct", "head": 0}]}
        """;

    internal const string Xmi = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmlns:pos="http:///de/tudarmstadt/ukp/dkpro/core/api/lexmorph/type/pos.ecore" xmlns:morph="http:///de/tudarmstadt/ukp/dkpro/core/api/lexmorph/type/morph.ecore" xmlns:dep="http:///de/tudarmstadt/ukp/dkpro/core/api/syntax/type/dependency.ecore" xmi:version="2.0">
          <cas:NULL xmi:id="0"/>
          <seg:Sentence xmi:id="10" sofa="1" begin="0" end="11"/>
          <seg:Token xmi:id="11" sofa="1" begin="0" end="3" lemma="21" pos="31"/>
          <seg:Token xmi:id="12" sofa="1" begin="4" end="10" lemma="22" pos="32"/>
          <seg:Token xmi:id="13" sofa="1" begin="10" end="11" lemma="23" pos="33"/>
          <seg:Lemma xmi:id="21" sofa="1" begin="0" end="3" value="eat"/>
          <seg:Lemma xmi:id="22" sofa="1" begin="4" end="10" value="apple"/>
          <seg:Lemma xmi:id="23" sofa="1" begin="10" end="11" value="."/>
          <pos:POS xmi:id="31" sofa="1" begin="0" end="3" PosValue="VBD" coarseValue="VERB"/>
          <pos:POS xmi:id="32" sofa="1" begin="4" end="10" PosValue="NNS" coarseValue="NOUN"/>
          <pos:POS xmi:id="33" sofa="1" begin="10" end="11" PosValue="." coarseValue="PUNCT"/>
          <morph:MorphologicalFeatures xmi:id="41" sofa="1" begin="0" end="3" value="Tense=Past"/>
          <morph:MorphologicalFeatures xmi:id="42" sofa="1" begin="4" end="10" value="Number=Plur"/>
          <dep:Dependency xmi:id="51" sofa="1" begin="0" end="3" Governor="11" Dependent="11" DependencyType="root" flavor="basic"/>
          <dep:Dependency xmi:id="52" sofa="1" begin="4" end="10" Governor="11" Dependent="12" DependencyType="obj" flavor="basic"/>
          <dep:Dependency xmi:id="53" sofa="1" begin="10" end="11" Governor="11" Dependent="13" DependencyType="punct" flavor="basic"/>
          <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Ate apples."/>
          <cas:View sofa="1" members="10 11 12 13 21 22 23 31 32 33 41 42 51 52 53"/>
        </xmi:XMI>
        """;

    internal const string TypeSystem = """
        <?xml version="1.0" encoding="UTF-8"?>
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>lemma</name><rangeTypeName>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma</rangeTypeName></featureDescription>
            <featureDescription><name>pos</name><rangeTypeName>de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS</rangeTypeName></featureDescription></features></typeDescription>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>value</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>PosValue</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
            <featureDescription><name>coarseValue</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>value</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
          <typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>Governor</name><rangeTypeName>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</rangeTypeName></featureDescription>
            <featureDescription><name>Dependent</name><rangeTypeName>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</rangeTypeName></featureDescription>
            <featureDescription><name>DependencyType</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
            <featureDescription><name>flavor</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features></typeDescription>
        </types></typeSystemDescription>
        """;

    internal const string Tsv = """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma|value
        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue|coarseValue
        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures|value
        #T_RL=de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency|DependencyType|flavor|BT_de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token


        #Text=Ate apples.
        1-1 0-3 Ate eat VBD VERB Tense=Past root basic 1-1 
        1-2 4-10 apples apple NNS NOUN Number=Plur obj basic 1-1 
        1-3 10-11 . . . PUNCT _ punct basic 1-1 

        """;

    private const string Expected =
        "Ate apples.: Ate eat VERB VBD Tense=Past root of -; apples apple NOUN NNS Number=Plur obj of Ate; . . PUNCT . - punct of Ate";

    /// <summary>Knows no format; <c>Run</c> names the corpus that it is compiled with.</summary>
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using IprCorpus.Runtime;

        internal static class Program
        {
            public static string Run() =>
                string.Join(" | ", Sentences(Given.Corpus.Sentences))
                + " # " + string.Join(" ", Given.Corpus.Documents.Select(document => $"{document.SentenceSpans.Count}/{document.TokenSpans.Count}"));

            private static IEnumerable<string> Sentences<T>(IEnumerable<T> sentences)
                where T : ISentence =>
                sentences.Select(sentence => sentence.Text + ": " + string.Join("; ", sentence.Tokens.Select(token =>
                    $"{token.Form} {token.Lemma} {token.Upos?.Label()} {token.Xpos} {token.Feats ?? "-"} {token.Deprel} of {token.Head?.Form ?? "-"}")));
        }
        """;

    private static readonly Dictionary<string, (string Path, string Content)[]> Formats = new()
    {
        ["CoNLL-U"] = [("a.conllu", Tabs(Conllu))],
        ["spaCy"] = [("b.json", Spacy)],
        ["XMI"] = [("c.xmi", Xmi), ("TypeSystem.xml", TypeSystem)],
        ["TSV"] = [("t.tsv", TsvTabs)],
    };

    internal static string TsvTabs => string.Join('\n', Tsv.Split('\n').Select(static line => line.StartsWith('#') ? line : line.Replace(' ', '\t')));

    [Theory]
    [InlineData("CoNLL-U")]
    [InlineData("spaCy")]
    [InlineData("XMI")]
    [InlineData("TSV")]
    public void Each_format_gives_the_same_answers(string format) => Run(format).Should().Be(Expected + " # 1/3");

    [Theory]
    [InlineData("CoNLL-U", "spaCy")]
    [InlineData("CoNLL-U", "XMI")]
    [InlineData("CoNLL-U", "TSV")]
    [InlineData("spaCy", "XMI")]
    [InlineData("spaCy", "TSV")]
    [InlineData("XMI", "TSV")]
    public void Two_formats_in_one_corpus_give_them_twice(string one, string other) =>
        Run(one, other).Should().Be($"{Expected} | {Expected} # 1/3 1/3");

    [Fact]
    public void All_formats_in_one_corpus_give_them_each() =>
        Run([.. Formats.Keys]).Should().Be($"{string.Join(" | ", Enumerable.Repeat(Expected, 4))} # 1/3 1/3 1/3 1/3");

    /// <summary>Formats whose tokens say less.</summary>
    [Theory]
    [InlineData("a.xml", """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p><s><w lemma="eat" pos="VERB">Ate</w> <w lemma="apple" pos="NOUN">apples</w></s></p></body></text></TEI>""",
        "Ate apples: Ate eat VERB; apples apple NOUN")]
    [InlineData("a.jsonl", """{"text": "Ate apples", "tokens": [{"text": "Ate", "start": 0, "end": 3, "id": 0, "ws": true}, {"text": "apples", "start": 4, "end": 10, "id": 1, "ws": false}], "spans": []}""",
        "Ate apples: Ate; apples")]
    public void Tokens_of_every_format_answer_what_they_know(string path, string content, string expected)
    {
        const string Answers = """
            using System.Linq;
            using IprCorpus.Runtime;

            internal static class Program
            {
                public static string Run() => string.Join(" | ", Given.Corpus.Documents.Select(document =>
                    document.Text + ": " + string.Join("; ", Given.Corpus.Tokens.Select(token => Of(token)))));

                private static string Of(IToken token) => $"{token.Form} {token.Lemma} {token.Upos?.Label()}".Trim();
            }
            """;
        var run = GeneratorDriverRun.Of(TestCorpus.Empty.With("corpus.yaml", "corpus: Given\nformat: 1\n").With(path, content), Answers);
        run.Diagnostics.Where(static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Should().BeEmpty();
        run.Execute().Should().Be(expected);
    }

    internal static string Tabs(string text) =>
        string.Join('\n', text.Split('\n').Select(static line => line.StartsWith('#') ? line : line.Replace(' ', '\t')));

    private static string? Run(params string[] formats)
    {
        var corpus = TestCorpus.Empty.With("corpus.yaml", "corpus: Given\nformat: 1\n");
        foreach (var (path, content) in formats.SelectMany(static format => Formats[format]))
            corpus = corpus.With(path, content);

        var run = GeneratorDriverRun.Of(corpus, Program);
        run.Diagnostics.Where(static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Should().BeEmpty();
        return run.Execute() as string;
    }
}
