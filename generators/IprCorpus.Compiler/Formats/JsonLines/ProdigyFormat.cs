using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Tasks as Prodigy writes them: spans, tokens, relations and choices, with the answer of the annotator.</summary>
internal sealed class ProdigyFormat() : RecordFormat("prodigy", OffsetUnit.CodePoint)
{
    private static readonly string[] OwnKeys = ["_input_hash", "_task_hash", "_view_id", "answer"];

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && map["text"] is SourceScalar { IsPlain: false }
        && (OwnKeys.Any(key => map[key] is not null) || map["spans"] is SourceList or SourceScalar { IsNull: true } || map["tokens"] is SourceList
            || map["options"] is SourceList);

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "id" when entry.Value is SourceScalar:
                case "tokens" or "spans" or "relations":
                    break;
                case "text":
                    builder.SetText(entry);
                    break;
                case "options" when entry.Value is SourceList { Items: [] or [SourceMap, ..] } options:
                    ReadOptions(options, builder);
                    break;
                default:
                    builder.AddProperty(entry);
                    break;
            }
        }

        new ProdigyLayers(builder).Read(map);
        return RecordBuilder.Optional(map["id"] ?? map["_input_hash"]);
    }

    private static void ReadOptions(SourceList options, RecordBuilder builder)
    {
        foreach (var item in options.Items)
        {
            if (builder.Shape.AsMap("options", item) is { } map)
                builder.AddWhole(RecordBuilder.At(JsonTypes.Option, item), null, builder.Further(map));
        }
    }
}
