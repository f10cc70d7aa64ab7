using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>
/// Makes documents of a CAS: one for each Sofa. What annotates a Sofa belongs to its document; anything else to the one
/// whose view it is in, else to that of whatever leads to it.
/// </summary>
internal sealed class CasDocuments(Cas cas, TypeSystem types, Losses losses)
{
    private readonly CasGraph _graph = new(cas, types);
    private readonly Dictionary<FeatureStructure, SourceSelector?> _places = [];
    private readonly HashSet<FeatureStructure> _dissolved = [];

    /// <param name="id">The id of the document of the initial view; those of others have the view's name behind it.</param>
    public IReadOnlyList<SourceDocument> Read(string id)
    {
        var sofas = cas.Sofas.DefaultIfEmpty(new CasSofa(Scalar(string.Empty, cas.At), Scalar(CasNames.InitialView, cas.At), null, [])).ToList();
        for (var i = 0; i < sofas.Count; i++)
            PlaceAnnotations(sofas[i], i);

        var main = Math.Max(0, sofas.FindIndex(static sofa => sofa.Name.Text == CasNames.InitialView));
        return [.. sofas.Select((sofa, i) => ReadDocument(sofa, i, i == main ? id : id + "#" + sofa.Name.Text))];
    }

    private void PlaceAnnotations(CasSofa sofa, int index)
    {
        var anchors = new CasAnchors(sofa.Text is not null, losses);
        foreach (var structure in cas.FeatureStructures)
        {
            if (_graph.HomeOf(structure) != index || !_graph.IsOwn(structure))
                continue;

            if (!_graph.IsMember(structure))
                losses.AddDetail("that feature structures are in no index", structure.Type);

            // What is no annotation is about the text as a whole.
            if (!CasTypes.IsAnchored(structure, types))
                _places.Add(structure, null);
            else if (anchors.Read(structure) is { } selector)
                _places.Add(structure, selector);
        }
    }

    private SourceDocument ReadDocument(CasSofa sofa, int index, string id)
    {
        var text = sofa.Text ?? Scalar(string.Empty, sofa.Name);
        var annotations = cas.FeatureStructures
            .Where(structure => _graph.HomeOf(structure) == index && _places.ContainsKey(structure))
            .Select(structure => _places[structure] is { } selector
                ? new SourceAnnotation(structure.Type, structure.Id, null, [selector], FeaturesOf(structure))
                : new SourceAnnotation(structure.Type, structure.Id, null, [], FeaturesOf(structure)) { Ranges = [new TextRange(0, text.Text.Length)] });
        var name = new SourceEntry(Scalar(CasTypes.SofaName, sofa.Name), sofa.Name);
        return new SourceDocument(Scalar(id, sofa.Name), text, IsInline: true, [name, .. sofa.Properties], [.. annotations])
        {
            UsesLabels = true,
            Offsets = CasAnchors.Offsets,
        };
    }

    private List<SourceEntry> FeaturesOf(FeatureStructure structure)
    {
        var features = new List<SourceEntry>(structure.Features.Count);
        foreach (var (key, value) in structure.Features)
        {
            var node = value is SourceReference reference && _graph.CollectionOf(structure, key.Text, reference) is { } collection
                ? Dissolve(collection, reference) : value;
            if (node is SourceReference single && !IsCarried(structure, single))
                continue;

            if (node is SourceList list && list.Items.Any(item => item is SourceReference target && !IsCarried(structure, target)))
            {
                losses.Add("arrays with references to what is not carried", key);
                continue;
            }

            features.Add(new SourceEntry(key, node));
        }

        return features;
    }

    private SourceNode Dissolve(FeatureStructure collection, SourceReference reference)
    {
        if (!_dissolved.Add(collection) || _graph.IsOwn(collection))
            losses.AddDetail("that an array or list is one for all that refer to it", reference);

        return _graph.ItemsOf(collection, reference);
    }

    /// <summary>Determines whether a reference has its target in the same document; of one without any target the binder tells.</summary>
    private bool IsCarried(FeatureStructure from, SourceReference reference)
    {
        if (_graph.Find(reference.Text) is not { } target)
            return true;

        if (target == from)
            losses.Add("references of feature structures to themselves", reference);
        else if (_graph.HomeOf(target) != _graph.HomeOf(from))
            losses.Add("references from one view to another", reference);
        else
            return _places.ContainsKey(target);

        return false;
    }

    private static SourceScalar Scalar(string text, SourceNode at) => new(text, isPlain: false, at.Start, at.End);
}
