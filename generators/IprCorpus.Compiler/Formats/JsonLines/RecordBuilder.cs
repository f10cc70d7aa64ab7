using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Puts together the document of one record.</summary>
internal sealed class RecordBuilder(RecordFile file)
{
    /// <summary>The layer of spans, for families that have no name of their own for it.</summary>
    public const string SpanLayer = "Mention";

    /// <summary>The layer of relations.</summary>
    public const string RelationLayer = "Relation";

    private readonly FurtherKeys _further = new(file);
    private readonly List<SourceEntry> _properties = [];
    private readonly List<SourceAnnotation> _annotations = [];

    public NodeShape Shape => file.Shape;

    /// <summary>The whole text; null as long as none was found.</summary>
    public SourceScalar? Text { get; private set; }

    /// <summary>Gets a value that indicates whether it has been said why there is no text.</summary>
    public bool IsUnsound { get; private set; }

    public SourceDocument Build(SourceScalar id, SourceScalar text, OffsetUnit unit) =>
        new(id, text, IsInline: true, _properties, _annotations) { UsesLabels = true, Offsets = new OffsetRule(unit) { HasCopies = true } };

    /// <summary>The record as an object; null after a report.</summary>
    public SourceMap? AsMap(SourceNode record)
    {
        var map = Shape.AsMap("An annotated record", record);
        IsUnsound |= map is null;
        return map;
    }

    public void SetText(SourceEntry entry)
    {
        if (entry.Value is SourceScalar { IsNull: true })
            return;

        if (entry.Value is SourceScalar { IsPlain: false } text)
        {
            Text = text;
            return;
        }

        Shape.Wrong(entry.Key.Text, "a string", entry.Value);
        IsUnsound = true;
    }

    /// <summary>Adds properties of the document from a key that the family does not define.</summary>
    public void AddProperty(SourceEntry entry) => _further.Add(entry, _properties);

    /// <summary>Adds properties of the document from a key of an object in the record.</summary>
    public void AddProperty(string path, SourceEntry entry) => _further.Add(path, entry, _properties);

    /// <summary>Adds properties of an annotation under a path.</summary>
    public void AddProperty(string path, SourceEntry entry, List<SourceEntry> properties) => _further.Add(path, entry, properties);

    /// <summary>The properties that an object has besides the keys that the family defines.</summary>
    public List<SourceEntry> Further(SourceMap map, params string[] known) => _further.Of(map, known);

    /// <summary>Adds properties of an annotation.</summary>
    public void AddProperty(SourceEntry entry, List<SourceEntry> properties) => _further.Add(entry, properties);

    /// <summary>Declares a type that the family itself defines.</summary>
    public void Declare(SourceType type)
    {
        if (!file.Types.Contains(type))
            file.Types.Add(type);
    }

    public Losses Losses => file.Losses;

    /// <param name="label">The label; where it is null, the layer is the type.</param>
    public void AddSpan(SourceScalar? label, Region region, SourceScalar? id, IReadOnlyList<SourceEntry> properties, string layer = SpanLayer) =>
        _annotations.Add(new SourceAnnotation(label ?? At(layer, region.Node), id, null, [region.ToSelector()], properties) { Layer = layer });

    /// <summary>Adds an annotation about the text as a whole.</summary>
    public void AddWhole(SourceScalar type, SourceScalar? id, IReadOnlyList<SourceEntry> properties) =>
        _annotations.Add(new SourceAnnotation(type, id, null, [], properties));

    /// <summary>Adds a relation, which stands where its arguments do.</summary>
    public void AddRelation(SourceScalar? label, SourceNode node, SourceScalar? id, SourceEntry first, SourceEntry second, List<SourceEntry> properties)
    {
        properties.Add(first);
        properties.Add(second);
        _annotations.Add(new SourceAnnotation(label ?? At(RelationLayer, node), id, null, [], properties)
        {
            Layer = RelationLayer,
            Covers = [(SourceReference)first.Value, (SourceReference)second.Value],
        });
    }

    /// <summary>A scalar with a value; null for anything else.</summary>
    public static SourceScalar? Optional(SourceNode? node) => node is SourceScalar { IsNull: false } scalar ? scalar : null;

    /// <summary>A property that refers to an annotation.</summary>
    public static SourceEntry Reference(string label, string id, SourceNode node) => new(At(label, node), new SourceReference(id, node.Start, node.End));

    /// <summary>A word of the format's own at the place of a node.</summary>
    public static SourceScalar At(string text, SourceNode node) => new(text, isPlain: false, node.Start, node.End);

    /// <summary>The value of a key that must be a scalar with a value; null after a report.</summary>
    public SourceScalar? Required(SourceMap map, string owner, string key)
    {
        if (map[key] is { } value)
            return Shape.AsScalar(key, value);

        Shape.Bag.Add(ShapeRules.MissingKey, map.Start, Shape.Bag.FirstLineEnd(map.Start, map.End), owner, key);
        return null;
    }

    /// <summary>The region of an object with offsets; null after a report.</summary>
    public Region? RegionOf(SourceMap map, string owner, string start, string end, string? exact)
    {
        var (from, to) = (Required(map, owner, start), Required(map, owner, end));
        return from is null || to is null ? null : new Region(map, from, to, exact is null ? null : Optional(map[exact]));
    }
}
