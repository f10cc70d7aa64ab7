namespace IprCorpus.Compiler.Tests.Json;

public sealed class WebAnnotationModelTests
{
    private const string Context = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\"";

    private static readonly (string, string) Text = ("a.txt", "😀 Ann knows Bob. Ann left.\n");

    [Fact]
    public void Positions_quotes_and_ranges() => DumpedModel.Of(Text, ("a.jsonld",
        """
        [{CONTEXT, "id": "p", "motivation": "highlighting", "target": {"source": "https://example.org/texts/a.txt#x", "selector": {"type": "TextPositionSelector", "start": 2, "end": 5}}},
         {CONTEXT, "id": "q", "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Ann", "prefix": ". ", "suffix": " left"}}},
         {CONTEXT, "id": "r", "target": {"source": {"id": "a.txt"}, "selector": {"type": "RangeSelector", "startSelector": {"type": "TextQuoteSelector", "exact": "knows"}, "endSelector": {"type": "TextPositionSelector", "start": 12, "end": 15}}}},
         {CONTEXT, "id": "s", "target": {"selector": {"type": "TextPositionSelector", "start": 2, "end": 16, "refinedBy": {"type": "TextQuoteSelector", "exact": "Ann"}}}},
         {CONTEXT, "id": "t", "target": {"source": "a.txt", "selector": {"type": "FragmentSelector", "value": "p1", "refinedBy": {"type": "TextQuoteSelector", "exact": "Bob"}}}},
         {CONTEXT, "id": "w", "target": "a.txt"},
         {CONTEXT, "id": "m", "target": [{"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Bob"}}, {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "left"}}]}]
        """.Replace("CONTEXT", Context, StringComparison.Ordinal))).Should().Equal(
        "a: 😀 Ann knows Bob. Ann left.\n",
        "  Mention w 0 😀 Ann knows Bob. Ann left.\n",
        "  highlighting p 3 Ann motivation='highlighting'",
        "  Mention s 3 Ann",
        "  Mention r 7 knows ",
        "  Mention t 13 Bob",
        "  Mention m 13 Bob",
        "  Mention q 18 Ann",
        "  Mention m~2 22 left");

    [Fact]
    public void Bodies_and_provenance() => DumpedModel.Of(Text, ("a.json",
        """
        {"@context": ["http://example.org/own", "http://www.w3.org/ns/anno.jsonld"], "type": "AnnotationPage", "items": [
          {"type": "Annotation", "id": "x", "motivation": ["tagging", "commenting"], "creator": {"id": "u1", "name": "Me"}, "created": "2015-01-28T12:00:00Z", "rights": "https://example.org/r",
           "body": [{"type": "TextualBody", "value": "Person"}, {"type": "TextualBody", "value": "Poet", "purpose": "tagging"}, {"type": "TextualBody", "value": "Fein", "purpose": "commenting", "language": "de", "format": "text/plain"}, {"type": "TextualBody", "value": "Well", "purpose": "commenting"}, "http://example.org/ann"],
           "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Bob"}, "styleClass": "red"}},
          {"type": "Annotation", "id": "y", "bodyValue": "Hm", "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "left"}}},
          {"type": "Annotation", "id": "z", "body": {"source": "https://example.org/types#Leaving", "purpose": "classifying"}, "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "left"}}},
          {"type": "Annotation", "id": "l", "motivation": "linking", "body": {"type": "TextualBody", "value": "agent", "purpose": "tagging"}, "target": [{"id": "y"}, {"id": "x"}]}]}
        """.Replace("CONTEXT", Context, StringComparison.Ordinal))).Should().Equal(
        "a: 😀 Ann knows Bob. Ann left.\n",
        "  agent l 13 Bob. Ann left motivation='linking' target=[#3,#1]",
        "  Person x 13 Bob motivation=['tagging','commenting'] body/source=['http://example.org/ann'] commenting=['Fein','Well'] " +
            "commenting/format=['text/plain',''] commenting/language=['de',''] created='2015-01-28T12:00:00Z' creator/id='u1' creator/name='Me' " +
            "rights='https://example.org/r' tagging=['Poet'] target/styleClass='red'",
        "  Leaving z 22 left label/purpose='classifying' label/source='https://example.org/types#Leaving'",
        "  Mention y 22 left body=['Hm']");

    [Fact]
    public void Position_that_no_longer_fits_gives_way_to_a_quote_that_occurs_once() => DumpedModel.Of(Text, ("a.jsonld",
        """
        {CONTEXT, "target": {"source": "a.txt", "selector": [{"type": "TextQuoteSelector", "exact": "Bob"}, {"type": "TextPositionSelector", "start": 4, "end": 7}]}}
        """.Replace("CONTEXT", Context, StringComparison.Ordinal))).Should().Equal("a: 😀 Ann knows Bob. Ann left.\n", "  Mention - 13 Bob");

    [Fact]
    public void Several_texts_in_a_file_are_several_documents() => DumpedModel.Of(Text, ("b/c.txt", "Bob."), ("all.jsonld",
        """
        [{CONTEXT, "target": "b/c.txt"}, {CONTEXT, "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Bob"}}}]
        """.Replace("CONTEXT", Context, StringComparison.Ordinal))).Should().Equal("all#b/c: Bob.", "  Mention - 0 Bob.", "all#a: 😀 Ann knows Bob. Ann left.\n", "  Mention - 13 Bob");

    [Fact]
    public void All_of_it_survives_being_written() => WebAnnotationRoundTrip.Verify(Corpora.CorpusFolder.With(Text, ("a.json",
        """
        [{CONTEXT, "id": "x", "motivation": ["tagging", "commenting"], "creator": {"id": "u1"}, "body": [{"type": "TextualBody", "value": "Person"}, {"type": "TextualBody", "value": "Poet", "purpose": "tagging"}, {"type": "TextualBody", "value": "Fein", "purpose": "commenting", "language": "de"}, {"type": "TextualBody", "value": "Well", "purpose": "commenting"}, "http://example.org/ann"], "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Bob"}, "styleClass": "red"}},
         {CONTEXT, "id": "z", "body": {"source": "https://example.org/types#Leaving", "purpose": "classifying"}, "target": {"source": "a.txt", "selector": {"type": "TextPositionSelector", "start": 17, "end": 17}}},
         {CONTEXT, "id": "t", "motivation": "tagging", "target": "a.txt"},
         {CONTEXT, "id": "l", "motivation": "linking", "body": {"type": "TextualBody", "value": "agent", "purpose": "tagging"}, "target": [{"id": "z"}, {"id": "x"}]}]
        """.Replace("CONTEXT", Context, StringComparison.Ordinal))));
}
