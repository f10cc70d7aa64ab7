using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Tasks as Label Studio exports them as JSON_MIN: an object for what one annotator did to a task, with the data, and the
/// results under the names of their controls. Relations are not in such files.
/// </summary>
internal sealed class LabelStudioMinFormat() : RecordFormat("label-studio-min", OffsetUnit.Utf16)
{
    private static readonly string[] RegionKeys = ["start", "end", "startOffset", "endOffset", "globalOffsets", "text", "labels"];
    private static readonly string[] OwnKeys = ["annotation_id", "annotator", "lead_time"];

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && map["data"] is null
        && (OwnKeys.Count(key => map[key] is not null) > 1
            || map.Entries.Any(static entry => entry.Value is SourceList { Items: [SourceMap first, ..] } && IsRegion(first)));

    /// <summary>Determines whether an object is a region as Label Studio has it: with places, and a list of labels.</summary>
    private static bool IsRegion(SourceMap map) =>
        (map["start"] ?? map["startOffset"]) is not null
        && map.Entries.Any(static part => part.Key.Text.EndsWith("labels", StringComparison.Ordinal) && part.Value is SourceList);

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        var regions = map.Entries.Where(static entry => entry.Value is SourceList { Items: [SourceMap first, ..] } && first["start"] is not null).ToList();
        var items = regions.SelectMany(static entry => ((SourceList)entry.Value).Items).OfType<SourceMap>().ToList();
        var isHtml = items.Count > 0 && items.TrueForAll(static item => item["globalOffsets"] is SourceMap);
        var text = TextOf(map, items);
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == "id" && entry.Value is SourceScalar)
                continue;

            if (entry.Key.Text == text)
                builder.SetText(isHtml && entry.Value is SourceScalar { IsPlain: false } html
                    ? new SourceEntry(entry.Key, RecordBuilder.At(HtmlText.Of(html.Text), html)) : entry);
            else if (!regions.Contains(entry))
                builder.AddProperty(entry);
            else
                ReadRegions(entry, builder, isHtml);
        }

        return RecordBuilder.Optional(map["id"]);
    }

    /// <summary>The key of the text: that one whose text has what the regions quote, or else <c>text</c>, or the only string.</summary>
    private static string? TextOf(SourceMap map, List<SourceMap> regions)
    {
        var strings = map.Entries.Where(static entry => entry.Value is SourceScalar { IsPlain: false } && entry.Key.Text is not ("created_at" or "updated_at"))
            .ToList();
        return strings.Find(entry => regions.Exists(region => Holds(((SourceScalar)entry.Value).Text, region))) is { Key: { } fitting } ? fitting.Text
            : map["text"] is not null ? "text"
            : strings is [var only] ? only.Key.Text
            : null;
    }

    private static bool Holds(string text, SourceMap region) =>
        RecordBuilder.Optional(region["text"]) is { } copy && LabelStudioTexts.Number(region["start"]) is { } start
            && LabelStudioTexts.Number(region["end"]) is { } end
        && start <= end && end <= text.Length && CopiedQuote.Agrees(text, start, end, copy.Text);

    private static void ReadRegions(SourceEntry entry, RecordBuilder builder, bool isHtml)
    {
        foreach (var item in ((SourceList)entry.Value).Items)
        {
            if (builder.Shape.AsMap(entry.Key.Text, item) is not { } map)
                continue;

            if (!isHtml && (map["startOffset"] is not null || map["globalOffsets"] is not null))
            {
                builder.Losses.Add("a region whose place in HTML or paragraphs cannot be told", map);
                continue;
            }

            var places = isHtml ? (SourceMap)map["globalOffsets"]! : map;
            if (builder.Required(places, "A region", "start") is not { } start || builder.Required(places, "A region", "end") is not { } end)
                continue;

            var region = new Region(map, start, end, RecordBuilder.Optional(map["text"]));

            var key = map.Entries.Select(static part => part.Key.Text).FirstOrDefault(static name => name.EndsWith("labels", StringComparison.Ordinal));
            var labels = key is not null && map[key] is SourceList list ? list.Items.OfType<SourceScalar>().Where(static label => !label.IsNull).ToList() : [];
            foreach (var label in labels.DefaultIfEmpty())
                builder.AddSpan(label, region, null, builder.Further(map, [.. RegionKeys, key ?? "labels"]));
        }
    }
}
