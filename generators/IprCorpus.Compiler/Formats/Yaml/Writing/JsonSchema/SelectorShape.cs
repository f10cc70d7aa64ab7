using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;

/// <summary>The shape of selectors: a quote, a position, or a list of them.</summary>
internal static class SelectorShape
{
    public const string Definition = "selector";

    private static readonly IReadOnlyList<(string Key, string Summary)> Texts =
    [
        (SelectorReader.ExactKey, "The quoted words, exactly as they stand in the text."),
        (SelectorReader.PrefixKey, "The text immediately before the quote, where the quote occurs more than once."),
        (SelectorReader.SuffixKey, "The text immediately after the quote, where the quote occurs more than once."),
    ];

    private static readonly IReadOnlyList<(string Key, string Summary)> Numbers =
    [
        (SelectorReader.OccurrenceKey, "Which of several equal places is meant, counted from 1; beside 'exact', 'prefix' and 'suffix'."),
        (SelectorReader.StartKey, "The position of the first character, in UTF-16 code units; together with 'exact'."),
        (SelectorReader.EndKey, "The position after the last character, in UTF-16 code units; together with 'exact'."),
    ];

    /// <summary>Writes the keys of an anchor into the <c>properties</c> of an annotation.</summary>
    public static void WriteAnchor(JsonWriter json)
    {
        WriteKeys(json);
        json.Key(SelectorReader.FragmentsKey).BeginObject().Types("array").Describe("A discontinuous span: quotes or selectors, in text order.")
            .Key("items").BeginObject().Reference(Definition).EndObject().Key("minItems").Plain("1").EndObject();
    }

    public static void WriteDefinition(JsonWriter json)
    {
        json.Key(Definition).BeginObject().Describe("A place in the text: a quote, or a mapping.").Key("anyOf").BeginArray();
        json.BeginObject().Scalar().EndObject();
        json.BeginObject().Types("object").Key("properties").BeginObject();
        WriteKeys(json);
        json.EndObject().Closed().EndObject().EndArray().EndObject();
    }

    private static void WriteKeys(JsonWriter json)
    {
        foreach (var (key, summary) in Texts)
            json.Key(key).BeginObject().Scalar().Describe(summary).EndObject();

        foreach (var (key, summary) in Numbers)
            json.Key(key).BeginObject().Types("integer").Describe(summary).EndObject();
    }
}
