using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>Reads documents and registries out of nodes: format version 1, as <c>seeds/README.md</c> has it.</summary>
internal sealed class CorpusReader(NodeShape shape)
{
    public const string DocumentKey = "document";
    public const string TextKey = "text";
    public const string AnnotationsKey = "annotations";
    public const string EntitiesKey = "entities";
    public const string NameKey = "name";


    /// <summary>Reads a file's document: an annotated document, entities, or neither, which has then been reported.</summary>
    public (SourceDocument? Document, IReadOnlyList<SourceEntity> Entities) Read(SourceNode root)
    {
        if (root is not SourceMap map || map.Entries.Length == 0)
            return Unknown(root, string.Empty);

        if (map.Entries[0].Key.Text == DocumentKey)
            return (ReadDocument(map), []);

        if (map[EntitiesKey] is { } entities)
        {
            foreach (var entry in map.Entries)
            {
                if (entry.Key.Text != EntitiesKey)
                    shape.Unknown("A registry", entry.Key, [EntitiesKey]);
            }

            return (null, ReadEntities(entities));
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == DocumentKey)
            {
                shape.Bag.Add(ShapeRules.DocumentKeyFirst, entry.Key.Start, entry.Key.End);
                return (ReadDocument(map), []);
            }
        }

        return Unknown(map.Entries[0].Key, Spelling.DidYouMean(map.Entries[0].Key.Text, [DocumentKey, EntitiesKey]));
    }

    private (SourceDocument?, IReadOnlyList<SourceEntity>) Unknown(SourceNode at, string suggestion)
    {
        shape.Bag.Add(ShapeRules.UnknownContent, at.Start, shape.Bag.FirstLineEnd(at.Start, at.End), suggestion);
        return (null, []);
    }

    private SourceDocument? ReadDocument(SourceMap map)
    {
        SourceScalar? id = null, text = null;
        var isInline = false;
        var properties = new List<SourceEntry>();
        SourceNode[] annotations = [];
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.Text)
            {
                case DocumentKey:
                    id = shape.AsScalar(DocumentKey, entry.Value);
                    break;
                case TextKey:
                    text = shape.AsText(TextKey, entry.Value);
                    isInline = text is not null && IsBlock(text);
                    break;
                case AnnotationsKey:
                    annotations = shape.AsList(AnnotationsKey, entry.Value);
                    break;
                default:
                    properties.Add(entry);
                    break;
            }
        }

        if (id is null)
            return null;

        var read = new List<SourceAnnotation>(annotations.Length);
        var selectors = new SelectorReader(shape);
        foreach (var node in annotations)
        {
            if (ReadAnnotation(node, selectors) is { } annotation)
                read.Add(annotation);
        }

        return new SourceDocument(id, text, isInline, properties, read);
    }

    private bool IsBlock(SourceScalar text) => text.End > text.Start && shape.Bag.Text[text.Start] is '|' or '>' && !text.IsPlain;

    private SourceAnnotation? ReadAnnotation(SourceNode node, SelectorReader selectors)
    {
        if (shape.AsMap("An annotation", node) is not { Entries: [var first, ..] } map)
            return null;

        SourceScalar? name = null;
        var anchor = new SelectorReader.Parts();
        var properties = new List<SourceEntry>(map.Entries.Length - 1);
        for (var i = 1; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            if (entry.Key.Text == NameKey)
                name = shape.AsScalar(NameKey, entry.Value);
            else if (!selectors.Accept(entry, ref anchor))
                properties.Add(entry);
        }

        return new SourceAnnotation(first.Key, OptionalId(first), name, selectors.Finish(anchor, first.Key), properties);
    }

    private SourceScalar? OptionalId(SourceEntry first) =>
        first.Value is SourceScalar { IsNull: true } ? null : shape.AsScalar(first.Key.Text, first.Value);

    private List<SourceEntity> ReadEntities(SourceNode node)
    {
        var items = shape.AsList(EntitiesKey, node);
        var entities = new List<SourceEntity>(items.Length);
        foreach (var item in items)
        {
            if (shape.AsMap("An entity", item) is { Entries: [var first, ..] } map && shape.AsScalar(first.Key.Text, first.Value) is { } id)
                entities.Add(new SourceEntity(first.Key, id, new ArraySegment<SourceEntry>(map.Entries, 1, map.Entries.Length - 1)));
        }

        return entities;
    }
}
