using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Re3d;

/// <summary>
/// The records of the three files, joined by document.
/// </summary>
internal sealed class Re3dRecords
{
    public const string DocumentKey = "documentId";
    public const string SourceProperty = "source";
    public const string TargetProperty = "target";
    public const string ValueProperty = "value";

    private static readonly OffsetRule Offsets = new(OffsetUnit.CodePoint);
    private readonly Dictionary<string, Re3dDocument> _documents = new(StringComparer.Ordinal);
    private readonly CancellationToken _ct;

    public Re3dRecords(RecordFile? file, CancellationToken ct)
    {
        _ct = ct;
        foreach (var map in Records(file))
        {
            if (Required(file!, map, "A document", "_id") is not { } id || Required(file!, map, "A document", "text") is not { } text)
                continue;

            if (_documents.ContainsKey(id.Text))
                file!.Shape.Bag.Add(ReferenceRules.DuplicateAnnotation, id.Start, id.End, Messages.Excerpt(id.Text),
                    Messages.Position(file.Shape.Bag.Lines.PositionOf(_documents[id.Text].Id.Start)));
            else
                _documents.Add(id.Text, new Re3dDocument(id, text, new FurtherKeys(file!).Of(map, "_id", "text")));
        }
    }

    public IReadOnlyList<SourceDocument> Documents(string path) =>
        [.. _documents.Values.OrderBy(static document => document.Id.Start).Select(document => new SourceDocument(
            RecordBuilder.At(RecordIds.Prefix(path) + document.Id.Text, document.Id), document.Text, IsInline: true, document.Properties,
            document.Annotations) { UsesLabels = true, Offsets = Offsets })];

    /// <param name="move">The place in the file of the documents that has what this file states.</param>
    public void ReadEntities(RecordFile? file, NodeMove move)
    {
        foreach (var map in Records(file))
        {
            if (Read(file!, map, "An entity", "_id", "begin", "end", "type", ValueProperty, DocumentKey) is not var (document, range, id, type, properties))
                continue;

            // Relations name their arguments by ranges alone; of several entities there, they are taken to mean the first by type.
            if (!document.Entities.TryGetValue(range, out var other) || string.CompareOrdinal(type.Text, other.Type) < 0)
                document.Entities[range] = (type.Text, id.Text);

            document.Add(type, id, map, properties, RecordBuilder.SpanLayer, move);
        }
    }

    /// <param name="move">The place in the file of the documents that has what this file states.</param>
    public void ReadRelations(RecordFile? file, NodeMove move)
    {
        foreach (var map in Records(file))
        {
            if (Read(file!, map, "A relation", "_id", "begin", "end", "type", ValueProperty, DocumentKey, "source", "sourceBegin", "sourceEnd", "target",
                "targetBegin", "targetEnd") is not var (document, _, id, type, properties)
                || Argument(file!, map, document, SourceProperty) is not { } source || Argument(file!, map, document, TargetProperty) is not { } target)
            {
                continue;
            }

            properties.Add(source);
            properties.Add(target);
            document.Add(type, id, map, properties, RecordBuilder.RelationLayer, move);
        }
    }

    private (Re3dDocument Document, (int, int) Range, SourceScalar Id, SourceScalar Type, List<SourceEntry> Properties)? Read(RecordFile file, SourceMap map,
        string owner, params string[] known)
    {
        if (Required(file, map, owner, "_id") is not { } id || Required(file, map, owner, DocumentKey) is not { } key
            || Required(file, map, owner, "type") is not { } type)
            return null;

        if (!_documents.TryGetValue(key.Text, out var document))
        {
            file.Shape.Bag.Add(JsonLinesRules.UnknownArgument, key.Start, key.End, "document", Messages.Excerpt(key.Text));
            return null;
        }

        if (Range(file, map, owner, "begin", "end") is not { } range)
            return null;

        var properties = new FurtherKeys(file).Of(map, known);
        if (map[ValueProperty] is SourceScalar { IsNull: false } value && value.Text != document.Covered(range).Trim())
            properties.Add(new SourceEntry(RecordBuilder.At(ValueProperty, value), value));

        return (document, range, id, type, properties);
    }

    private static SourceEntry? Argument(RecordFile file, SourceMap map, Re3dDocument document, string name)
    {
        if (Range(file, map, "A relation", name + "Begin", name + "End") is not { } range)
            return null;

        if (document.Entities.TryGetValue(range, out var entity))
            return RecordBuilder.Reference(name, entity.Id, map);

        var at = map[name + "Begin"]!;
        file.Shape.Bag.Add(JsonLinesRules.UnknownArgument, at.Start, at.End, "entity", Messages.Number(range.Start) + ".." + Messages.Number(range.End));
        return null;
    }

    private static (int Start, int End)? Range(RecordFile file, SourceMap map, string owner, string start, string end)
    {
        if (Required(file, map, owner, start) is not { } from || Required(file, map, owner, end) is not { } to || Offset(file, start, from) is not { } first
            || Offset(file, end, to) is not { } last)
            return null;

        if (first <= last)
            return (first, last);

        file.Shape.Bag.Add(AnchorRules.ReversedPosition, to.Start, to.End, Messages.Number(first), Messages.Number(last));
        return null;
    }

    private static int? Offset(RecordFile file, string name, SourceScalar scalar)
    {
        if (OffsetRule.Parse(scalar.Text) is { } offset)
            return offset;

        file.Shape.Bag.Add(AnchorRules.InvalidPosition, scalar.Start, scalar.End, name, Messages.Excerpt(scalar.Text), Offsets.Unit.CharacterName);
        return null;
    }

    private static SourceScalar? Required(RecordFile file, SourceMap map, string owner, string key)
    {
        if (map[key] is { } value)
            return file.Shape.AsScalar(key, value);

        file.Shape.Bag.Add(ShapeRules.MissingKey, map.Start, file.Shape.Bag.FirstLineEnd(map.Start, map.End), owner, key);
        return null;
    }

    private IEnumerable<SourceMap> Records(RecordFile? file)
    {
        if (file is null)
            yield break;

        foreach (var node in JsonFile.ReadMany(file.Shape.Bag, _ct))
        {
            if (file.Shape.AsMap("An annotated record", node) is { } map)
                yield return map;
        }
    }
}
