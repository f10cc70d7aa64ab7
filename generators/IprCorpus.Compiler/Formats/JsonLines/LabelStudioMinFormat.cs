using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Tasks as Label Studio exports them as JSON_MIN: an object for what one annotator did to a task, with the data, and the
/// results under the names of their controls. Relations are not in such files.
/// </summary>
internal sealed class LabelStudioMinFormat() : RecordFormat("label-studio-min", OffsetUnit.Utf16)
{
    private static readonly string[] OwnKeys = ["annotation_id", "annotator", "lead_time"];

    public override bool Recognizes(SourceNode record) =>
        record is SourceMap map && map["data"] is null && OwnKeys.Count(key => map[key] is not null) > 1;

    protected override SourceScalar? Read(SourceNode record, RecordBuilder builder)
    {
        if (builder.AsMap(record) is not { } map)
            return null;

        var regions = map.Entries.Where(static entry => entry.Value is SourceList { Items: [SourceMap first, ..] } && first["start"] is not null).ToList();
        var text = TextOf(map, [.. regions.SelectMany(static entry => ((SourceList)entry.Value).Items).OfType<SourceMap>()]);
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == "id" && entry.Value is SourceScalar)
                continue;

            if (entry.Key.Text == text)
                builder.SetText(entry);
            else if (!regions.Contains(entry))
                builder.AddProperty(entry);
            else
                ReadRegions(entry, builder);
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

    private static void ReadRegions(SourceEntry entry, RecordBuilder builder)
    {
        foreach (var item in ((SourceList)entry.Value).Items)
        {
            if (builder.Shape.AsMap(entry.Key.Text, item) is not { } map)
                continue;

            if (map["startOffset"] is not null || map["globalOffsets"] is not null)
            {
                builder.Losses.Add("a region whose place in HTML or paragraphs cannot be told", map);
                continue;
            }

            if (builder.RegionOf(map, "A region", "start", "end", "text") is not { } region)
                continue;

            var key = map.Entries.Select(static part => part.Key.Text).FirstOrDefault(static name => name.EndsWith("labels", StringComparison.Ordinal));
            var labels = key is not null && map[key] is SourceList list ? list.Items.OfType<SourceScalar>().Where(static label => !label.IsNull).ToList() : [];
            foreach (var label in labels.DefaultIfEmpty())
                builder.AddSpan(label, region, null, builder.Further(map, "start", "end", "text", "labels", key ?? "labels"));
        }
    }
}
