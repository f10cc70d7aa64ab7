using IprCorpus.Generators.Tests.Fuzzing.Engine;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Pipeline;

/// <summary>Files of annotation tools in JSON through the whole generator: the same question is asked of all of them.</summary>
public class JsonFormatsTests
{
    private static readonly TestCorpus Tools = TestCorpus.Empty
        .With("corpus.yaml", "corpus: Tools\nformat: 1\nnamespace: Tools\nlicense: CC0-1.0\nmapping: { knows: Acquaintance }\n")
        .With("doccano.jsonl", """
            {"id": 1, "text": "😀 Ann knows Bob.", "entities": [{"id": 1, "label": "Person", "start_offset": 2, "end_offset": 5}, {"id": 2, "label": "Person", "start_offset": 12, "end_offset": 15}], "relations": [{"id": 1, "from_id": 1, "to_id": 2, "type": "knows"}], "cats": ["private"]}
            {"id": 2, "text": "A court heard Ann.", "label": [[2, 7, "Court"], [14, 17, "Person"]], "meta": {"year": 2020}}
            """)
        .With("tasks.json", """
            [{"id": 9, "data": {"text": "Bob sued."}, "annotations": [{"id": 3, "completed_by": 4, "result": [{"id": "x", "type": "labels", "from_name": "ner", "to_name": "text", "value": {"start": 0, "end": 3, "text": "Bob", "labels": ["Person"]}}]}]}]
            """)
        .With("prodigy.jsonl", """
            {"text": "No court met.", "_input_hash": -7, "answer": "reject", "spans": [{"start": 3, "end": 8, "label": "Court"}], "tokens": [{"text": "No", "start": 0, "end": 2, "id": 0, "ws": true}]}
            """)
        .With("train.json", """[["Ann left", {"entities": [[0, 3, "Person"]]}]]""")
        .With("web.txt", "The court met Bob.")
        .With("web.jsonld", """
            [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "w1", "type": "Annotation", "motivation": "tagging", "body": {"type": "TextualBody", "value": "Person"}, "target": {"source": "web.txt", "selector": [{"type": "TextPositionSelector", "start": 14, "end": 17}, {"type": "TextQuoteSelector", "exact": "Bob"}]}},
             {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "w2", "type": "Annotation", "motivation": "tagging", "body": {"type": "TextualBody", "value": "Court"}, "target": {"source": "web.txt", "selector": {"type": "TextQuoteSelector", "exact": "court"}}}]
            """);

    [Fact]
    public void OneQuestion_IsAnsweredByFilesOfEveryTool()
    {
        var run = GeneratorDriverRun.Of(Tools, """
            using System.Linq;
            using Tools;
            static class Program
            {
                public static string Run() => string.Join(" | ",
                    string.Join(',', Corpus.Documents.Select(document => document.Id)),
                    string.Join(',', Corpus.Documents.Where(document => document.Courts.Count > 0).SelectMany(document => document.People).Select(person => person.Document.Id + ":" + person.Text)),
                    Corpus.Acquaintances.Single().Text, Corpus.Acquaintances.Single().From!.Text, Corpus.Acquaintances.Single().To!.Text,
                    Corpus.Documents.Single(document => document.Answer == "reject").Text, Corpus.Documents.Single(document => document.MetaYear == 2020).Id,
                    Corpus.People.Single(person => person.Completion is { CompletedBy: 4 }).Text,
                    Corpus.People.Count(person => person.Motivation == Motivation.Tagging));
            }
            """);
        run.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        run.Execute().Should().Be(
            "doccano.jsonl#1,doccano.jsonl#2,prodigy.jsonl#-7,tasks.json#9,train.json#1,web | doccano.jsonl#2:Ann,web:Bob | Ann knows Bob | Ann | Bob | No " +
                "court met. | doccano.jsonl#2 | Bob | 1");
    }

    [Fact]
    public void MutatedFiles_BringTheGeneratorToNothingThatNoCorpusMay()
    {
        var sound = Tools.Files.Aggregate(RawCorpus.Empty, (corpus, file) => corpus.With(file.Key, System.Text.Encoding.UTF8.GetBytes(file.Value)));
        var target = new FuzzTarget(sound, TimeSpan.FromMinutes(1));
        for (var number = 0; number < 300; number++)
        {
            target.Try(Mutator.Mutate(sound, Dice.For(2, number)), number % 30 == 0).Should().BeNull($"of input {number} of seed 2");
        }
    }
}
