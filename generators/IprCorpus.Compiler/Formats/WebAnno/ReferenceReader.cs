using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Reads what refers to annotations: slots and relations.</summary>
internal sealed class ReferenceReader(WebAnnoFile file, SpanIndex spans, List<SourceAnnotation?> annotations)
{
    private static readonly SourceScalar RoleKey = new(WebAnnoLabels.Role, isPlain: false, 0, 0);
    private static readonly SourceScalar FillerKey = new(WebAnnoLabels.Filler, isPlain: false, 0, 0);
    private static readonly SourceScalar GovernorKey = new(WebAnnoLabels.Governor, isPlain: false, 0, 0);
    private static readonly SourceScalar DependentKey = new(WebAnnoLabels.Dependent, isPlain: false, 0, 0);

    /// <summary>Completes the annotations of span layers, with the links in their slots.</summary>
    public void CompleteSpans()
    {
        // Links at one place are in the order of what has them in the document, whatever the order of cells.
        foreach (var draft in spans.All.OrderBy(static draft => draft.Range.Start).ThenByDescending(static draft => draft.Range.End))
        {
            var entries = new List<SourceEntry>();
            foreach (var column in draft.Layer.Columns)
            {
                if (draft.Values.TryGetValue(column, out var value))
                    entries.Add(new SourceEntry(KeyOf(column), value));
                else if (column.Kind == ColumnKind.Role && LinksOf(draft, column) is { Length: > 0 } links)
                    entries.Add(new SourceEntry(KeyOf(column), new SourceList(links, draft.At.Start, draft.At.End)));
            }

            var type = new SourceScalar(draft.Layer.Label, isPlain: false, draft.At.Start, draft.At.End);
            var id = spans.NameOf(draft) is { } name ? new SourceScalar(name, isPlain: false, draft.At.Start, draft.At.End) : null;
            annotations[draft.Slot] = new SourceAnnotation(type, id, null, [], entries) { Ranges = new EquatableArray<TextRange>([draft.Range]) };
        }
    }

    /// <summary>Relations stand where their dependents begin; several of them, between bars.</summary>
    public void ReadRelations(WebAnnoUnit unit, WebAnnoLayer layer, IReadOnlyList<Cell> cells)
    {
        var at = layer.Columns.Count - 1;
        if (layer.Columns[at].Kind != ColumnKind.Governor || layer.Base is not { } @base)
        {
            file.Refuse(cells[at], "its layer does not say with 'BT_' what it relates");
            return;
        }

        if (file.IsUnset(cells[at]))
            return;

        var values = cells.Take(at).Select(cell => file.Split(cell, '|')).ToList();
        var governors = file.Split(cells[at], '|');
        for (var i = 0; i < governors.Count; i++)
        {
            var (place, governorId, dependentId) = Parse(governors[i]);
            if (Find(place, @base, governorId) is not { } governor || Find(unit, @base, dependentId) is not { } dependent)
            {
                file.Report(WebAnnoRules.NoSuchAnnotation, governors[i], Messages.Excerpt(file.Share(governors[i].Start, governors[i].End)), @base);
                continue;
            }

            var entries = new List<SourceEntry>
            {
                new(GovernorKey, Reference(governors[i], governor.Slot)),
                new(DependentKey, Reference(governors[i], dependent.Slot)),
            };
            for (var c = 0; c < values.Count; c++)
            {
                if (i < values[c].Count && layer.Columns[c].Label.Length > 0 && !file.IsUnset(values[c][i]))
                    entries.Add(new SourceEntry(KeyOf(layer.Columns[c]), file.Value(values[c][i])));
            }

            annotations.Add(WebAnnoText.At(new SourceScalar(layer.Label, isPlain: false, governors[i].Start, governors[i].End), dependent.Range.Start,
                dependent.Range.End, entries));
        }
    }

    private SourceNode[] LinksOf(SpanDraft draft, WebAnnoColumn slot)
    {
        var links = new List<SourceNode>();
        foreach (var link in draft.Links)
        {
            if (link.Column != slot)
                continue;

            var (unit, id) = file.TakeId(link.Filler);
            if (Find(unit, slot.Target!, id) is not { } filler)
            {
                file.Report(WebAnnoRules.NoSuchAnnotation, link.Filler, Messages.Excerpt(file.Share(link.Filler.Start, link.Filler.End)), slot.Target!);
                continue;
            }

            var entries = new List<SourceEntry>();
            if (link.Role is { } role)
                entries.Add(new SourceEntry(RoleKey, role));

            entries.Add(new SourceEntry(FillerKey, Reference(link.Filler, filler.Slot)));
            links.Add(Reference(link.Filler, annotations.Count));
            annotations.Add(WebAnnoText.At(new SourceScalar(slot.LinkType!, isPlain: false, link.Filler.Start, link.Filler.End), filler.Range.Start,
                filler.Range.End, entries));
        }

        return [.. links];
    }

    /// <summary><c>3-1[17_1]</c>: the unit of the governor, its number, and that of the dependent.</summary>
    private (Cell Unit, int Governor, int Dependent) Parse(Cell cell)
    {
        var open = file.Find('[', cell.Start, cell.End);
        var underscore = file.Find('_', open, cell.End);
        return underscore < cell.End && file.Text[cell.End - 1] == ']'
            ? (new Cell(cell.Start, open), file.Number(open + 1, underscore), file.Number(underscore + 1, cell.End - 1))
            : (cell, 0, 0);
    }

    private (int Slot, TextRange Range)? Find(Cell unit, string layer, int id) =>
        spans.FindUnit(file.Share(unit.Start, unit.End)) is { } found ? Find(found, layer, id) : null;

    private (int Slot, TextRange Range)? Find(WebAnnoUnit unit, string layer, int id)
    {
        var draft = layer == WebAnnoLabels.TokenType ? null : spans.Find(unit.Id, layer, id);

        // A token is an annotation without a number, too.
        var canBeToken = layer is WebAnnoLabels.TokenType or WebAnnoLabels.AnyType && id == 0 && unit.Token >= 0;
        if (draft is not null && (draft.Id == id || !canBeToken))
            return (draft.Slot, draft.Range);

        return canBeToken ? (unit.Token, new TextRange(unit.Start, unit.End)) : null;
    }

    private SourceReference Reference(Cell at, int target) => new(file.Share(at.Start, at.End), at.Start, at.End, target);

    private static SourceScalar KeyOf(WebAnnoColumn column) => new(column.Label, isPlain: false, 0, 0);
}
