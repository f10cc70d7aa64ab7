using CsCheck;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Uima;

namespace IprCorpus.Compiler.Tests.Xml;

/// <summary>Whatever becomes of sound files, the front end answers with diagnostics at places that exist.</summary>
public sealed class MutationTests
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("types.xml", Samples.Types(
            Samples.Type("my.Word", "uima.tcas.Annotation", Samples.Feature("order", "uima.cas.Integer"), Samples.Feature("head", "my.Word"),
                Samples.Feature("tags", "uima.cas.StringArray")),
            Samples.Type("my.Name", "my.Word", Samples.Feature("links", "uima.cas.FSList", "<multipleReferencesAllowed>true</multipleReferencesAllowed>")))),
        ("a.xmi", Samples.Xmi(
            "Ann &#128512; left.", "<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" order=\"1\" head=\"3\"><tags>a</tags><tags>b</tags></my:Word>",
            "<my:Name xmi:id=\"3\" sofa=\"1\" begin=\"7\" end=\"11\" links=\"4\"/>", "<cas:NonEmptyFSList xmi:id=\"4\" head=\"2\" tail=\"5\"/>",
            "<cas:EmptyFSList xmi:id=\"5\"/>")),
        ("b.xml", """
            <?xml version="1.0"?>
            <!DOCTYPE TEI [ <!ENTITY a "b"> ]>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>
            <text><body><p rend='i'>A <choice><sic>b</sic><corr>c</corr></choice><lb/> <persName xml:id="x">D &amp; 😀</persName></p><!-- e --></body></text></TEI>
            """),
    ];

    private static readonly string[] Insertions =
    [
        "<", ">", "&", "\"", "'", "/", "</", "/>", "<a>", "</a>", "<!--", "-->", "<![CDATA[", "]]>", "<?a?>", "<!DOCTYPE", "&a;", "&#0;", "&#xD800;",
        "&#x110000;", "=", ":", "xmlns:", "xmi:id=\"2\"", " a=\"b\"", "\0", "\u0001", "\uD83D",
        "\uFFFE", "\n", "\r", "-1", "99999999999", "1.1", "encoding=\"UTF-16\"", "text", "begin",
    ];

    [Fact]
    public void Sound_files_are_sound() => FrontEnd.With(Files).Documents().Should().HaveCount(2);

    [Fact]
    public void Changed_files_give_diagnostics_at_places_that_exist() =>
        Damage.Of(Insertions).Sample(
            static damage =>
            {
                var files = Damage.Apply(damage, Files);
                Damage.ShouldBeLocated(FrontEnd.With(files).Diagnose(), [.. files, ("corpus.yaml", FrontEnd.Schema)]);
            },
            iter: 3000);

    [Theory]
    [InlineData("<!DOCTYPE TEI [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text>&a;</text></TEI>")]
    public void Entities_of_other_files_are_never_read(string tei)
    {
        var corpus = FrontEnd.With(("a.xml", tei));
        corpus.Diagnose().Select(static found => found.Rule.Id).Should().Contain("IPR1084");
        corpus.Results.SelectMany(static result => result.Documents).Should().BeEmpty();
    }
}
