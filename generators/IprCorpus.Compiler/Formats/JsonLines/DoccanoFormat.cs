using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Records as doccano imports and exports them, for sequence labelling, relation extraction and classification.</summary>
internal sealed class DoccanoFormat() : RecordFormat("doccano", OffsetUnit.CodePoint)
{
    public const string SpanShape = "an array [start, end, label]";

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && (map["text"] ?? map["data"]) is SourceScalar { IsPlain: false }
        && (map["label"] ?? map["labels"] ?? map["entities"] ?? map["relations"] ?? map["cats"]) is not null;

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        var entities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "id" when entry.Value is SourceScalar:
                    break;
                case "text":
                case "data" when map["text"] is null:
                    builder.SetText(entry);
                    break;
                case "label" or "labels" or "entities":
                    ReadLabels(entry, builder, entities);
                    break;
                case "relations":
                    break;
                default:
                    builder.AddProperty(entry);
                    break;
            }
        }

        if (map["relations"] is { } relations)
        {
            foreach (var relation in builder.Shape.AsList("relations", relations))
                ReadRelation(relation, builder, entities);
        }

        return RecordBuilder.Optional(map["id"]);
    }

    /// <summary>Spans, or else the classes that the whole text belongs to.</summary>
    private static void ReadLabels(SourceEntry entry, RecordBuilder builder, HashSet<string> entities)
    {
        if (entry.Value is SourceScalar || entry.Value is SourceList { Items: [SourceScalar, ..] } && entry.Key.Text != "entities")
        {
            builder.AddProperty(entry);
            return;
        }

        foreach (var item in builder.Shape.AsList(entry.Key.Text, entry.Value))
        {
            if (item is SourceMap map)
                ReadEntity(map, builder, entities);
            else if (item is SourceList { Items: [SourceScalar start, SourceScalar end, SourceScalar { IsNull: false } label] })
                builder.AddSpan(label, new Region(item, start, end, null), null, []);
            else
                builder.Shape.Wrong(entry.Key.Text, SpanShape, item);
        }
    }

    private static void ReadEntity(SourceMap map, RecordBuilder builder, HashSet<string> entities)
    {
        if (builder.RegionOf(map, "An entity", "start_offset", "end_offset", null) is not { } region
            || builder.Required(map, "An entity", "label") is not { } label)
            return;

        var id = RecordBuilder.Optional(map["id"]);
        if (id is not null)
            entities.Add(id.Text);

        builder.AddSpan(label, region, id, builder.Further(map, "id", "label", "start_offset", "end_offset"));
    }

    private static void ReadRelation(SourceNode node, RecordBuilder builder, HashSet<string> entities)
    {
        if (builder.Shape.AsMap("relations", node) is not { } map || Argument("from_id", JsonTypes.From) is not { } from
            || Argument("to_id", JsonTypes.To) is not { } to || builder.Required(map, "A relation", "type") is not { } type)
            return;

        // Relations are numbered apart from entities.
        var id = RecordBuilder.Optional(map["id"]) is { } own ? RecordBuilder.At("r" + own.Text, own) : null;
        builder.AddRelation(type, map, id, from, to, builder.Further(map, "id", "from_id", "to_id", "type"));

        SourceEntry? Argument(string key, string property)
        {
            if (builder.Required(map, "A relation", key) is not { } id)
                return null;

            if (entities.Contains(id.Text))
                return RecordBuilder.Reference(property, id.Text, id);

            builder.Shape.Bag.Add(JsonLinesRules.UnknownArgument, id.Start, id.End, "entity", Messages.Excerpt(id.Text));
            return null;
        }
    }
}
