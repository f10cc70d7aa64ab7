using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// Finds the texts of a task that its results are about: <c>to_name</c> names a tag of the project, which the export does not
/// hold, and which mostly has the name of the key. Where it has another, the key is meant whose text has what results quote.
/// </summary>
internal sealed class LabelStudioTexts
{
    private readonly List<LabelStudioText> _all;
    private readonly Dictionary<string, LabelStudioText> _byName = new(StringComparer.Ordinal);

    /// <param name="data">The data of the task.</param>
    /// <param name="results">All that annotators and models said of it.</param>
    public LabelStudioTexts(SourceMap data, IEnumerable<SourceMap> results)
    {
        _all = [.. data.Entries.Select(LabelStudioText.Of).OfType<LabelStudioText>()];
        foreach (var group in results.Where(IsRegion).GroupBy(NameOf, StringComparer.Ordinal))
        {
            if (Find(group.Key, [.. group]) is { } text)
                _byName[group.Key] = text;
        }
    }

    /// <summary>The texts with regions, in the order of the data; where there are none, the text that the task has in any case.</summary>
    public IReadOnlyList<LabelStudioText> Used => _byName.Count > 0
        ? [.. _byName.Values.GroupBy(static text => text.Key.Key.Text, StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static text => text.Key.Key.Start)]
        : Usual is { } usual ? [usual] : [];

    /// <summary>The text that a result is about; null for none, as for the choices of a whole task.</summary>
    public LabelStudioText? TextOf(SourceMap result) => _byName.TryGetValue(NameOf(result), out var text) ? text : null;

    /// <summary>Determines whether a result says where it stands.</summary>
    public static bool IsRegion(SourceMap result) => result["value"] is SourceMap value && value["start"] is not null;

    /// <summary>Determines whether a region counts in the words of HTML.</summary>
    public static bool IsOfHtml(SourceMap result) =>
        result["value"] is SourceMap value && (value["globalOffsets"] is not null || value["startOffset"] is not null);

    private LabelStudioText? Usual => _all.Find(static text => text.Key.Key.Text == "text") ?? (_all is [var only] ? only : null);

    private static string NameOf(SourceMap result) => RecordBuilder.Optional(result["to_name"])?.Text ?? string.Empty;

    private LabelStudioText? Find(string name, List<SourceMap> regions)
    {
        var named = _all.Find(text => text.Key.Key.Text == name);
        if (named is null && _all.Count > 1)
            named = _all.OrderByDescending(text => regions.Count(region => Holds(text, region)))
                .FirstOrDefault(text => regions.Exists(region => Holds(text, region)));

        return (named ?? Usual) switch
        {
            { Paragraphs.Count: 0 } text when regions.TrueForAll(IsOfHtml) => text.AsHtml(),
            var text => text,
        };
    }

    private static bool Holds(LabelStudioText text, SourceMap region) =>
        region["value"] is SourceMap value && RecordBuilder.Optional(value["text"]) is { } copy
        && Number(value["start"]) is { } start && Number(value["end"]) is { } end && start <= end && end <= text.Text.Text.Length
        && CopiedQuote.Agrees(text.Text.Text, start, end, copy.Text);

    /// <summary>A whole number that is not negative; null for anything else.</summary>
    public static int? Number(SourceNode? node) =>
        node is SourceScalar scalar ? OffsetRule.Parse(scalar.Text) : null;
}
