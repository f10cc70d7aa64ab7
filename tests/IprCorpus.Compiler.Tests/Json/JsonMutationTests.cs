using CsCheck;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Json;

/// <summary>Whatever becomes of sound files of the formats in JSON, the front end answers with diagnostics at places that exist.</summary>
public sealed class JsonMutationTests
{
    private static readonly Dictionary<string, (string Path, string Content)[]> Formats = new(StringComparer.Ordinal)
    {
        ["doccano"] = [("a.jsonl", """
            {"id": 7, "text": "😀 Ann knows Bob.", "entities": [{"id": 3, "label": "Person", "start_offset": 2, "end_offset": 5}, {"id": 4, "label": "Person", "start_offset": 12, "end_offset": 15}], "relations": [{"id": 3, "from_id": 4, "to_id": 3, "type": "knows"}], "Comments": ["sure"]}
            {"text": "Ann.", "label": [[0, 3, "Person"]], "cats": ["short"]}
            """)],
        ["label-studio"] = [("a.json", """
            [{"id": 5, "data": {"text": "😀 Ann knows Bob."}, "annotations": [{"id": 11, "result": [
               {"id": "x", "from_name": "ner", "to_name": "text", "type": "labels", "value": {"start": 3, "end": 6, "text": "Ann", "labels": ["Person", "Friend"]}},
               {"id": "y", "from_name": "ner", "to_name": "text", "type": "labels", "value": {"start": 13, "end": 16, "text": "Bob", "labels": ["Person"]}},
               {"id": "x", "from_name": "mood", "to_name": "text", "type": "choices", "value": {"start": 3, "end": 6, "choices": ["glad"]}},
               {"from_id": "x", "to_id": "y", "type": "relation", "direction": "right", "labels": ["knows"]}]}]}]
            """)],
        ["prodigy"] = [("a.jsonl", """
            {"text": "😀 Ann knows", "_input_hash": -5, "answer": "accept", "tokens": [{"text": "Ann", "start": 2, "end": 5, "id": 0, "ws": true}, {"text": "knows", "start": 6, "end": 11, "id": 1}], "spans": [{"start": 2, "end": 5, "token_start": 0, "token_end": 0, "label": "Person"}], "relations": [{"head": 0, "child": 1, "label": "agent"}]}
            """)],
        ["spacy"] = [("a.json", """
            [["😀 Ann left", {"entities": [[2, 5, "PERSON"], [6, 10, "EVENT", "Q9"]], "spans": {"sc": [[2, 10, "FACT"]]}, "heads": [1, 1, 1], "deps": ["dep", "nsubj", "ROOT"], "cats": {"NEWS": 1.0}}]]
            """)],
        ["web-annotation"] = [("a.txt", "😀 Ann knows Bob. Ann left.\n"), ("a.jsonld", """
            [{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "p", "motivation": "highlighting", "target": {"source": "a.txt", "selector": {"type": "TextPositionSelector", "start": 2, "end": 5}}},
             {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "q", "body": {"type": "TextualBody", "value": "Person", "purpose": "tagging"}, "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Ann", "prefix": ". ", "suffix": " left"}}},
             {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "r", "motivation": "linking", "target": [{"id": "p"}, {"id": "q"}]}]
            """)],
        ["uima-json"] = [("a.json", """
            {"%TYPES": {"my.Word": {"%NAME": "my.Word", "%SUPER_TYPE": "uima.tcas.Annotation", "order": {"%NAME": "order", "%RANGE": "uima.cas.Integer"}, "head": {"%NAME": "head", "%RANGE": "my.Word"}, "aliases": {"%NAME": "aliases", "%RANGE": "uima.cas.StringArray"}}},
             "%FEATURE_STRUCTURES": [
               {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": "😀 left."},
               {"%ID": 2, "%TYPE": "my.Word", "@sofa": 1, "begin": 0, "end": 2, "order": 1, "@head": 3, "@aliases": 4},
               {"%ID": 3, "%TYPE": "my.Word", "@sofa": 1, "begin": 3, "end": 7},
               {"%ID": 4, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["a", "", "b"]}],
             "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}}}
            """)],
    };

    private static readonly string[] Insertions =
    [
        "\"", "\\", "\\uD83D", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e9", "0.5", "99999999999", "3", "\n", "\r", "\0", "\uD83D", "\u2028", "{}",
        "[[]]", "\"\"", "\"id\": ", "\"start\": {}, ", "\"label\": null, ", "\"text\": [], ", "\"id\": 3, ",
    ];

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Sound_files_are_sound(string format) => CorpusFolder.With(Formats[format]).Documents().Should().NotBeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void Changed_files_give_diagnostics_at_places_that_exist(string format) =>
        Damage.Of(Insertions).Sample(
            damage =>
            {
                var files = Damage.Apply(damage, Formats[format]);
                Damage.ShouldBeLocated(CorpusFolder.With(files).Diagnose(), files);
                Damage.ShouldBeLocated(Declared(format, files).Diagnose(), files);
            },
            iter: 1000);

    /// <summary>Where the format is declared, its reader also gets files that nobody would recognize.</summary>
    private static FrontEnd Declared(string format, (string Path, string Content)[] files)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var (path, content) in files)
            corpus.Add(path, content, format: path.EndsWith(".txt", StringComparison.Ordinal) ? null : format);

        return corpus;
    }
}
