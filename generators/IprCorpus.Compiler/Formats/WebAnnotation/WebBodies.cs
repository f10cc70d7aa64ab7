using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>
/// Reads the bodies of an annotation. The first one that tags or classifies is its label; texts and resources become list
/// properties, one for each purpose.
/// </summary>
internal sealed class WebBodies(RecordFile file, List<SourceEntry> properties, IReadOnlyList<SourceScalar> motivations)
{
    /// <summary>The property for bodies without a purpose.</summary>
    public const string NoPurpose = "body";

    /// <summary>The purpose of the body that gives the label, unless that is tagging.</summary>
    public const string LabelPurpose = "label/purpose";

    /// <summary>The IRI of the resource that gives the label.</summary>
    public const string LabelSource = "label/source";

    public const string Tagging = "tagging";

    private readonly SortedDictionary<string, List<Item>> _items = new(StringComparer.Ordinal);
    private SourceScalar? _label;

    /// <summary>The label; null where no body tags or classifies.</summary>
    public SourceScalar? Read(SourceMap annotation)
    {
        foreach (var body in WebValues.All(annotation["body"]))
            Read(body);

        if (annotation["bodyValue"] is SourceScalar value)
            Add(NoPurpose, new Item(value, null, null));

        foreach (var (property, items) in _items.Select(static pair => (pair.Key, pair.Value)))
        {
            AddList(property, items, static item => item.Value);
            if (items.Exists(static item => item.Format is not null))
                AddList(property + "/format", items, static item => item.Format ?? RecordBuilder.At(string.Empty, item.Value));

            if (items.Exists(static item => item.Language is not null))
                AddList(property + "/language", items, static item => item.Language ?? RecordBuilder.At(string.Empty, item.Value));
        }

        return _label;
    }

    private void Read(SourceNode body)
    {
        if (body is SourceScalar iri)
        {
            Add(NoPurpose + "/source", new Item(iri, null, null));
            return;
        }

        var map = (SourceMap)body;
        var purpose = WebValues.Text(map["purpose"]);
        if (map["items"] is not null)
        {
            file.Losses.Add("a choice or a list of bodies", map);
        }
        else if (WebValues.Text(map["value"]) is { } value)
        {
            if (!TryLabel(purpose, value, null))
                Add(purpose?.Text ?? NoPurpose, new Item(value, Given(map["format"]), Given(map["language"])));

            NoteFurther(map, "value", "format", "language");
        }
        else if ((WebValues.Iri(map["source"]) ?? WebValues.Iri(map)) is { } source)
        {
            if (!TryLabel(purpose, RecordBuilder.At(LastPart(source.Text), source), source))
                Add((purpose?.Text ?? NoPurpose) + "/source", new Item(source, Given(map["format"]), Given(map["language"])));

            NoteFurther(map, "source", "id", "format", "language");
        }
        else
        {
            file.Losses.Add("a body without a value and without an IRI", map);
        }
    }

    private bool TryLabel(SourceScalar? purpose, SourceScalar label, SourceScalar? source)
    {
        var role = purpose?.Text ?? motivations.FirstOrDefault(static motivation => motivation.Text is Tagging or "classifying")?.Text;
        if (_label is not null || role is not (Tagging or "classifying") || label.Text.Length == 0)
            return false;

        _label = label;
        if (role != Tagging)
            properties.Add(new SourceEntry(RecordBuilder.At(LabelPurpose, label), RecordBuilder.At(role, label)));

        if (source is not null)
            properties.Add(new SourceEntry(RecordBuilder.At(LabelSource, label), source));

        return true;
    }

    private void NoteFurther(SourceMap map, params string[] known)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text is not ("type" or "purpose") && !known.Contains(entry.Key.Text))
                file.Losses.AddDetail("what is said of a body besides its value, format, language and purpose", entry.Key);
        }
    }

    private static SourceScalar? Given(SourceNode? node) => WebValues.Text(node) is { Text.Length: > 0 } text ? text : null;

    /// <summary>The name that an IRI ends with.</summary>
    private static string LastPart(string iri)
    {
        var end = iri.TrimEnd('/', '#');
        var part = end.Substring(end.LastIndexOfAny(['/', '#', ':']) + 1);
        return part.IndexOf('%') < 0 ? part : Uri.UnescapeDataString(part);
    }

    private void Add(string property, Item item)
    {
        if (!_items.TryGetValue(property, out var items))
            _items.Add(property, items = []);

        items.Add(item);
    }

    private void AddList(string property, List<Item> items, Func<Item, SourceScalar> select) =>
        properties.Add(new SourceEntry(RecordBuilder.At(property, items[0].Value),
            new SourceList([.. items.Select(select)], items[0].Value.Start, items[items.Count - 1].Value.End)));

    private sealed record Item(SourceScalar Value, SourceScalar? Format, SourceScalar? Language);
}
