using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>The tokens and spans of a task, and the relations between them.</summary>
internal sealed class ProdigyLayers(RecordBuilder builder)
{
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Start, string End, string Label), string> _spans = [];
    private readonly Dictionary<(string Start, string End), string> _ranges = [];

    public void Read(SourceMap task)
    {
        foreach (var item in Items(task, "tokens"))
            ReadToken(item);

        var count = 0;
        foreach (var item in Items(task, "spans"))
            ReadSpan(item, "s" + Messages.Number(++count));

        foreach (var item in Items(task, "relations"))
            ReadRelation(item);
    }

    private SourceNode[] Items(SourceMap task, string key) => task[key] is { } list ? builder.Shape.AsList(key, list) : [];

    private void ReadToken(SourceNode node)
    {
        if (builder.Shape.AsMap("tokens", node) is not { } map || builder.RegionOf(map, "A token", "start", "end", "text") is not { } region)
            return;

        var id = RecordBuilder.Optional(map["id"]);
        if (id is not null)
            _tokens.Add(id.Text);

        builder.AddSpan(RecordBuilder.At(JsonTypes.Token, map), region, id is null ? null : RecordBuilder.At("t" + id.Text, id),
            builder.Further(map, "id", "start", "end", "text"), JsonTypes.Token);
    }

    private void ReadSpan(SourceNode node, string id)
    {
        if (builder.Shape.AsMap("spans", node) is not { } map || builder.RegionOf(map, "A span", "start", "end", "text") is not { } region)
            return;

        var label = RecordBuilder.Optional(map["label"]);
        _spans[(region.Start.Text, region.End.Text, label?.Text ?? RecordBuilder.SpanLayer)] = id;
        _ranges[(region.Start.Text, region.End.Text)] = id;
        builder.AddSpan(label, region, RecordBuilder.At(id, map), builder.Further(map, "start", "end", "text", "label"));
    }

    private void ReadRelation(SourceNode node)
    {
        if (builder.Shape.AsMap("relations", node) is not { } map || Argument(map, "head") is not { } head || Argument(map, "child") is not { } child)
            return;

        var label = RecordBuilder.Optional(map["label"]);
        builder.AddRelation(label, map, null, head, child, builder.Further(map, "head", "child", "head_span", "child_span", "label"));
    }

    /// <summary>The span that an argument is, or else the token; null after a report.</summary>
    private SourceEntry? Argument(SourceMap relation, string key)
    {
        if (relation[key + "_span"] is SourceMap map && map["start"] is SourceScalar start && map["end"] is SourceScalar end)
        {
            var label = RecordBuilder.Optional(map["label"])?.Text;
            if (_spans.TryGetValue((start.Text, end.Text, label ?? RecordBuilder.SpanLayer), out var span)
                || label is null && _ranges.TryGetValue((start.Text, end.Text), out span))
                return RecordBuilder.Reference(key, span, map);
        }

        if (builder.Required(relation, "A relation", key) is not { } token)
            return null;

        if (_tokens.Contains(token.Text))
            return RecordBuilder.Reference(key, "t" + token.Text, token);

        builder.Shape.Bag.Add(JsonLinesRules.UnknownArgument, token.Start, token.End, "token", Messages.Excerpt(token.Text));
        return null;
    }
}
