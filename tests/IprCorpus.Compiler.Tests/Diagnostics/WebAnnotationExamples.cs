using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class WebAnnotationExamples
{
    private const string Head = "\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"motivation\":\"highlighting\"";
    private const string Ann = "\"target\":{\"source\":\"a.txt\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":3}}";
    private const string Broken = "This is no annotation as the W3C has it: ";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1071", "no type", File("⟦{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"," + Ann + "}⟧"), Broken + "'type' must be \"Annotation\""),
        new("IPR1071", "no context", File("⟦{\"type\":\"Annotation\"," + Ann + "}⟧"),
            Broken + "'@context' must name \"http://www.w3.org/ns/anno.jsonld\", here or around it"),
        new("IPR1071", "another context", File("{\"@context\":⟦\"fish\"⟧,\"type\":\"Annotation\"," + Ann + "}"),
            Broken + "'@context' must name \"http://www.w3.org/ns/anno.jsonld\", here or around it"),
        new("IPR1071", "two ids", File("{" + Head + ",\"id\":⟦[\"a\",\"b\"]⟧," + Ann + "}"), Broken + "'id' must be one string"),
        new("IPR1071", "no target", File("⟦{" + Head + "}⟧"), Broken + "'target' must say what it is about"),
        new("IPR1071", "body and bodyValue", File("{" + Head + ",\"body\":[],\"bodyValue\":⟦\"x\"⟧," + Ann + "}"),
            Broken + "'bodyValue' stands for a body, and there must be no 'body' beside it"),
        new("IPR1071", "values of a body", File("{" + Head + ",\"body\":{\"type\":\"TextualBody\",\"value\":⟦[\"x\"]⟧}," + Ann + "}"),
            Broken + "the 'value' of a TextualBody must be one string"),
        new("IPR1071", "body that is no IRI", File("{" + Head + ",\"body\":⟦\"no iri\"⟧," + Ann + "}"), Broken + "a body must be an object or an IRI"),
        new("IPR1071", "target without a source", File("{" + Head + ",\"target\":⟦{\"type\":\"SpecificResource\"}⟧}"),
            Broken + "a SpecificResource must have a 'source'"),
        new("IPR1071", "time", File("{" + Head + ",\"created\":⟦\"an hour ago\"⟧," + Ann + "}"),
            Broken + "'created' must be one moment, such as \"2015-01-28T12:00:00Z\""),
        new("IPR1071", "creator", File("{" + Head + ",\"creator\":⟦6⟧," + Ann + "}"), Broken + "'creator' must be an object or an IRI"),
        new("IPR1071", "rights", File("{" + Head + ",\"rights\":⟦\"not a uri\"⟧," + Ann + "}"), Broken + "'rights' must be an IRI"),
        new("IPR1072", "changed text", File("{" + Head + "," + Both("⟦\"She said\"⟧", 31, 39) + "}"),
            "'She said' is not at 31..39, but in the text once, at 20..28; the annotation is taken to be there"),
        new("IPR1072", "context tells the place", File("{" + Head + "," + Both("⟦\"Ann\"⟧,\"suffix\":\" left\"", 5, 8) + "}"),
            "'Ann' is not at 5..8, but in the text once, at 44..47; the annotation is taken to be there"),
        new("IPR1072", "outside", File("{" + Head + "," + Both("⟦\"She\"⟧", 400, 403) + "}"),
            "'She' is not at 400..403, but in the text once, at 20..23; the annotation is taken to be there"),
        new("IPR0305", "quote that occurs twice", File("{" + Head + "," + Both("⟦\"Ann\"⟧", 5, 8) + "}"),
            "At 5..8 stands 'ork', not 'Ann'. The nearest place of the quote is 0..3."),
        new("IPR0305", "quote that occurs nowhere", File("{" + Head + "," + Both("⟦\"Bob\"⟧", 5, 8) + "}"), "At 5..8 stands 'ork', not 'Bob'."),
        new("IPR0306", "range that ends before it begins",
            File("{" + Head +
                ",\"target\":{\"source\":\"a.txt\",\"selector\":{\"type\":\"RangeSelector\",\"startSelector\":{\"type\":\"TextQuoteSelector\"," +
                "\"exact\":\"said\"},\"endSelector\":{\"type\":\"TextQuoteSelector\",\"exact\":⟦\"works\"⟧}}}}"),
                    "The end 4 lies before the start 24; exchange them"),
        new("IPR1073", "capitals",
            File("{" + Head + ",\"target\":{\"source\":⟦\"A.txt\"⟧,\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"Ann works\"}}}"),
            "The source 'A.txt' is not among the files of the corpus; add the text beside this file, or name the right one. Did you mean 'a.txt'?"),
        new("IPR1005", "text that is not there", File("⟦{" + Head + ",\"target\":\"https://example.org/b.txt\"}⟧"),
            "The corpus cannot carry an annotation of a text that is not in the corpus"),
        new("IPR1005", "selector of markup", File("{" + Head + ",\"target\":{\"source\":\"a.txt\",\"selector\":⟦{\"type\":\"CssSelector\",\"value\":\"p\"}⟧}}"),
            "The corpus cannot carry an annotation whose selector is none of text"));

    private static string File(string json) => "== a.jsonld\n" + json + "\n";

    private static string Both(string quote, int start, int end) =>
        $"\"target\":{{\"source\":\"a.txt\",\"selector\":[{{\"type\":\"TextQuoteSelector\",\"exact\":" +
            $"{quote}}},{{\"type\":\"TextPositionSelector\",\"start\":{start},\"end\":{end}}}]}}";
}
