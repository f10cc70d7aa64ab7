using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Reads selectors of text. Several selectors of a target say the same in different ways, and are taken together.</summary>
internal sealed class WebSelectors(RecordFile file)
{
    private const int MaxDepth = 16;

    /// <summary>The selector of a target; none where it is about the text as a whole; null where it cannot be followed, which is noted.</summary>
    public IReadOnlyList<SourceSelector>? Read(SourceNode target) =>
        target is not SourceMap map || WebValues.All(map["selector"]) is not { Length: > 0 } nodes ? []
        : Read(nodes, 0) is { } selector ? [selector]
        : null;

    private SourceSelector? Read(SourceNode[] nodes, int depth)
    {
        SourceSelector? position = null, quote = null, other = null;
        foreach (var node in nodes)
        {
            if (node is not SourceMap map || depth > MaxDepth)
                continue;

            if (WebValues.Has(map["type"], "RangeSelector"))
                other ??= ReadRange(map, depth);
            else if (map["refinedBy"] is { } inner)
                other ??= ReadRefined(map, inner, depth);
            else if (WebValues.Has(map["type"], "TextPositionSelector"))
                position ??= Position(map);
            else if (WebValues.Has(map["type"], "TextQuoteSelector"))
                quote ??= Quote(map);
        }

        if (position is not null && quote is not null)
            return quote with { Start = position.Start, End = position.End };

        if ((position ?? quote ?? other) is { } selector)
            return selector;

        file.Losses.Add("an annotation whose selector is none of text", nodes[0]);
        return null;
    }

    private static SourceSelector? Position(SourceMap map)
    {
        var (start, end) = (RecordBuilder.Optional(map["start"]), RecordBuilder.Optional(map["end"]));
        return (start ?? end) is null ? null : new SourceSelector(map, null, null, null, start, end);
    }

    private static SourceSelector? Quote(SourceMap map) => WebValues.Text(map["exact"]) is { } exact
        ? new SourceSelector(exact, exact, WebValues.Text(map["prefix"]), WebValues.Text(map["suffix"]), null, null)
        : null;

    private SourceSelector? ReadRange(SourceMap map, int depth) =>
        map["startSelector"] is { } start && map["endSelector"] is { } end && Read(WebValues.All(start), depth + 1) is { } first
            && Read(WebValues.All(end), depth + 1) is { } last
            ? first with { Until = last }
            : null;

    /// <summary>A quote in something that is no stretch of text for us can still be found in the whole.</summary>
    private SourceSelector? ReadRefined(SourceMap map, SourceNode inner, int depth)
    {
        var outer = WebValues.Has(map["type"], "TextPositionSelector") ? Position(map) : WebValues.Has(map["type"], "TextQuoteSelector") ? Quote(map) : null;
        if (Read(WebValues.All(inner), depth + 1) is not { } refined)
            return null;

        return outer is not null ? Innermost(refined, outer) : refined is { Start: null, End: null } ? refined : null;
    }

    private static SourceSelector Innermost(SourceSelector selector, SourceSelector outer) =>
        selector with { Within = selector.Within is { } within ? Innermost(within, outer) : outer };
}
