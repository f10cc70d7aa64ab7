using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using IprCorpus.Compiler.Tests.Corpora;

namespace IprCorpus.Compiler.Tests.Json;

public sealed class WebAnnotationPropertyTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<JsonNode> Bodies = Gen.OneOf<JsonNode>(
        Gen.Select(Generators.Text, Gen.OneOf<string?>(null, "tagging", "classifying", "commenting", "describing"), Gen.OneOf<string?>(null, "de", ""),
            Gen.OneOf<string?>(null, "text/html")).Select(static body =>
            (JsonNode)new JsonObject
            {
                ["type"] = "TextualBody",
                ["value"] = body.Item1,
                ["purpose"] = body.Item2,
                ["language"] = body.Item3,
                ["format"] = body.Item4
            }),
        Gen.Select(Gen.OneOf("http://example.org/a#B", "urn:x:C%20D", "e"), Gen.OneOf<string?>(null, "tagging", "classifying", "linking")).Select(static body =>
            (JsonNode)new JsonObject { ["source"] = body.Item1, ["purpose"] = body.Item2 }),
        Gen.Const("http://example.org/note").Select(static iri => (JsonNode)JsonValue.Create(iri)!));

    /// <summary>A text and an array of annotations of it.</summary>
    private static readonly Gen<(string Text, string Json)> Files =
        from text in Generators.Text
        let length = text.EnumerateRunes().Count()
        from annotations in Gen.Select(
            Gen.Select(Gen.Int[0, length], Gen.Int[0, length], Gen.Bool),
            Bodies.Array[0, 4],
            Gen.OneOf("", "tagging", "commenting", "classifying", "linking"),
            Gen.Int[0, 4]).Array[1, 5]
        select (text,
            new JsonArray(
                [.. annotations
                    .Select((annotation, i) => (JsonNode?)Annotation(text, annotation.Item1, annotation.Item2, annotation.Item3, annotation.Item4, i))])
                        .ToJsonString(Plain));

    [Fact]
    public void Annotations_survive_being_written() => Files.Sample(
        static file => WebAnnotationRoundTrip.Verify(CorpusFolder.With(("a.txt", file.Text), ("a.jsonld", file.Json))),
        iter: 150);

    [Fact]
    public void Whatever_becomes_of_a_file_ends_in_diagnostics_at_places_that_exist() =>
        (from file in Files
         from edits in Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 8],
             Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "\"source\"", "\"refinedBy\"", "\"items\"", "\"target\"", "[[]]")).Array[1, 4]
         select (file, edits)).Sample(
            static sample =>
            {
                var json = sample.file.Json;
                foreach (var (at, deleted, inserted) in sample.edits)
                {
                    var place = at % (json.Length + 1);
                    json = json.Remove(place, Math.Min(deleted, json.Length - place)).Insert(place, inserted);
                }

                foreach (var found in CorpusFolder.With(("a.txt", sample.file.Text), ("a.jsonld", json)).Diagnose())
                    (found.Location is not { } at || at.Start + at.Length <= Math.Max(json.Length, Math.Max(sample.file.Text.Length, CorpusFolder.Open.Length)))
                        .Should().BeTrue(found.ToString());
            },
            iter: 300);

    private static JsonObject Annotation(string text, (int First, int Second, bool HasQuote) range, JsonNode[] bodies, string motivation,
        int target, int number)
    {
        var (start, end) = (Math.Min(range.First, range.Second), Math.Max(range.First, range.Second));
        var runes = text.EnumerateRunes().ToList();
        var selectors = new JsonArray(new JsonObject { ["type"] = "TextPositionSelector", ["start"] = start, ["end"] = end });
        if (range.HasQuote)
            selectors
                .Add(new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = string.Concat(runes.GetRange(start, end - start)), ["prefix"] = "no check" });

        var annotation = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["type"] = "Annotation",
            ["id"] = "urn:x:" + number,
            ["body"] = new JsonArray([.. bodies.Select(static body => body.DeepClone())]),
            ["creator"] = new JsonObject { ["name"] = "me" },
            ["target"] = target == 0 ? "a.txt" : target < number
                ? new JsonArray(new JsonObject { ["id"] = "urn:x:" + target }, new JsonObject { ["id"] = "urn:x:0" })
                : new JsonObject { ["source"] = "a.txt", ["selector"] = selectors },
        };
        if (motivation.Length > 0)
            annotation["motivation"] = motivation;

        return annotation;
    }
}
