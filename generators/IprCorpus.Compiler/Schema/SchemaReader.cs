using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema;

/// <summary>Reads the shape of <c>corpus.yaml</c> and says where it is another.</summary>
internal sealed class SchemaReader(DiagnosticBag bag)
{
    public const int FormatVersion = 1;

    /// <summary>Far more than people declare; what binds them may compare them pairwise.</summary>
    public const int MaxDeclarations = 2000;

    /// <summary>The check for places where a conversion has lost digits.</summary>
    public const string LostDigitsCheck = "lost-digits";

    /// <summary>The check for names of entities that no annotation refers to, which are information only where it is not asked for.</summary>
    public const string UnannotatedNamesCheck = "unannotated-names";

    private static readonly string[] CorpusKeys = ["corpus", "format", "namespace", "summary", "license", "checks", "granularity", "schema", "mapping", "enums",
        "document", "entities", "annotations"];
    private static readonly string[] EnumKeys = ["summary", "values"];
    private static readonly string[] DocumentKeys = ["summary", "properties"];
    private static readonly string[] EntityKeys = ["summary", "base", "abstract", "plural", "properties"];
    private static readonly string[] AnnotationKeys = [.. EntityKeys, "label", "anchor", "reading", "container", "inferred"];
    private static readonly string[] PropertyKeys = ["type", "label", "summary", "default", "key", "inverse"];
    private static readonly string[] ValueKeys = ["label", "summary"];

    private readonly NodeShape _shape = new(bag);

    /// <summary>Null where the file is of a later format or no schema at all.</summary>
    public CorpusDeclaration? Read(SourceNode root)
    {
        if (_shape.AsMap("corpus.yaml", root) is not { } map)
            return null;

        if (map["format"] is { } format && !IsKnownFormat(format))
            return null;

        var corpus = new CorpusDeclaration();
        foreach (var (key, value) in map.Entries)
        {
            switch (key.Text)
            {
                case "corpus": corpus.Name = _shape.AsScalar("corpus", value); break;
                case "format": break;
                case "namespace": corpus.Namespace = _shape.AsScalar("namespace", value); break;
                case "summary": corpus.Summary = _shape.AsScalar("summary", value)?.Text; break;
                case "checks": ReadChecks(value, corpus.Checks); break;
                case "granularity": corpus.Granularity = ReadGranularity(value); break;
                case "license": corpus.License = _shape.AsScalar("license", value)?.Text; break;
                case "schema": corpus.IsPinned = ReadPinned(value); break;
                case "mapping": ReadMapping(value, corpus.Mapping); break;
                case "enums": ReadEnums(value, corpus.Enums); break;
                case "document": ReadDocument(value, corpus); break;
                case "entities": corpus.Entities = ReadTypes("entities", value, EntityKeys); break;
                case "annotations": corpus.Annotations = ReadTypes("annotations", value, AnnotationKeys); break;
                default: _shape.Unknown("The schema", key, CorpusKeys); break;
            }
        }

        if (map["corpus"] is null)
            bag.Add(ShapeRules.MissingKey, map.Start, bag.FirstLineEnd(map.Start, map.End), "The schema", "corpus");

        if (map["format"] is null)
            bag.Add(ShapeRules.MissingKey, map.Start, bag.FirstLineEnd(map.Start, map.End), "The schema", "format");

        return corpus;
    }

    private bool IsKnownFormat(SourceNode node)
    {
        if (_shape.AsScalar("format", node) is not { } format || format.Text == Messages.Number(FormatVersion))
            return true;

        bag.Add(SchemaRules.FormatVersion, format.Start, format.End, Messages.Excerpt(format.Text), Messages.Number(FormatVersion));
        return false;
    }

    private bool ReadPinned(SourceNode node)
    {
        if (_shape.AsScalar("schema", node) is { Text: not ("pinned" or "inferred") } other)
            bag.Add(ShapeRules.WrongNode, other.Start, other.End, "'schema'", "'pinned' or 'inferred'", "'" + Messages.Excerpt(other.Text) + "'");

        return node is SourceScalar { Text: "pinned" };
    }

    private void ReadChecks(SourceNode node, List<string> checks)
    {
        foreach (var item in _shape.AsList("checks", node))
        {
            if (_shape.AsScalar("checks", item) is not { } name)
                continue;

            if (name.Text is LostDigitsCheck or UnannotatedNamesCheck)
            {
                checks.Add(name.Text);
            }
            else
            {
                bag.Add(
                    ShapeRules.WrongNode, name.Start, name.End, "'checks'", $"a list of '{LostDigitsCheck}' and '{UnannotatedNamesCheck}'",
                    "'" + Messages.Excerpt(name.Text) + "'");
            }
        }
    }

    private AnchorGranularity ReadGranularity(SourceNode node)
    {
        switch (_shape.AsScalar("granularity", node))
        {
            case { Text: "word" }:
                return AnchorGranularity.Word;
            case { Text: "character" }:
                return AnchorGranularity.Character;
            case { } other:
                bag.Add(ShapeRules.WrongNode, other.Start, other.End, "'granularity'", "'word' or 'character'", "'" + Messages.Excerpt(other.Text) + "'");
                return AnchorGranularity.Unstated;
            default:
                return AnchorGranularity.Unstated;
        }
    }

    private void ReadMapping(SourceNode node, Dictionary<string, string> mapping)
    {
        foreach (var (label, value) in Entries("mapping", node))
        {
            if (_shape.AsScalar(label.Text, value) is not { } name)
                continue;

            if (CSharpNames.IsPascalIdentifier(name.Text) || SeedNames.IsPropertyName(name.Text))
                mapping[label.Text] = name.Text;
            else
                bag.Add(SchemaRules.InvalidTypeName, name.Start, name.End, Messages.Excerpt(name.Text), TypeNames.Suggest(name.Text));
        }
    }

    private void ReadDocument(SourceNode node, CorpusDeclaration corpus)
    {
        if (_shape.AsMap("document", node) is not { } map)
            return;

        foreach (var (key, value) in map.Entries)
        {
            switch (key.Text)
            {
                case "summary": corpus.DocumentSummary = _shape.AsScalar("summary", value)?.Text; break;
                case "properties": corpus.DocumentProperties = ReadProperties(value); break;
                default: _shape.Unknown("The key 'document'", key, DocumentKeys); break;
            }
        }
    }

    private void ReadEnums(SourceNode node, List<EnumDeclaration> enums)
    {
        foreach (var (name, value) in Entries("enums", node))
        {
            if (value is SourceList)
                _shape.Wrong(name.Text, "a mapping with 'values', as { values: [ … ] }", value);

            if (value is SourceList || _shape.AsMap(name.Text, value) is not { } map)
                continue;

            string? summary = null;
            List<EnumValueDeclaration> values = [];
            foreach (var (key, item) in map.Entries)
            {
                switch (key.Text)
                {
                    case "summary": summary = _shape.AsScalar("summary", item)?.Text; break;
                    case "values": values = ReadEnumValues(item); break;
                    default: _shape.Unknown("An enum", key, EnumKeys); break;
                }
            }

            enums.Add(new EnumDeclaration(name, summary, values));
        }
    }

    /// <summary>A list of names, or a mapping from names to what they mean.</summary>
    private List<EnumValueDeclaration> ReadEnumValues(SourceNode node)
    {
        var values = new List<EnumValueDeclaration>();
        if (node is SourceMap map)
        {
            foreach (var (key, value) in map.Entries)
                values.Add(ReadEnumValue(key, value));

            return values;
        }

        foreach (var item in _shape.AsList("values", node))
        {
            if (_shape.AsText("values", item) is { } name)
                values.Add(new(name, null));
        }

        return values;
    }

    private EnumValueDeclaration ReadEnumValue(SourceScalar name, SourceNode node)
    {
        if (node is not SourceMap map)
            return new(name, node is SourceScalar { IsNull: true } ? null : _shape.AsScalar(name.Text, node)?.Text);

        SourceScalar? label = null;
        string? summary = null;
        foreach (var (key, value) in map.Entries)
        {
            switch (key.Text)
            {
                case "label": label = _shape.AsText("label", value); break;
                case "summary": summary = _shape.AsScalar("summary", value)?.Text; break;
                default: _shape.Unknown("An enum value", key, ValueKeys); break;
            }
        }

        return new(name, summary) { Label = label };
    }

    private List<TypeDeclaration> ReadTypes(string section, SourceNode node, string[] keys)
    {
        var types = new List<TypeDeclaration>();
        foreach (var (name, value) in Entries(section, node))
        {
            var type = new TypeDeclaration(name);
            types.Add(type);
            if (value is SourceScalar { IsNull: true } || _shape.AsMap(name.Text, value) is not { } map)
                continue;

            foreach (var (key, item) in map.Entries)
            {
                if (Array.IndexOf(keys, key.Text) < 0)
                    _shape.Unknown("A type under '" + section + "'", key, keys);
                else
                    ReadTypeKey(type, key.Text, item);
            }
        }

        return types;
    }

    private void ReadTypeKey(TypeDeclaration type, string key, SourceNode value)
    {
        switch (key)
        {
            case "summary": type.Summary = _shape.AsScalar(key, value)?.Text; break;
            case "base": type.Base = _shape.AsScalar(key, value); break;
            case "abstract": type.IsAbstract = _shape.AsBool(key, value) ?? false; break;
            case "plural": type.Plural = _shape.AsScalar(key, value); break;
            case "label": type.Label = _shape.AsText(key, value); break;
            case "properties": type.Properties = ReadProperties(value); break;
            case "anchor": type.Anchor = ReadAnchor(value); break;
            case "reading": ReadReading(type, value); break;
            case "container": type.Container = _shape.AsScalar(key, value); break;
            case "inferred": ReadInferred(type, value); break;
        }
    }

    private AnchorPolicy ReadAnchor(SourceNode node)
    {
        if (_shape.AsScalar("anchor", node) is { Text: not ("required" or "optional") } other)
            bag.Add(ShapeRules.WrongNode, other.Start, other.End, "'anchor'", "'required' or 'optional'", "'" + Messages.Excerpt(other.Text) + "'");

        return node is SourceScalar { Text: "optional" } ? AnchorPolicy.Optional : AnchorPolicy.Required;
    }

    private void ReadReading(TypeDeclaration type, SourceNode node)
    {
        if (node is not SourceMap map)
        {
            type.ReadingProperty = _shape.AsScalar("reading", node);
            return;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (key.Text == "text")
                type.ReadingText = _shape.AsText("text", value)?.Text;
            else
                _shape.Unknown("The key 'reading'", key, ["text"]);
        }
    }

    /// <summary>One property and the value that marks an annotation as inferred.</summary>
    private void ReadInferred(TypeDeclaration type, SourceNode node)
    {
        if (_shape.AsMap("inferred", node) is not { } map)
            return;

        if (map.Entries.Length != 1)
            bag.Add(ShapeRules.WrongNode, map.Start, bag.FirstLineEnd(map.Start, map.End), "'inferred'", "one property with one value",
                "a mapping with another number of them");
        else if (_shape.AsScalar(map.Entries[0].Key.Text, map.Entries[0].Value) is { } value)
            type.Inferred = (map.Entries[0].Key, value);
    }

    private List<PropertyDeclaration> ReadProperties(SourceNode node)
    {
        var properties = new List<PropertyDeclaration>();
        foreach (var (name, value) in Entries("properties", node))
        {
            if (value is not SourceMap map)
            {
                if (value is SourceList { Items: [SourceScalar { Text: var item }] })
                    _shape.Wrong(name.Text, $"a type, such as \"{item}[]\" for a list (in quotation marks)", value);
                else if (_shape.AsScalar(name.Text, value) is { } type)
                    properties.Add(new(name, type, null, null, false, null));

                continue;
            }

            SourceScalar? typeName = null, label = null, isKeyAt = null, inverse = null, @default = null;
            string? summary = null;
            var isKey = false;
            foreach (var (key, item) in map.Entries)
            {
                switch (key.Text)
                {
                    case "type": typeName = _shape.AsScalar("type", item); break;
                    case "label": label = _shape.AsText("label", item); break;
                    case "summary": summary = _shape.AsScalar("summary", item)?.Text; break;
                    case "key": (isKeyAt, isKey) = (key, _shape.AsBool("key", item) ?? false); break;
                    case "default": @default = _shape.AsScalar("default", item); break;
                    case "inverse": inverse = _shape.AsScalar("inverse", item); break;
                    default: _shape.Unknown("A property", key, PropertyKeys); break;
                }
            }

            if (typeName is not null)
                properties.Add(new(name, typeName, summary, isKeyAt, isKey, inverse) { Label = label, Default = @default });
            else if (map["type"] is null)
                bag.Add(ShapeRules.MissingKey, name.Start, name.End, "The property '" + name.Text + "'", "type");
        }

        return properties;
    }

    private SourceEntry[] Entries(string name, SourceNode node)
    {
        var entries = node is SourceScalar { IsNull: true } ? [] : _shape.AsMap(name, node)?.Entries ?? [];
        if (entries.Length <= MaxDeclarations)
            return entries;

        var at = entries[MaxDeclarations].Key;
        bag.Add(SchemaRules.SchemaTooLarge, at.Start, at.End, "'" + name + "'", Messages.Number(MaxDeclarations));
        return [.. entries.Take(MaxDeclarations)];
    }
}
