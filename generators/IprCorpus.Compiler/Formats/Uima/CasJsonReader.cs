using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads a CAS in JSON, with its feature structures in an array or, by their ids, in an object.</summary>
internal sealed class CasJsonReader(TypeSystem types, DiagnosticBag bag, Losses losses)
{
    private readonly CasValues _values = new(bag, losses);

    public Cas Read(SourceMap root)
    {
        var (sofas, structures) = (new List<CasSofa>(), new List<FeatureStructure>());
        foreach (var (id, map) in Structures(root[CasJsonKeys.FeatureStructures]!))
        {
            if (map[CasJsonKeys.Type] is not SourceScalar type)
                Incomplete(map, "A feature structure", CasJsonKeys.Type);
            else if (type.Text != CasNames.Sofa)
                structures.Add(ReadStructure(type, id, map));
            else if (ReadSofa(id, map) is { } sofa)
                sofas.Add(sofa);
        }

        // The key is all that a diagnostic about the whole underlines.
        var at = root.Entries.First(static entry => entry.Key.Text == CasJsonKeys.FeatureStructures).Key;
        return new Cas(at, sofas, [.. Views(root[CasJsonKeys.Views])], structures);
    }

    private static IEnumerable<(SourceScalar? Id, SourceMap Map)> Structures(SourceNode node) => node switch
    {
        SourceList list => list.Items.OfType<SourceMap>().Select(static map => (map[CasJsonKeys.Id] as SourceScalar, map)),
        SourceMap maps => maps.Entries.Where(static entry => entry.Value is SourceMap)
            .Select(static entry => ((SourceScalar?)entry.Key, (SourceMap)entry.Value)),
        _ => [],
    };

    private static IEnumerable<CasView> Views(SourceNode? node)
    {
        foreach (var view in (node as SourceMap)?.Entries.Select(static entry => entry.Value).OfType<SourceMap>() ?? [])
        {
            var members = (view[CasJsonKeys.Members] as SourceList)?.Items.OfType<SourceScalar>().Select(static member => member.Text) ?? [];
            yield return new CasView(view[CasJsonKeys.Sofa] as SourceScalar, [.. members]);
        }
    }

    private CasSofa? ReadSofa(SourceScalar? id, SourceMap map)
    {
        if (id is null)
        {
            Incomplete(map, "A Sofa", CasJsonKeys.Id);
            return null;
        }

        if (map["@sofaArray"] is SourceScalar { IsNull: false } data)
            losses.Add("data of a Sofa that is no text", data);

        var name = map["sofaID"] as SourceScalar ?? new SourceScalar(CasNames.InitialView, isPlain: false, id.Start, id.End);
        var properties = map.Entries.Where(static entry => entry.Key.Text is "mimeType" or "sofaURI" && entry.Value is SourceScalar { IsNull: false });
        return new CasSofa(id, name, map["sofaString"] is SourceScalar { IsNull: false } text ? text : null, [.. properties]);
    }

    private FeatureStructure ReadStructure(SourceScalar type, SourceScalar? id, SourceMap map)
    {
        var structure = new FeatureStructure(type, id);
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == CasJsonKeys.Elements)
                Add(structure, CasNames.Elements, entry.Key, ReadElements(type.Text, entry.Value));
            else if (entry.Key.Text.Length > 0 && entry.Key.Text[0] != CasJsonKeys.Keyword)
                ReadFeature(structure, entry);
        }

        return structure;
    }

    private void ReadFeature(FeatureStructure structure, SourceEntry entry)
    {
        var marker = entry.Key.Text[0];
        var name = marker is CasJsonKeys.Reference or CasJsonKeys.Anchor or CasJsonKeys.Number ? entry.Key.Text.Substring(1) : entry.Key.Text;
        if (entry.Value is not SourceScalar value)
        {
            losses.Add("values that are no single ones", entry.Key);
            return;
        }

        if (value.IsNull)
            return;

        var feature = types.FeatureOf(structure.Type.Text, name);
        if (feature is null && name == "sofa")
            structure.Sofa = value;
        else if (feature is null && name == "begin")
            structure.Begin = value;
        else if (feature is null && name == "end")
            structure.End = value;
        else if (marker == CasJsonKeys.Reference || feature is { IsCollection: true })
            Add(structure, name, entry.Key, _values.Convert(SourceKind.Reference, value));
        else
            Add(structure, name, entry.Key, feature is null ? _values.Guess(value) : _values.Convert(types.KindOf(feature.Range), value));
    }

    private static void Add(FeatureStructure structure, string name, SourceScalar key, SourceNode? value)
    {
        if (value is not null)
            structure.Features.Add(new SourceEntry(name == key.Text ? key : new SourceScalar(name, isPlain: false, key.Start, key.End), value));
    }

    private SourceNode? ReadElements(string type, SourceNode elements)
    {
        if (type == CasNames.ByteArray)
            return elements is SourceScalar bytes ? ToHexadecimal(bytes) : null;

        if (elements is not SourceList list || !CasNames.IsArray(type))
            return null;

        var kind = types.KindOf(CasNames.ElementOf(type, null));
        var items = new List<SourceNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is SourceScalar { IsNull: false } scalar && _values.Convert(kind, scalar) is { } value)
                items.Add(value);
        }

        // Without one item, all behind it would stand in places that are not theirs.
        if (items.Count < list.Items.Length)
        {
            losses.Add("arrays with places that are empty or hold no value of their kind", list);
            return null;
        }

        return new SourceList([.. items], list.Start, list.End);
    }

    /// <summary>Bytes are written in Base64 here, and in hexadecimal digits in XMI.</summary>
    private SourceScalar? ToHexadecimal(SourceScalar bytes)
    {
        try
        {
            return new SourceScalar(string.Concat(Convert.FromBase64String(bytes.Text)
                .Select(static value => value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture))), isPlain: false, bytes.Start, bytes.End);
        }
        catch (FormatException)
        {
            bag.Add(UimaRules.WrongCasValue, bytes.Start, bytes.End, Messages.Excerpt(bytes.Text), "text in Base64");
            return null;
        }
    }

    private void Incomplete(SourceMap map, string what, string key) =>
        bag.Add(UimaRules.IncompleteCas, map.Start, bag.FirstLineEnd(map.Start, map.End), what, $"the key '{key}'");
}
