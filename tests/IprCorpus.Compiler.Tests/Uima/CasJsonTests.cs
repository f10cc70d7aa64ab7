using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Uima;

public sealed class CasJsonTests
{
    private const string Types = """
        "%TYPES": {
          "my.Name": { "%NAME": "my.Name", "%SUPER_TYPE": "my.Word", "%DESCRIPTION": "A <b>name</b>.",
            "links": { "%NAME": "links", "%RANGE": "my.Link[]" }, "aliases": { "%NAME": "aliases", "%RANGE": "uima.cas.StringArray" } },
          "my.Word": { "%NAME": "my.Word", "%SUPER_TYPE": "uima.tcas.Annotation",
            "order": { "%NAME": "order", "%RANGE": "uima.cas.Integer" }, "score": { "%NAME": "score", "%RANGE": "uima.cas.Double" }, "head": { "%NAME": "head", "%RANGE": "my.Word" } },
          "my.Link": { "%NAME": "my.Link", "%SUPER_TYPE": "uima.cas.TOP", "role": { "%NAME": "role", "%RANGE": "uima.cas.String" } }
        },
        """;

    private const string Views = """
        "%VIEWS": { "_InitialView": { "%SOFA": 1, "%MEMBERS": [2, 3, 4] } }
        """;

    [Fact]
    public void Feature_structures_in_an_array()
    {
        var corpus = Read("{" + Types + """
            "%FEATURE_STRUCTURES": [
              { "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": "\uD83D\uDE00 left.\n" },
              { "%ID": 2, "%TYPE": "my.Name", "@sofa": 1, "^begin": 0, "^end": 2, "order": 1, "score": 1.5e-3, "@links": 5, "@aliases": 6, "@head": 3 },
              { "%ID": 3, "%TYPE": "my.Word", "@sofa": 1, "begin": 3, "end": 7, "#score": "NaN", "@head": null },
              { "%ID": 4, "%TYPE": "my.Link", "role": "agent" },
              { "%ID": 5, "%TYPE": "my.Link[]", "%ELEMENTS": [4, null, 4] },
              { "%ID": 6, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["a", "", "b"] }
            ],
            """ + Views + "}");

        Cases.Describe(corpus).Should().Equal("Link 4 0..9 role=agent", "Name 2 0..2 order=1 score=0.0015 head=3 links=[] aliases=[a||b]", "Word 3 3..7");
        Cases.Losses(corpus).Should().BeEquivalentTo("The corpus cannot carry arrays with places that are empty or hold no value of their kind",
            "The corpus cannot carry numbers that no decimal holds");
        corpus.CompiledSchema!.Annotations.Single(static type => type.Name == "Name").Should()
            .Match<Compiler.Model.TypeSchema>(static type => type.Base == "Word" && type.Summary == "A name.");
    }

    [Fact]
    public void Feature_structures_in_an_object()
    {
        var corpus = Read("{" + Types + """
            "%FEATURE_STRUCTURES": {
              "3": { "%TYPE": "my.Word", "@sofa": 1, "begin": 0, "end": 3 },
              "1": { "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "Ann left." }
            },
            """ + Views + "}");

        Cases.Describe(corpus).Should().Equal("Word 3 0..3");
    }

    [Fact]
    public void Bytes_and_places_of_data_that_is_no_text()
    {
        var corpus = Read("""
            {
              "%TYPES": {},
              "%FEATURE_STRUCTURES": [
                { "%ID": 2, "%TYPE": "uima.cas.ByteArray", "%ELEMENTS": "Qts=" },
                { "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaURI": "file:a.wav", "@sofaArray": 2 }
              ],
              "%VIEWS": { "_InitialView": { "%SOFA": 1, "%MEMBERS": [2] } }
            }
            """);

        Cases.Describe(corpus).Should().Equal("ByteArray 2 0..0 elements=42DB");
        Cases.Losses(corpus).Should().Equal("The corpus cannot carry data of a Sofa that is no text");
    }

    [Fact]
    public void Types_that_a_file_leaves_out_are_those_of_the_type_system_beside_it()
    {
        const string Json = """
            { "%FEATURE_STRUCTURES": [ { "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "Ann left." }, { "%ID": 2, "%TYPE": "my.Word", "@sofa": 1, "end": 3, "pos": "NNP" } ], "%VIEWS": { "_InitialView": { "%SOFA": 1, "%MEMBERS": [2] } } }
            """;
        var corpus = FrontEnd.With(("types.xml", Samples.Types(Samples.Type("my.Word", "uima.tcas.Annotation", Samples.Feature("pos", "uima.cas.String")))),
            ("a.json", Json));

        corpus.Documents();
        Cases.Describe(corpus).Should().Equal("Word 2 0..3 pos=NNP");
    }

    /// <summary>The corpus, sound and the same after it has been written in both formats and read again.</summary>
    private static FrontEnd Read(string json)
    {
        var corpus = FrontEnd.With(("a.json", json));
        var documents = corpus.Documents();
        RoundTrip.Json(documents, corpus.CompiledSchema!);
        RoundTrip.Xmi(documents, corpus.CompiledSchema!);
        return corpus;
    }
}
