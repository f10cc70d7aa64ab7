using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Tasks as Label Studio exports them in its own JSON: the data, and what each annotator and each model made of it. Browsers count UTF-16 code units.</summary>
internal sealed class LabelStudioFormat() : RecordFormat("label-studio", OffsetUnit.Utf16)
{
    private static readonly string[] ResultKeys = ["annotations", "completions", "predictions"];

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && map["data"] is SourceMap && ResultKeys.Any(key => map[key] is SourceList);

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        var results = new LabelStudioResults(builder);
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case "id" when entry.Value is SourceScalar:
                    break;
                case "data":
                    ReadData(entry, builder);
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
                    builder.NotCarried("an item of '" + entry.Key.Text + "' that is no more than a number", items[i]);
                else if (builder.Shape.AsMap(entry.Key.Text, items[i]) is { } set)
                    results.Read(set, type, Messages.Number(i + 1));
            }
        }
    }

    /// <summary>The text is what stands under <c>text</c>, or else the only string there is; the rest is metadata.</summary>
    private static void ReadData(SourceEntry data, RecordBuilder builder)
    {
        if (builder.Shape.AsMap("data", data.Value) is not { } map)
            return;

        var strings = map.Entries.Where(static entry => entry.Value is SourceScalar { IsPlain: false }).ToList();
        var key = map["text"] is not null ? "text" : strings.Count == 1 ? strings[0].Key.Text : null;
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key)
                builder.SetText(entry);
            else
                builder.AddProperty("data", entry);
        }
    }
}
