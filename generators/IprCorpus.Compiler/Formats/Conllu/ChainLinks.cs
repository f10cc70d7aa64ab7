using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>
/// Reads <c>Bridge=90&lt;114</c> and <c>SplitAnte=13&lt;33,22&lt;33</c>: from an antecedent to an anaphor, each an entity of the
/// document, which can be mentioned later; <c>:subset</c> behind them names the relation.
/// </summary>
internal sealed class ChainLinks(ConlluFile file, ConlluDocument document)
{
    private static readonly SourceScalar AntecedentKey = new(ConlluLabels.Antecedent, isPlain: false, 0, 0);
    private static readonly SourceScalar AnaphorKey = new(ConlluLabels.Anaphor, isPlain: false, 0, 0);
    private static readonly SourceScalar RelationKey = new(ConlluLabels.LinkRelation, isPlain: false, 0, 0);
    private static readonly SourceScalar LineKey = new(ConlluLabels.Line, isPlain: false, 0, 0);

    private readonly List<Link> _links = [];

    public void Read(in NodeLink value, in ConlluNode node, int position)
    {
        var label = value.Kind == NodeLinkKind.Bridge ? ConlluLabels.Bridge : ConlluLabels.SplitAntecedent;
        for (var start = value.Start; start <= value.End;)
        {
            var end = file.Find(',', start, value.End);
            _links.Add(new Link(label, start, end, node, position));
            start = end + 1;
        }
    }

    /// <summary>Adds the links, with all entities of the document known.</summary>
    public void Finish(EntityReader entities)
    {
        foreach (var link in _links)
        {
            var less = file.Find('<', link.Start, link.End);
            var colon = file.Find(':', less, link.End);
            if (less == link.End)
            {
                file.Report(ConlluRules.InvalidConlluCell, link.Start, link.End, Messages.Excerpt(file.Share(link.Start, link.End)),
                    "it is written antecedent<anaphor, as in 13<33");
                continue;
            }

            if (Find(entities, AntecedentKey, link.Start, less) is not { } antecedent || Find(entities, AnaphorKey, less + 1, colon) is not { } anaphor)
                continue;

            var entries = new List<SourceEntry> { antecedent, anaphor };
            if (colon < link.End)
                entries.Add(new SourceEntry(RelationKey, file.Scalar(colon + 1, link.End)));

            entries.Add(new SourceEntry(LineKey, new SourceReference(file.Share(link.Start, link.End), link.Start, link.End, link.Position)));
            var type = new SourceScalar(link.Label, isPlain: false, link.Start, link.End);
            document.Add(link.Node.IsLost ? ConlluDocument.Lost(type, entries)
                : ConlluDocument.Annotation(type, null, link.Node.Start, link.Node.End, entries));
        }
    }

    private SourceEntry? Find(EntityReader entities, SourceScalar key, int start, int end)
    {
        if (entities.FindChain(file.Share(start, end)) is { } chain)
            return new SourceEntry(key, new SourceReference(file.Share(start, end), start, end, chain.Slot));

        file.Report(ConlluRules.InvalidConlluCell, start, end, Messages.Excerpt(file.Share(start, end)),
            "no bracket in the document opens a mention of such an entity");
        return null;
    }

    private readonly record struct Link(string Label, int Start, int End, ConlluNode Node, int Position);
}
