using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Formats;

/// <summary>Samples in UIMA's formats and TEI, through the generator to a program that asks them questions.</summary>
public class XmlFormatsTests
{
    private const string Schema = "corpus: Open\nformat: 1\nlicense: CC0-1.0\n";

    private const string Types = """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
          <typeDescription><name>my.Word</name><description>A word &amp; its tag.</description><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>pos</name><rangeTypeName>my.Tag</rangeTypeName></featureDescription>
            <featureDescription><name>head</name><rangeTypeName>my.Word</rangeTypeName></featureDescription>
          </features></typeDescription>
          <typeDescription><name>my.Name</name><supertypeName>my.Word</supertypeName><features>
            <featureDescription><name>links</name><rangeTypeName>uima.cas.FSArray</rangeTypeName><elementType>my.Link</elementType></featureDescription>
          </features></typeDescription>
          <typeDescription><name>my.Link</name><supertypeName>uima.cas.TOP</supertypeName><features>
            <featureDescription><name>role</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
          </features></typeDescription>
          <typeDescription><name>my.Tag</name><supertypeName>uima.cas.String</supertypeName><allowedValues><value><string>NNP</string></value><value><string>VBD</string></value></allowedValues></typeDescription>
        </types></typeSystemDescription>
        """;

    private const string Xmi = """
        <?xml version="1.1" encoding="UTF-8"?>
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:my="http:///my.ecore" xmi:version="2.0">
          <my:Name xmi:id="2" sofa="1" begin="0" end="3" pos="NNP" head="3" links="4"/>
          <my:Word xmi:id="3" sofa="1" begin="4" end="8" pos="VBD"/>
          <my:Link xmi:id="4" role="agent"/>
          <cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="Ann left."/>
          <cas:View sofa="1" members="2 3 4"/>
        </xmi:XMI>
        """;

    private const string Json = """
        { "%TYPES": { "my.Word": { "%SUPER_TYPE": "uima.tcas.Annotation" } },
          "%FEATURE_STRUCTURES": [ { "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "Bob came." }, { "%ID": 2, "%TYPE": "my.Word", "@sofa": 1, "begin": 0, "end": 3 } ],
          "%VIEWS": { "_InitialView": { "%SOFA": 1, "%MEMBERS": [2] } } }
        """;

    private const string Tei = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt></fileDesc></teiHeader>
        <text><p><persName ref="#ann">Ann</persName> left <choice><sic>teh</sic><corr>the</corr></choice> house.</p></text></TEI>
        """;

    [Fact]
    public void Uima_AnswersInTypesOfItsTypeSystem() =>
        Run(
            TestCorpus.Empty.With("corpus.yaml", Schema).With("types.xml", Types).With("a.xmi", Xmi).With("b.json", Json),
            """
            var name = Corpus.Names[0];
            return string.Join(" | ", name.Text, name.Pos, name.Head!.Text, name.Links[0].Role, Corpus.Words.Count, Corpus.Links[0].Text, Corpus.Documents.Count, Corpus.Words.Count(w => w.Pos == WordPos.Vbd));
            """).Should().Be("Ann | Nnp | left | agent | 3 | Ann left. | 2 | 1");

    [Fact]
    public void Tei_AnswersWithItsMarkup() =>
        Run(
            TestCorpus.Empty.With("corpus.yaml", Schema).With("a.xml", Tei),
            """
            var document = Corpus.Documents[0];
            return string.Join(" | ", document.Title, Corpus.PersNames[0].Text, Corpus.PersNames[0].Ref, Corpus.Paragraphs[0].Text, document.Regularized.Text);
            """).Should().Be("A letter | Ann | #ann | Ann left tehthe house. | Ann left the house.");

    private static object? Run(TestCorpus corpus, string body)
    {
        var run = GeneratorDriverRun.Of(corpus, $$"""
            using System.Linq;
            using Open;
            static class Program
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """);
        run.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        return run.Execute();
    }
}
