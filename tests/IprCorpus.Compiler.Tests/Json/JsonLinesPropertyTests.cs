using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Json;

public sealed class JsonLinesPropertyTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Labels = Gen.OneOf("PER", "LOC", "per", "Mention", "Relation", "a/b~c", "#", "日本", "x y", "-");

    private static readonly Gen<JsonNode?> Leaves = Gen.OneOf<JsonNode?>(
        Gen.Int.Select(static number => (JsonNode?)JsonValue.Create(number)),
        Gen.Double[-1000, 1000].Select(static number => (JsonNode?)JsonValue.Create(Math.Round(number, 4))),
        Gen.Bool.Select(static value => (JsonNode?)JsonValue.Create(value)), Generators.Text.Select(static text => (JsonNode?)JsonValue.Create(text)),
        Generators.Text.Array[0, 3].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => (JsonNode?)JsonValue.Create(item))])));

    private static readonly Gen<JsonObject> Further =
        Gen.Select(Gen.OneOf("note", "x", "meta", "a/b", "~", "Text"), Leaves, Gen.Bool).Array[0, 3].Select(static entries =>
        {
            var further = new JsonObject();
            foreach (var (key, value, isNested) in entries)
                further[key] = isNested ? new JsonObject { ["in"] = value?.DeepClone(), ["/"] = 1 } : value?.DeepClone();

            return further;
        });

    /// <summary>A text, ranges of it in code points, and pairs of numbers of ranges.</summary>
    private static readonly Gen<Annotated> Texts =
        from text in Generators.Text
        let length = text.EnumerateRunes().Count()
        from spans in Gen.Select(Gen.Int[0, length], Gen.Int[0, length], Labels, Further).Array[0, 6]
        from pairs in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Labels, Further).Array[0, 3]
        from further in Further
        select new Annotated(
            text,
            [.. spans.Select(static span => new Span(Math.Min(span.Item1, span.Item2), Math.Max(span.Item1, span.Item2), span.Item3, span.Item4))],
            [.. pairs.Where(pair => pair.Item1 < spans.Length && pair.Item2 < spans.Length)],
            further);

    [Fact]
    public void Doccano_survives_being_written() => Verify("a.jsonl", Lines(static (text, number) => Merge(new JsonObject
    {
        ["id"] = number % 3,
        ["text"] = text.Text,
        ["entities"] =
            Array(text.Spans
                .Select(static (span,
                    i) => Merge(new JsonObject { ["id"] = i, ["label"] = span.Label, ["start_offset"] = span.Start, ["end_offset"] = span.End },
                        span.Further))),
        ["relations"] =
            Array(text.Pairs
                .Select(static (pair,
                    i) => Merge(new JsonObject { ["id"] = i, ["from_id"] = pair.First, ["to_id"] = pair.Second, ["type"] = pair.Label }, pair.Further))),
        ["cats"] = Array(text.Spans.Select(static span => JsonValue.Create(span.Label))),
    }, text.Further)));

    [Fact]
    public void Prodigy_survives_being_written() => Verify("a.jsonl", Lines(static (text, number) => Merge(new JsonObject
    {
        ["text"] = text.Text,
        ["_input_hash"] = number % 2 == 0 ? 17 : -number,
        ["answer"] = number % 2 == 0 ? "accept" : "ignore",
        ["tokens"] =
            Array(text.Text.EnumerateRunes()
                .Select(static (rune, i) => new JsonObject { ["text"] = rune.ToString(), ["start"] = i, ["end"] = i + 1, ["id"] = i, ["ws"] = false })),
        ["spans"] =
            Array(text.Spans
                .Select(static span => Merge(new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["label"] = span.Label == "#" ? null : span.Label },
                    span.Further))),
        ["relations"] =
            Array(text.Pairs
                .Select(pair => Merge(new JsonObject
                {
                    ["head_span"] = Range(text.Spans[pair.First]),
                    ["child_span"] = Range(text.Spans[pair.Second]),
                    ["label"] = pair.Label
                }, pair.Further))),
        ["options"] = Array(text.Pairs.Select(static pair => new JsonObject { ["id"] = pair.Label })),
    }, text.Further)));

    [Fact]
    public void Label_Studio_survives_being_written() => Verify("a.json", Lines(static (text, number) => new JsonObject
    {
        ["id"] = number,
        ["data"] = Merge(new JsonObject { ["text"] = text.Text }, text.Further),
        ["annotations"] = new JsonArray(
            Merge(new JsonObject { ["id"] = 7, ["result"] = Results(text, 0) }, text.Further),
            new JsonObject { ["result"] = Results(text, 1) }),
        ["predictions"] = new JsonArray(new JsonObject { ["score"] = 0.5, ["result"] = new JsonArray() }),
    }));

    [Fact]
    public void Spacy_survives_being_written() => Verify("a.jsonl", Lines(static (text, number) => Merge(new JsonObject
    {
        ["text"] = text.Text,
        ["ents"] =
            Array(text.Spans.Select(static span => Merge(new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["label"] = span.Label }, span.Further))),
        ["spans"] =
            new JsonObject
            {
                ["s/c"] =
                Array(text.Spans.Select(static span => new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["label"] = span.Label }))
            },
        ["sents"] = Array(text.Spans.Take(1).Select(static span => new JsonObject { ["start"] = span.Start, ["end"] = span.End })),
        ["cats"] = new JsonObject { ["A"] = 0.25, ["B/C"] = number },
        ["tokens"] =
            Array(text.Text.EnumerateRunes()
                .Select((_, i) => new JsonObject
                {
                    ["id"] = i,
                    ["start"] = i,
                    ["end"] = i + 1,
                    ["head"] = text.Pairs.Length == 0 ? i : i / 2,
                    ["pos"] = i % 2 == 0 ? "X" : "",
                    ["tag"] = i % 3 == 0 ? "NN" : "``"
                })),
    }, text.Further)));

    [Fact]
    public void Whatever_becomes_of_a_file_ends_in_diagnostics_at_places_that_exist()
    {
        var gen =
            from json in Lines(static (text, number) => number % 2 == 0
                ? new JsonObject { ["text"] = text.Text, ["label"] = Array(text.Spans.Select(static span => new JsonArray(span.Start, span.End, span.Label))) }
                : new JsonObject
                {
                    ["data"] = new JsonObject { ["text"] = text.Text },
                    ["annotations"] = new JsonArray(new JsonObject { ["result"] = Results(text, 0) })
                })
            from edits in Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 8],
                Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e9", "\\uD83D", "\n", "\"text\"", "\"spans\"", "\"tokens\"", "\"id\"",
                    "[[]]")).Array[1, 4]
            select (json, edits);
        gen.Sample(
            static sample =>
            {
                var json = sample.json;
                foreach (var (at, deleted, inserted) in sample.edits)
                {
                    var place = at % (json.Length + 1);
                    json = json.Remove(place, Math.Min(deleted, json.Length - place)).Insert(place, inserted);
                }

                foreach (var format in (string?[])[null, "doccano", "label-studio", "prodigy", "spacy", "jsonl"])
                {
                    var corpus = new FrontEnd();
                    corpus.Add("corpus.yaml", CorpusFolder.Open);
                    corpus.Add("a.jsonl", json, format: format);
                    foreach (var found in corpus.Diagnose())
                        (found.Location is not { } at || at.Start + at.Length <= json.Length).Should().BeTrue(found.ToString());
                }
            },
            iter: 200);
    }

    private static void Verify(string path, Gen<string> files) => files.Sample(
        json =>
        {
            var corpus = new FrontEnd();
            corpus.Add("corpus.yaml", CorpusFolder.Open);
            corpus.Add(path, json);
            corpus.Diagnose().Should().NotContain(static found => found.Rule == FormatRules.UnreadFile);
            JsonLinesRoundTrip.Verify(corpus);
        },
        iter: 150);

    private static Gen<string> Lines(Func<Annotated, int, JsonNode> record) =>
        Texts.Array[1, 4].Select(texts => string.Join('\n', texts.Select((text, number) => record(text, number).ToJsonString(Plain))));

    private static JsonArray Results(Annotated text, int set)
    {
        var utf16 = text.Text.EnumerateRunes().Aggregate(new List<int> { 0 }, static (starts, rune) => [.. starts, starts[^1] + rune.Utf16SequenceLength]);
        var regions = text.Spans.Select((span, i) => Merge(
            new JsonObject
            {
                ["id"] = "r" + i,
                ["type"] = "labels",
                ["value"] = new JsonObject
                {
                    ["start"] = utf16[span.Start],
                    ["end"] = utf16[span.End],
                    ["text"] = text.Text[utf16[span.Start]..utf16[span.End]],
                    ["labels"] = set == 0 ? new JsonArray(span.Label, "second") : []
                },
            },
            span.Further));
        var controls =
            text.Spans
                .Select((span, i) => new JsonObject
                {
                    ["id"] = i == 0 ? "none" : "r" + i,
                    ["from_name"] = "a/b",
                    ["type"] = "choices",
                    ["value"] = new JsonObject { ["choices"] = new JsonArray(span.Label) }
                });
        var relations =
            text.Pairs
                .Select(static pair => Merge(new JsonObject
                {
                    ["type"] = "relation",
                    ["from_id"] = "r" + pair.First,
                    ["to_id"] = "r" + pair.Second,
                    ["labels"] = new JsonArray(pair.Label)
                }, pair.Further));
        return Array(regions.Concat(relations).Concat(controls));
    }

    private static JsonObject Range(Span span) => new() { ["start"] = span.Start, ["end"] = span.End, ["label"] = span.Label == "#" ? null : span.Label };

    private static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];

    private static JsonObject Merge(JsonObject record, JsonObject further)
    {
        foreach (var (key, value) in further)
            record[key] = value?.DeepClone();

        return record;
    }

    private sealed record Annotated(string Text, Span[] Spans, (int First, int Second, string Label, JsonObject Further)[] Pairs, JsonObject Further);

    private sealed record Span(int Start, int End, string Label, JsonObject Further);
}
