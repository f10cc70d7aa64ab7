using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>The types that the head of a file declares.</summary>
internal static class WebAnnoTypes
{
    public static IReadOnlyList<SourceType> Declare(IReadOnlyList<WebAnnoLayer> layers)
    {
        var types = new List<SourceType>
        {
            new(WebAnnoLabels.Sentence, null, false, [], "A sentence."),
            new(WebAnnoLabels.Token, null, false, [], "A token."),
        };
        foreach (var layer in layers)
        {
            types.Add(new SourceType(layer.Label, null, false,
                [.. layer.Columns.Select(column => Property(layer, column)).OfType<SourceProperty>(), .. Fixed(layer)]));
            foreach (var slot in layer.Columns.Where(static column => column.Kind == ColumnKind.Role))
                types.Add(Link(slot));
        }

        return types;
    }

    /// <summary>The label of the annotations of a layer that the file names; null for those of all.</summary>
    private static string? TargetOf(string layer) => layer switch
    {
        WebAnnoLabels.AnyType => null,
        WebAnnoLabels.TokenType => WebAnnoLabels.Token,
        _ => layer,
    };

    private static SourceProperty? Property(WebAnnoLayer layer, WebAnnoColumn column) => column.Kind switch
    {
        ColumnKind.Role => new SourceProperty(column.Label, SourceKind.Reference, column.LinkType, IsList: true, Summary: "What fills the slot."),
        ColumnKind.Feature or ColumnKind.ChainLink when column.Label.Length > 0 => new SourceProperty(column.Label, SourceKind.Inferred),
        _ => null,
    };

    private static IEnumerable<SourceProperty> Fixed(WebAnnoLayer layer)
    {
        if (layer.Kind == LayerKind.Chain)
            yield return new SourceProperty(WebAnnoLabels.Next, SourceKind.Reference, layer.Label,
                Summary: "The next link of the chain; none for the last one.");

        if (layer is not { Kind: LayerKind.Relation, Base: { } @base })
            yield break;

        yield return new SourceProperty(WebAnnoLabels.Governor, SourceKind.Reference, TargetOf(@base), IsRequired: true,
            Summary: "Where the relation comes from.");
        yield return new SourceProperty(WebAnnoLabels.Dependent, SourceKind.Reference, TargetOf(@base), IsRequired: true,
            Summary: "Where the relation goes to, and stands.");
    }

    private static SourceType Link(WebAnnoColumn slot) => new(
        slot.LinkType!, null, false,
        [
            new(WebAnnoLabels.Role, SourceKind.Inferred, Summary: "The role of what fills the slot."),
            new(WebAnnoLabels.Filler, SourceKind.Reference, TargetOf(slot.Target!), IsRequired: true, Summary: "What fills the slot."),
        ],
        "Something that fills a slot, in a role.");
}
