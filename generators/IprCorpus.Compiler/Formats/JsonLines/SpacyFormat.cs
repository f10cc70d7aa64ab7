using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Texts as spaCy trains on them: a pair <c>[text, {"entities": [[start, end, label]]}]</c> (version 2), or the object that
/// <c>Doc.to_json</c> gives (version 3).
/// </summary>
internal sealed class SpacyFormat() : RecordFormat("spacy", OffsetUnit.CodePoint)
{
    private const string SpanShape = "an array [start, end, label], with the id of an entry in a knowledge base after it or not";

    /// <summary>The property of a span that says which group it is in.</summary>
    public const string GroupProperty = "group";

    public override bool Recognizes(SourceNode record) => record switch
    {
        SourceList { Items: [SourceScalar { IsPlain: false }, SourceMap] } => true,
        SourceMap map => map["text"] is SourceScalar { IsPlain: false }
            && (map["ents"] is SourceList || map["sents"] is SourceList || map["spans"] is SourceMap
                || map["tokens"] is SourceList { Items: [SourceMap token, ..] } && (token["tag"] ?? token["pos"] ?? token["dep"]) is not null),
        _ => false,
    };

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (record is SourceList { Items: [var text, SourceMap given] })
        {
            builder.SetText(new SourceEntry(RecordBuilder.At("text", text), text));
            ReadKeys(given, builder);
            return null;
        }

        if (builder.AsMap(record) is not { } map)
            return null;

        ReadKeys(map, builder);
        return RecordBuilder.Optional(map["id"]);
    }

    private static void ReadKeys(SourceMap map, RecordBuilder builder)
    {
        var isPair = map["text"] is null;
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "id" when !isPair && entry.Value is SourceScalar:
                    break;
                case "text":
                    builder.SetText(entry);
                    break;
                case "entities" when isPair:
                case "ents":
                    ReadSpans(entry, null, builder);
                    break;
                case "spans" when entry.Value is SourceMap groups:
                    foreach (var group in groups.Entries)
                        ReadSpans(group, group.Key, builder);

                    break;
                case "sents":
                    ReadSentences(entry.Value, builder);
                    break;
                case "tokens":
                    SpacyTokens.Read(entry.Value, builder);
                    break;
                default:
                    builder.AddProperty(entry);
                    break;
            }
        }
    }

    private static void ReadSpans(SourceEntry entry, SourceScalar? group, RecordBuilder builder)
    {
        foreach (var item in builder.Shape.AsList(entry.Key.Text, entry.Value))
        {
            var properties = new List<SourceEntry>();
            if (item is SourceList { Items: [SourceScalar start, SourceScalar end, SourceScalar { IsNull: false } label, ..] list }
                && (list.Length == 3 || list is [_, _, _, SourceScalar]))
            {
                if (list.Length == 4)
                    builder.AddProperty(new SourceEntry(RecordBuilder.At("kb_id", list[3]), list[3]), properties);

                Add(label, new Region(item, start, end, null));
            }
            else if (item is not SourceMap map)
            {
                builder.Shape.Wrong(entry.Key.Text, SpanShape, item);
            }
            else if (builder.RegionOf(map, "A span", "start", "end", "text") is { } region)
            {
                properties = builder.Further(map, "start", "end", "text", "label");
                Add(RecordBuilder.Optional(map["label"]) is { Text.Length: > 0 } given ? given : null, region);
            }

            void Add(SourceScalar? label, Region region)
            {
                if (group is not null)
                    properties.Add(new SourceEntry(RecordBuilder.At(GroupProperty, group), group));

                builder.AddSpan(label, region, null, properties);
            }
        }
    }

    private static void ReadSentences(SourceNode sentences, RecordBuilder builder)
    {
        foreach (var item in builder.Shape.AsList("sents", sentences))
        {
            if (builder.Shape.AsMap("sents", item) is { } map && builder.RegionOf(map, "A sentence", "start", "end", null) is { } region)
                builder.AddSpan(RecordBuilder.At(JsonTypes.Sentence, map), region, null, builder.Further(map, "start", "end"), JsonTypes.Sentence);
        }
    }
}
