using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>
/// Assigns each feature structure to a document, and finds the arrays and lists that are more than the values of features:
/// those that are in a view's index, and those that something refers to which could refer to anything.
/// </summary>
internal sealed class CasGraph
{
    private readonly TypeSystem _types;
    private readonly IReadOnlyList<FeatureStructure> _structures;
    private readonly Dictionary<string, FeatureStructure> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sofas = new(StringComparer.Ordinal);
    private readonly Dictionary<FeatureStructure, int> _homes = [];
    private readonly HashSet<FeatureStructure> _members = [];
    private readonly HashSet<FeatureStructure> _own = [];

    public CasGraph(Cas cas, TypeSystem types)
    {
        (_types, _structures) = (types, cas.FeatureStructures);
        foreach (var structure in _structures)
        {
            if (structure.Id is { } id && !_byId.ContainsKey(id.Text))
                _byId.Add(id.Text, structure);
        }

        for (var i = cas.Sofas.Count - 1; i >= 0; i--)
            _sofas[cas.Sofas[i].Id.Text] = i;

        PlaceAnnotations();
        PlaceMembers(cas.Views);
        PlaceReferenced();
    }

    public FeatureStructure? Find(string id) => _byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>The position of its Sofa; -1 for one that annotates a Sofa which does not exist.</summary>
    public int HomeOf(FeatureStructure structure) => _homes.TryGetValue(structure, out var home) ? home : structure.Sofa is null ? 0 : -1;

    /// <summary>Determines whether it is more than the value of a feature.</summary>
    public bool IsOwn(FeatureStructure structure) => !CasNames.IsCollection(structure.Type.Text) || IsMember(structure) || _own.Contains(structure);

    /// <summary>Determines whether it is in the index of a view.</summary>
    public bool IsMember(FeatureStructure structure) => _members.Contains(structure);

    /// <summary>The array or list whose items are the value of a feature that refers to it; null for any other reference.</summary>
    public FeatureStructure? CollectionOf(FeatureStructure owner, string feature, SourceReference reference) =>
        Find(reference.Text) is { } target && CasNames.IsCollection(target.Type.Text)
            && (_types.FeatureOf(owner.Type.Text, feature)?.IsCollection ?? true) ? target : null;

    /// <summary>The items of an array, or of a list as far as it goes.</summary>
    public SourceNode ItemsOf(FeatureStructure collection, SourceNode at)
    {
        if (CasNames.IsArray(collection.Type.Text))
            return collection[CasNames.Elements] ?? new SourceList([], at.Start, at.End);

        var items = new List<SourceNode>();
        var seen = new HashSet<FeatureStructure>();
        for (var node = collection; node is not null && seen.Add(node); node = node[CasNames.Tail] is SourceReference tail ? Find(tail.Text) : null)
        {
            if (node[CasNames.Head] is { } head)
                items.Add(head);
        }

        return new SourceList([.. items], at.Start, at.End);
    }

    private void PlaceAnnotations()
    {
        foreach (var structure in _structures)
        {
            if (structure.Sofa is { } sofa && _sofas.TryGetValue(sofa.Text, out var index))
                _homes[structure] = index;
        }
    }

    private void PlaceMembers(IReadOnlyList<CasView> views)
    {
        foreach (var view in views)
        {
            var index = view.Sofa is { } sofa && _sofas.TryGetValue(sofa.Text, out var found) ? found : 0;
            foreach (var member in view.Members)
            {
                if (Find(member) is not { } structure)
                    continue;

                _members.Add(structure);
                Own(structure);
                if (structure.Sofa is null && !_homes.ContainsKey(structure))
                    _homes.Add(structure, index);
            }
        }
    }

    /// <summary>Assigns what is in no index to the document of the first structure that leads to it.</summary>
    private void PlaceReferenced()
    {
        var reached = new HashSet<FeatureStructure>();
        var queue = new Queue<FeatureStructure>();
        foreach (var start in _structures.OrderBy(structure => _homes.ContainsKey(structure) ? 0 : 1))
        {
            if (reached.Add(start))
                queue.Enqueue(start);

            while (queue.Count > 0)
                Follow(queue.Dequeue());
        }

        void Follow(FeatureStructure from)
        {
            foreach (var (feature, reference) in ReferencesOf(from))
            {
                if (Find(reference.Text) is not { } target)
                    continue;

                if (feature is null || !IsTail(from, feature) && CollectionOf(from, feature, reference) is null)
                    Own(target);

                if (target.Sofa is null && !_homes.ContainsKey(target))
                    _homes.Add(target, HomeOf(from));

                if (reached.Add(target))
                    queue.Enqueue(target);
            }
        }
    }

    private static bool IsTail(FeatureStructure structure, string feature) => feature == CasNames.Tail && CasNames.IsList(structure.Type.Text);

    /// <summary>Of a list that is more than the value of a feature, every node is.</summary>
    private void Own(FeatureStructure structure)
    {
        for (var node = structure; node is not null && _own.Add(node); node = CasNames.IsList(node.Type.Text) && node[CasNames.Tail] is SourceReference tail
            ? Find(tail.Text) : null)
        {
        }
    }

    /// <summary>The references in a feature structure, each with the feature whose value it is; an item of an array is the value of none.</summary>
    private static IEnumerable<(string? Feature, SourceReference Reference)> ReferencesOf(FeatureStructure structure)
    {
        foreach (var (key, value) in structure.Features)
        {
            if (value is SourceReference single)
                yield return (key.Text, single);

            foreach (var item in value is SourceList list ? list.Items.OfType<SourceReference>() : [])
                yield return (null, item);
        }
    }
}
