using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// The results of the annotators and models of one task. Each annotator's work is an annotation of the whole text, to which
/// its regions and relations refer, so that several of them stay apart.
/// </summary>
/// <param name="texts">The texts of the task; null where it has none.</param>
/// <param name="text">The text of the document in hand, whose results are read.</param>
/// <param name="isFirst">Whether results that are about none of the texts belong to the document.</param>
internal sealed class LabelStudioResults(RecordBuilder builder, LabelStudioTexts? texts, LabelStudioText? text, bool isFirst)
{
    /// <summary>The property of regions and relations that says whose they are.</summary>
    public const string SetProperty = "completion";

    /// <summary>The kinds of values, besides labels, that a result can have, and what Label Studio calls results of the kind.</summary>
    public static readonly IReadOnlyDictionary<string, string> Controls = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["choices"] = "choices",
        ["text"] = "textarea",
        ["rating"] = "rating",
        ["number"] = "number",
        ["datetime"] = "datetime",
    };


    /// <summary>Several annotators can have kept the ids of one prediction.</summary>
    private readonly UniqueNames _ids = new();

    /// <summary>The controls that have been read already, by region or for the whole.</summary>
    private readonly HashSet<(List<SourceEntry> Owner, string Kind, string Control)> _said = [];

    /// <param name="set">The spans of one annotator or model.</param>
    /// <param name="type">The kind of the filter.</param>
    /// <param name="number">Its number among those of the task, counted from 1.</param>
    public void Read(SourceMap set, string type, string number)
    {
        var own = RecordBuilder.Optional(set["id"]);
        var id = RecordBuilder.At(_ids.Take(type.ToLowerInvariant() + "-" + (own?.Text ?? number)), (SourceNode?)own ?? set);
        var properties = builder.Further(set, "id", "result");
        var groups = Group(set["result"] is { } result ? builder.Shape.AsList("result", result) : [], properties);
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups)
            ReadRegion(group, id, regions);

        foreach (var node in (set["result"] as SourceList)?.Items ?? [])
        {
            if (node is SourceMap map && IsRelation(map) && IsHere(map, result: (SourceList)set["result"]!))
                ReadRelation(map, id, regions);
        }

        builder.AddWhole(RecordBuilder.At(type, set), id, properties);
    }

    /// <summary>
    /// The regions, each with all results that have its id: besides labels, a region can have choices, texts and numbers.
    /// What has no region is about the text as a whole.
    /// </summary>
    private List<(SourceMap Labels, List<SourceEntry> Properties)> Group(SourceNode[] results, List<SourceEntry> properties)
    {
        var groups = new List<(SourceMap Labels, List<SourceEntry> Properties)>();
        var byId = new Dictionary<string, List<SourceEntry>>(StringComparer.Ordinal);
        var others = new List<SourceMap>();
        foreach (var node in results)
        {
            if (builder.Shape.AsMap("result", node) is not { } map || IsRelation(map) || !IsHere(map))
                continue;

            if (map["value"] is not SourceMap value)
            {
                builder.Required(map, "A result", "value");
            }
            else if (value["start"] is null || LabelsOf(map, value) is null && RecordBuilder.Optional(map["id"]) is { } shared && byId.ContainsKey(shared.Text))
            {
                others.Add(map);
            }
            else
            {
                var further = builder.Further(map, "id", "value");
                groups.Add((map, further));
                if (RecordBuilder.Optional(map["id"]) is { } id)
                    byId[id.Text] = further;
            }
        }

        foreach (var map in others)
        {
            var owner = RecordBuilder.Optional(map["id"]) is { } id && byId.TryGetValue(id.Text, out var region) ? region : properties;
            AddValue(map, (SourceMap)map["value"]!, owner);
        }

        return groups;
    }

    private void ReadRegion((SourceMap Labels, List<SourceEntry> Properties) group, SourceScalar set, Dictionary<string, string> regions)
    {
        var (map, properties) = group;
        var value = (SourceMap)map["value"]!;
        if ((LabelStudioTexts.IsOfHtml(map) ? RegionOfPlaces(value)
            : builder.RegionOf(value, "The value of a region", "start", "end", "text")) is not { } region)
        {
            if (LabelStudioTexts.IsOfHtml(map))
                builder.Losses.Add("a region whose place in HTML or paragraphs cannot be told", map);

            return;
        }

        var labels = LabelsOf(map, value);
        if (labels is null)
            AddValue(map, value, properties);

        properties.Add(RecordBuilder.Reference(SetProperty, set.Text, set));
        var own = RecordBuilder.Optional(map["id"]);
        foreach (var label in labels is null or [] ? [null] : labels.Cast<SourceScalar?>())
        {
            var id = own is null ? null : RecordBuilder.At(_ids.Take(own.Text), own);
            builder.AddSpan(label, region, id, properties);

            // A region with several labels is one annotation for each; relations mean the first.
            if (id is not null && !regions.ContainsKey(own!.Text))
                regions.Add(own.Text, id.Text);
        }
    }

    /// <summary>Determines whether a result belongs to the document in hand.</summary>
    private bool IsHere(SourceMap result) => (texts?.TextOf(result)?.Key.Key.Text) is { } key ? key == text?.Key.Key.Text : isFirst;

    /// <summary>Determines whether a relation belongs to the document in hand: where its first region does. One between two texts is noted.</summary>
    private bool IsHere(SourceMap relation, SourceList result)
    {
        var ends = new[] { "from_id", "to_id" }
            .Select(key => RecordBuilder.Optional(relation[key])?.Text)
            .Select(id => result.Items.OfType<SourceMap>().FirstOrDefault(map => !IsRelation(map) && RecordBuilder.Optional(map["id"])?.Text == id))
            .ToList();
        if (ends is not [{ } from, { } to] || IsHere(from) == IsHere(to))
            return ends[0] is { } first ? IsHere(first) : isFirst;

        if (isFirst)
            builder.Losses.Add("a relation from one text of a task to another", relation);

        return false;
    }

    /// <summary>The region of a result that counts in the words of HTML, or in a paragraph; null where its place is not what it quotes.</summary>
    private Region? RegionOfPlaces(SourceMap value)
    {
        var places = text is null ? null : text.Paragraphs.Count > 0 ? InParagraphs(text.Paragraphs, value) : InWords(value);
        if (places is not var (start, end) || start > end || end > text!.Text.Text.Length)
            return null;

        // Browsers disagree on the words of HTML; only what a region quotes shows that they are counted alike.
        var copy = RecordBuilder.Optional(value["text"]);
        return copy is null || CopiedQuote.Agrees(text.Text.Text, start, end, copy.Text)
            ? new Region(value, RecordBuilder.At(Messages.Number(start), value), RecordBuilder.At(Messages.Number(end), value), copy)
            : null;
    }

    private static (int Start, int End)? InWords(SourceMap value) =>
        value["globalOffsets"] is SourceMap offsets && LabelStudioTexts.Number(offsets["start"]) is { } start
            && LabelStudioTexts.Number(offsets["end"]) is { } end ? (start, end) : null;

    private static (int Start, int End)? InParagraphs(IReadOnlyList<int> paragraphs, SourceMap value)
    {
        return Place("start", "startOffset") is { } start && Place("end", "endOffset") is { } end ? (start, end) : null;

        int? Place(string paragraph, string offset) =>
            LabelStudioTexts.Number(value[paragraph]) is { } index && index < paragraphs.Count && LabelStudioTexts.Number(value[offset]) is { } distance
                && distance < int.MaxValue / 2 ? paragraphs[index] + distance : null;
    }

    private void ReadRelation(SourceMap map, SourceScalar set, Dictionary<string, string> regions)
    {
        if (Argument("from_id", JsonTypes.From) is not { } from || Argument("to_id", JsonTypes.To) is not { } to)
            return;

        var labels = map["labels"] is SourceList list ? list.Items.OfType<SourceScalar>().Where(static label => !label.IsNull).ToList() : [];
        foreach (var label in labels.DefaultIfEmpty())
        {
            var properties = builder.Further(map, "from_id", "to_id", "type", "labels");
            properties.Add(RecordBuilder.Reference(SetProperty, set.Text, set));
            builder.AddRelation(label, map, null, from, to, properties);
        }

        SourceEntry? Argument(string key, string property)
        {
            if (builder.Required(map, "A relation", key) is not { } id)
                return null;

            if (regions.TryGetValue(id.Text, out var found))
                return RecordBuilder.Reference(property, found, id);

            builder.Shape.Bag.Add(JsonLinesRules.UnknownArgument, id.Start, id.End, "region", Messages.Excerpt(id.Text));
            return null;
        }
    }

    /// <summary>Adds what a control other than labels says, under the kind of value and the control's name.</summary>
    private void AddValue(SourceMap map, SourceMap value, List<SourceEntry> properties)
    {
        if (value["start"] is null && LabelsOf(map, value) is not null)
        {
            var type = RecordBuilder.Optional(map["type"])?.Text ?? "labels";
            builder.Losses.Add($"a result of the type '{Messages.Excerpt(type)}', which is about no text", map);
            return;
        }

        var control = RecordBuilder.Optional(map["from_name"]) ?? RecordBuilder.At("value", map);
        foreach (var entry in value.Entries)
        {
            if (entry.Key.Text is "start" or "end" or "startOffset" or "endOffset" or "globalOffsets"
                || entry.Key.Text == "text" && entry.Value is not SourceList)
                continue;

            if (!Controls.ContainsKey(entry.Key.Text))
                builder.Losses.Add("a result that is '" + Messages.Excerpt(entry.Key.Text) + "'", map);
            else if (_said.Add((properties, entry.Key.Text, control.Text)))
                builder.AddProperty(entry.Key.Text, new SourceEntry(control, entry.Value), properties);
            else
                builder.Losses.Add("a further value of the control '" + Messages.Excerpt(control.Text) + "'", map);
        }
    }

    /// <summary>The labels of a region; null for a result of another kind.</summary>
    private static List<SourceScalar>? LabelsOf(SourceMap map, SourceMap value)
    {
        var key = RecordBuilder.Optional(map["type"])?.Text is { } type && type.EndsWith("labels", StringComparison.Ordinal) ? type : "labels";
        return (value[key] ?? value["labels"]) is SourceList list ? [.. list.Items.OfType<SourceScalar>().Where(static label => !label.IsNull)] : null;
    }

    private static bool IsRelation(SourceMap map) => map["type"] is SourceScalar { Text: "relation" };
}
