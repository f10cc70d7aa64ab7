using System.Globalization;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Finds the annotations that other cells name, by unit and number: <c>1-2[3]</c>.</summary>
internal sealed class SpanIndex
{
    private readonly Dictionary<(WebAnnoLayer Layer, int Id), SpanDraft> _numbered = [];
    private readonly Dictionary<string, List<SpanDraft>> _byUnit = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WebAnnoUnit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<int, WebAnnoLayer> _owners = [];

    /// <summary>In the order of the file.</summary>
    public List<SpanDraft> All { get; } = [];

    /// <summary>Gets a value that indicates whether each number stands for one annotation of the document, and not for one of each layer.</summary>
    public bool HasUniqueIds { get; private set; } = true;

    public void Add(WebAnnoUnit unit) => _units.Add(unit.Id, unit);

    /// <summary>Adds an annotation at one of its units.</summary>
    public void Add(SpanDraft draft, WebAnnoUnit unit)
    {
        if (!_byUnit.TryGetValue(unit.Id, out var there))
            _byUnit.Add(unit.Id, there = []);

        if (there.Count == 0 || there[there.Count - 1] != draft)
            there.Add(draft);

        if (draft.First != unit || draft.Id > 0 && !TryNumber(draft))
            return;

        All.Add(draft);
    }

    public SpanDraft? Find(WebAnnoLayer layer, int id) => _numbered.TryGetValue((layer, id), out var draft) ? draft : null;

    /// <summary>The annotation at a unit; null for none.</summary>
    /// <param name="layer">The name of its layer, or that of all annotations.</param>
    /// <param name="id">Its number; 0 where it has none.</param>
    public SpanDraft? Find(string unit, string layer, int id)
    {
        if (!_byUnit.TryGetValue(unit, out var there))
            return null;

        SpanDraft? named = null;
        SpanDraft? other = null;
        foreach (var draft in there)
        {
            if (layer != WebAnnoLabels.AnyType && draft.Layer.Label != layer)
                continue;

            // Annotations are named at the unit at which they begin.
            if (draft.Id == id && draft.First!.Id == unit)
                return draft;

            named ??= draft.Id == id ? draft : null;
            other ??= draft;
        }

        return named ?? (id == 0 ? other : null);
    }

    /// <summary>The unit of that id; null for none.</summary>
    public WebAnnoUnit? FindUnit(string id) => _units.TryGetValue(id, out var unit) ? unit : null;

    /// <summary>What the file calls an annotation; null where it has no number of its own.</summary>
    public string? NameOf(SpanDraft draft) => HasUniqueIds && draft.Id > 0 ? draft.Id.ToString(CultureInfo.InvariantCulture) : null;

    private bool TryNumber(SpanDraft draft)
    {
        if (_numbered.ContainsKey((draft.Layer, draft.Id)))
            return false;

        _numbered.Add((draft.Layer, draft.Id), draft);
        if (_owners.TryGetValue(draft.Id, out var owner) && owner != draft.Layer)
            HasUniqueIds = false;
        else
            _owners[draft.Id] = draft.Layer;

        return true;
    }
}
