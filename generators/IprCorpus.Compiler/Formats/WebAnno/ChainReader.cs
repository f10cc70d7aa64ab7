using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Reads chains: <c>label->2-3</c> is the third link of the second chain, and the label is that of the way to the fourth.</summary>
internal sealed class ChainReader(WebAnnoFile file, List<SourceAnnotation?> annotations)
{
    private static readonly SourceScalar NextKey = new(WebAnnoLabels.Next, isPlain: false, 0, 0);

    private readonly Dictionary<(WebAnnoLayer Layer, int Chain, int Link), SpanDraft> _links = [];

    public void Read(WebAnnoUnit unit, WebAnnoLayer layer, IReadOnlyList<Cell> cells)
    {
        var link = LinkColumn(layer, cells);
        var stacks = cells.Select(cell => file.Split(cell, '|')).ToList();
        var stack = stacks[link];
        for (var i = 0; i < stack.Count; i++)
        {
            if (Find(layer, stack[i]) is not var (draft, label))
                continue;

            draft.Cover(unit);
            Set(draft, layer.Columns[link], label);
            for (var c = 0; c < stacks.Count; c++)
            {
                if (c != link && i < stacks[c].Count)
                    Set(draft, layer.Columns[c], file.TakeId(stacks[c][i]).Value);
            }
        }
    }

    /// <summary>Completes the links, each with the one after it.</summary>
    public void Complete()
    {
        foreach (var ((layer, chain, link), draft) in _links.Select(static entry => (entry.Key, entry.Value)))
        {
            var entries = new List<SourceEntry>();
            foreach (var column in layer.Columns)
            {
                if (draft.Values.TryGetValue(column, out var value))
                    entries.Add(new SourceEntry(new SourceScalar(column.Label, isPlain: false, 0, 0), value));
            }

            if (_links.TryGetValue((layer, chain, link + 1), out var next))
                entries.Add(new SourceEntry(NextKey, new SourceReference(file.Share(draft.At.Start, draft.At.End), draft.At.Start, draft.At.End, next.Slot)));

            var type = new SourceScalar(layer.Label, isPlain: false, draft.At.Start, draft.At.End);
            annotations[draft.Slot] = new SourceAnnotation(type, null, null, [], entries) { Ranges = new EquatableArray<TextRange>([draft.Range]) };
        }
    }

    /// <summary>The column that says which link of which chain this is: tools order the columns as they like.</summary>
    private int LinkColumn(WebAnnoLayer layer, IReadOnlyList<Cell> cells)
    {
        var named = layer.Columns.ToList().FindIndex(static column => column.Label == WebAnnoLabels.ChainLink);
        if (named >= 0 && IsLink(cells[named]))
            return named;

        var found = cells.ToList().FindIndex(IsLink);
        return found >= 0 ? found : Math.Max(0, named);
    }

    private bool IsLink(Cell cell) => cell.Length > 0 && file.Text.LastIndexOf("->", cell.End - 1, cell.Length, StringComparison.Ordinal) >= 0;

    private (SpanDraft Link, Cell Label)? Find(WebAnnoLayer layer, Cell cell)
    {
        var arrow = file.Text.LastIndexOf("->", cell.End - 1, cell.Length, StringComparison.Ordinal);
        var hyphen = arrow < 0 ? cell.End : file.Find('-', arrow + 2, cell.End);
        var (chain, link) = arrow < 0 ? (-1, -1) : (file.Number(arrow + 2, hyphen), file.Number(Math.Min(hyphen + 1, cell.End), cell.End));
        if (chain < 0 || link < 0)
        {
            file.Refuse(cell, "a link of a chain is a label, '->', the number of the chain and its own, as in 'label->1-2'");
            return null;
        }

        if (!_links.TryGetValue((layer, chain, link), out var draft))
        {
            _links.Add((layer, chain, link), draft = new SpanDraft(layer, annotations.Count, 0, cell));
            annotations.Add(null);
        }

        return (draft, new Cell(cell.Start, arrow));
    }

    private void Set(SpanDraft draft, WebAnnoColumn column, Cell value)
    {
        if (value.Length > 0 && !file.IsUnset(value))
            draft.Values[column] = file.Value(value);
    }
}
