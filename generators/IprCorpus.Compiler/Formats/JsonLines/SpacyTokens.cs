using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>The tokens of a document of spaCy's, under the names that tokens have in all formats.</summary>
internal static class SpacyTokens
{
    /// <summary>spaCy's keys and the names of Universal Dependencies for the same.</summary>
    public static readonly IReadOnlyList<(string Key, string Property)> Names =
        [("lemma", "lemma"), ("pos", "upos"), ("tag", "xpos"), ("morph", "feats"), ("dep", "deprel")];

    public static void Read(SourceNode tokens, RecordBuilder builder)
    {
        var items = builder.Shape.AsList("tokens", tokens);
        for (var i = 0; i < items.Length; i++)
        {
            if (builder.Shape.AsMap("tokens", items[i]) is { } map && builder.RegionOf(map, "A token", "start", "end", "text") is { } region)
                Read(map, region, Messages.Number(i), items.Length, builder);
        }
    }

    /// <param name="position">Among the tokens, counted from 0: what heads refer to.</param>
    private static void Read(SourceMap map, Region region, string position, int count, RecordBuilder builder)
    {
        var properties = builder.Further(map, "id", "start", "end", "text", "head", "lemma", "pos", "tag", "morph", "dep");
        var isSyntactic = false;
        foreach (var (key, property) in Names)
        {
            // What is not annotated is an empty string.
            if (RecordBuilder.Optional(map[key]) is not { Text.Length: > 0 } value)
                continue;

            if (key == "pos" && value.Text is "SPACE" or "EOL")
            {
                builder.Losses.AddDetail("the part of speech '" + value.Text + "', which is none of the universal ones", value);
                continue;
            }

            isSyntactic = true;
            properties.Add(new SourceEntry(RecordBuilder.At(property, value), value));
        }

        // The root is its own head there; elsewhere it has none.
        if (RecordBuilder.Optional(map["head"]) is { } head && head.Text != position)
        {
            isSyntactic = true;
            if (int.TryParse(head.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
                && index < count)
                properties.Add(RecordBuilder.Reference(JsonTypes.Head, "t" + Messages.Number(index), head));
            else
                builder.Shape.Bag.Add(JsonLinesRules.UnknownArgument, head.Start, head.End, "token", Messages.Excerpt(head.Text));
        }

        if (isSyntactic)
            builder.Declare(JsonTypes.SyntacticToken);

        builder.AddSpan(RecordBuilder.At(JsonTypes.Token, map), region, RecordBuilder.At("t" + position, map), properties, JsonTypes.Token);
    }
}
