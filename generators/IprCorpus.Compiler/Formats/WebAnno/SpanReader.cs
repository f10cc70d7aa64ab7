using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>
/// Reads the cells of span layers. Annotations that are stacked on one unit stand between bars; a number in brackets tells
/// them apart and holds together what stands on several units. Cells of one layer go by these numbers, and by their order
/// where they have none.
/// </summary>
internal sealed class SpanReader(WebAnnoFile file, SpanIndex spans, List<SourceAnnotation?> annotations)
{
    /// <param name="cells">One for each of the layer's columns.</param>
    public void Read(WebAnnoUnit unit, WebAnnoLayer layer, IReadOnlyList<Cell> cells)
    {
        var unnumbered = new Dictionary<int, SpanDraft>();
        var stack = new List<SpanDraft>();
        for (var c = 0; c < cells.Count; c++)
        {
            if (layer.Columns[c].Kind == ColumnKind.SlotFiller || file.Is(cells[c], '_'))
                continue;

            stack.Clear();
            foreach (var entry in file.Split(cells[c], '|'))
            {
                var (value, id) = file.TakeId(entry);
                var draft = id > 0 ? Numbered(unit, layer, id, entry) : Unnumbered(unit, layer, stack.Count, entry, unnumbered);
                stack.Add(draft);
                if (layer.Columns[c].Kind == ColumnKind.Feature)
                    Set(draft, layer.Columns[c], value, entry);
                else if (draft.First == unit)
                    AddLinks(draft, layer.Columns[c], value, FillerOf(cells[c + 1], stack.Count - 1));
            }
        }

        // An annotation whose slots are all empty and that has no features shows in the column of the fillers alone.
        for (var c = 1; c < cells.Count; c++)
        {
            if (layer.Columns[c].Kind == ColumnKind.SlotFiller && file.Is(cells[c - 1], '_') && !file.Is(cells[c], '_') && stack.Count == 0
                && unnumbered.Count == 0)
                Unnumbered(unit, layer, 0, cells[c], unnumbered);
        }
    }

    private SpanDraft Numbered(WebAnnoUnit unit, WebAnnoLayer layer, int id, Cell at)
    {
        var draft = spans.Find(layer, id) ?? Create(layer, id, at);
        draft.Cover(unit);
        spans.Add(draft, unit);
        return draft;
    }

    private SpanDraft Unnumbered(WebAnnoUnit unit, WebAnnoLayer layer, int position, Cell at, Dictionary<int, SpanDraft> unnumbered)
    {
        if (unnumbered.TryGetValue(position, out var draft))
            return draft;

        draft = Create(layer, 0, at);
        draft.Cover(unit);
        spans.Add(draft, unit);
        unnumbered.Add(position, draft);
        return draft;
    }

    private SpanDraft Create(WebAnnoLayer layer, int id, Cell at)
    {
        annotations.Add(null);
        return new SpanDraft(layer, annotations.Count - 1, id, at);
    }

    private void Set(SpanDraft draft, WebAnnoColumn column, Cell value, Cell entry)
    {
        if (column.Label.Length == 0 || file.IsUnset(value))
            return;

        var scalar = file.Value(value);
        if (!draft.Values.TryGetValue(column, out var earlier))
            draft.Values.Add(column, scalar);
        else if (earlier.Text != scalar.Text)
            file.Refuse(entry, $"the annotation has another value of '{column.Label}' on an earlier token");
    }

    private void AddLinks(SpanDraft draft, WebAnnoColumn column, Cell roles, Cell? fillers)
    {
        if (fillers is not { } all || file.IsUnset(all))
            return;

        var (names, targets) = (file.Split(roles, ';'), file.Split(all, ';'));
        for (var i = 0; i < targets.Count; i++)
        {
            var role = i < names.Count && !file.IsUnset(names[i]) ? file.Value(names[i]) : null;
            draft.Links.Add(new SlotLink(column, role, targets[i]));
        }
    }

    private Cell? FillerOf(Cell cell, int position)
    {
        var stack = file.Split(cell, '|');
        return position < stack.Count ? stack[position] : null;
    }
}
