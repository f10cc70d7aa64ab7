using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Tasks as Label Studio exports them in its own JSON: the data, and what each annotator and each model made of it. Browsers count UTF-16 code
/// units.</summary>
internal sealed class LabelStudioFormat() : RecordFormat("label-studio", OffsetUnit.Utf16)
{
    private static readonly string[] ResultKeys = ["annotations", "completions", "predictions"];

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && map["data"] is SourceMap && ResultKeys.Any(key => map[key] is SourceList);

    /// <summary>A task with results about several texts is a document for each.</summary>
    protected override IEnumerable<(string? Part, RecordBuilder Builder, SourceScalar? Key)> Parts(SourceNode record, RecordFile file)
    {
        var data = (record as SourceMap)?["data"] as SourceMap;
        var texts = data is null ? null : new LabelStudioTexts(data, Results((SourceMap)record));
        var used = texts?.Used ?? [];
        for (var i = 0; i < Math.Max(1, used.Count); i++)
        {
            var builder = new RecordBuilder(file);
            var key = Read(record, builder, texts, used.Count > 0 ? used[i] : null, isFirst: i == 0);
            yield return (i == 0 ? null : used[i].Key.Key.Text, builder, key);
        }
    }

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder) => Read(record, builder, null, null, isFirst: true);

    private static SourceScalar? Read(SourceNode record, RecordBuilder builder, LabelStudioTexts? texts, LabelStudioText? text, bool isFirst)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        var results = new LabelStudioResults(builder, texts, text, isFirst);
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "id" when entry.Value is SourceScalar:
                    break;
                case "data":
                    ReadData(entry, builder, text);
                    break;
                case "annotations" or "completions":
                    ReadSets(entry, JsonTypes.Completion);
                    break;
                case "predictions":
                    ReadSets(entry, JsonTypes.Prediction);
                    break;
                default:
                    builder.AddProperty(entry);
                    break;
            }
        }

        return RecordBuilder.Optional(map["id"]);

        void ReadSets(SourceEntry entry, string type)
        {
            var items = builder.Shape.AsList(entry.Key.Text, entry.Value);
            for (var i = 0; i < items.Length; i++)
            {
                // An export can name predictions by their numbers alone.
                if (items[i] is SourceScalar)
                    builder.Losses.Add("an item of '" + entry.Key.Text + "' that is no more than a number", items[i]);
                else if (builder.Shape.AsMap(entry.Key.Text, items[i]) is { } set)
                    results.Read(set, type, Messages.Number(i + 1));
            }
        }
    }

    private static IEnumerable<SourceMap> Results(SourceMap task) => ResultKeys
        .Select(key => task[key]).OfType<SourceList>().SelectMany(static sets => sets.Items).OfType<SourceMap>()
        .Select(static set => set["result"]).OfType<SourceList>().SelectMany(static results => results.Items).OfType<SourceMap>();

    /// <summary>Reads everything but the text as metadata; paragraphs have a speaker.</summary>
    private static void ReadData(SourceEntry data, RecordBuilder builder, LabelStudioText? text)
    {
        if (builder.Shape.AsMap("data", data.Value) is not { } map)
            return;

        foreach (var entry in map.Entries)
        {
            if (text is null || entry.Key.Text != text.Key.Key.Text)
            {
                if (LabelStudioText.Of(entry) is not { Paragraphs.Count: > 0 })
                    builder.AddProperty("data", entry);
                else
                    builder.Losses.AddDetail("the paragraphs of '" + Messages.Excerpt(entry.Key.Text) + "', which nothing annotates", entry.Key);

                continue;
            }

            builder.SetText(new SourceEntry(entry.Key, text.Text));
            for (var i = 0; i < text.Paragraphs.Count; i++)
                AddParagraph(text, i, (SourceMap)((SourceList)entry.Value).Items[i], builder);
        }
    }

    private static void AddParagraph(LabelStudioText text, int index, SourceMap map, RecordBuilder builder)
    {
        var (start, end) = (text.Paragraphs[index], index + 1 < text.Paragraphs.Count ? text.Paragraphs[index + 1] - 1 : text.Text.Text.Length);
        var region = new Region(map, RecordBuilder.At(Messages.Number(start), map), RecordBuilder.At(Messages.Number(end), map), null);
        builder.AddSpan(RecordBuilder.At(JsonTypes.Paragraph, map), region, null, builder.Further(map, "text", "value"), JsonTypes.Paragraph);
    }
}
