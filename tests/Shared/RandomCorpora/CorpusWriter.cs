using System.Text;

namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Writes a random corpus as an annotator would. A number at the end of each name keeps the names apart.</summary>
internal sealed class CorpusWriter
{
    private readonly CorpusSpec _spec;
    private readonly SchemaNames _names;
    private readonly ValueText _values;

    private CorpusWriter(CorpusSpec spec)
    {
        _spec = spec;
        _names = new SchemaNames(spec);
        _values = new ValueText(spec, _names);
    }

    public static TestCorpus Write(CorpusSpec spec)
    {
        var writer = new CorpusWriter(spec);
        var corpus = TestCorpus.Empty.With("corpus.yaml", writer.Schema()).With("entities.yaml", writer.Registry());
        for (var i = 0; i < spec.Documents.Length; i++)
        {
            corpus = corpus.With($"d{i}.yaml", writer.Document(i)).With($"d{i}.txt", spec.Documents[i].Text);
        }

        return corpus;
    }

    private string Schema()
    {
        var yaml = new StringBuilder($"corpus: Random\nformat: 1\nlicense: CC0-1.0\nsummary: {YamlText.Quote(_spec.Summary)}\nenums:\n");
        for (var i = 0; i < _spec.Enums.Length; i++)
        {
            yaml.Append($"  {_names.Enums[i]}:\n    summary: {YamlText.Quote(_spec.Enums[i].Summary)}\n    values:\n");
            foreach (var value in _names.Values[i])
            {
                yaml.Append($"      {value}: {YamlText.Quote(_spec.Enums[i].Summary)}\n");
            }
        }

        yaml.Append("document:\n");
        AppendProperties(yaml, _spec.Metadata, "m", "  ", Owner.Document);
        AppendTypes(yaml, "entities", _spec.Entities, _names.Entities, Owner.Entity);
        AppendTypes(yaml, "annotations", _spec.Annotations, _names.Annotations, Owner.Annotation);
        return yaml.ToString();
    }

    private void AppendTypes(StringBuilder yaml, string section, TypeSpec[] types, string[] names, Owner owner)
    {
        yaml.Append($"{section}:\n");
        for (var i = 0; i < types.Length; i++)
        {
            yaml.Append($"  {names[i]}:\n    summary: {YamlText.Quote(types[i].Summary)}\n");
            yaml.Append(SchemaNames.IsAbstract(types, i) ? "    abstract: true\n" : "");
            yaml.Append(SchemaNames.BaseOf(types, i) is { } @base ? $"    base: {names[@base]}\n" : "");
            AppendProperties(yaml, types[i].Properties, SchemaNames.Prefix(owner, i), "    ", owner);
        }
    }

    private void AppendProperties(StringBuilder yaml, PropertySpec[] properties, string prefix, string indent, Owner owner)
    {
        if (properties.Length == 0)
        {
            yaml.Append($"{indent}properties: {{}}\n");
            return;
        }

        yaml.Append($"{indent}properties:\n");
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            yaml.Append($"{indent}  {SchemaNames.Property(property, prefix, i)}: {{ type: '{_values.TypeOf(property, owner)}', summary: " +
                $"{YamlText.Quote(property.Summary)}");
            yaml.Append(_values.IsKey(property, owner) ? ", key: true }\n" : " }\n");
        }
    }

    private string Registry()
    {
        var yaml = new StringBuilder(_spec.Registry.Length == 0 ? "entities: []\n" : "entities:\n");
        for (var i = 0; i < _spec.Registry.Length; i++)
        {
            var type = _names.EntityType(i);
            yaml.Append($"  - {_names.Entities[type]}: {_names.Ids[i]}\n");
            AppendValues(yaml, "    ", SchemaNames.Line(_spec.Entities, type, Owner.Entity), _spec.Registry[i].Values,
                new ValueText.Place(Owner.Entity, i, "", []));
        }

        return yaml.ToString();
    }

    private string Document(int number)
    {
        var document = _spec.Documents[number];
        var concrete = SchemaNames.Concrete(_spec.Annotations);
        int[] types = [.. document.Annotations.Select(annotation => concrete[annotation.Type % concrete.Length])];
        int?[] targets = [.. types.Select((type, i) => document.Annotations[i].HasId ? type : (int?)null)];
        var yaml = new StringBuilder($"document: {SchemaNames.Id(document.Letters, "d", number)}\n");
        AppendValues(yaml, "", [(_spec.Metadata, "m")], document.Values, new ValueText.Place(Owner.Document, number, document.Text, targets));
        yaml.Append(types.Length == 0 ? "annotations: []\n" : "annotations:\n");
        for (var i = 0; i < types.Length; i++)
        {
            var annotation = document.Annotations[i];
            yaml.Append($"  - {_names.Annotations[types[i]]}:{(annotation.HasId ? $" a{i}" : "")}\n");
            yaml.Append(annotation is { HasId: true, HasName: true } ? $"    name: {SchemaNames.Id(annotation.Letters, $"o{number}o", i)}\n" : "");
            yaml.Append(AnchorText.Write(document.Text, annotation.Cuts));
            AppendValues(yaml, "    ", SchemaNames.Line(_spec.Annotations, types[i], Owner.Annotation), annotation.Values,
                new ValueText.Place(Owner.Annotation, i, document.Text, targets));
        }

        return yaml.ToString();
    }

    private void AppendValues(StringBuilder yaml, string indent, IEnumerable<(PropertySpec[] Properties, string Prefix)> line, ValueSpec[] values,
        ValueText.Place place)
    {
        var next = 0;
        foreach (var (properties, prefix) in line)
        {
            for (var i = 0; i < properties.Length; i++)
            {
                if (_values.Of(properties[i], place, values, next++) is { } text)
                {
                    yaml.Append($"{indent}{SchemaNames.Property(properties[i], prefix, i)}: {text}\n");
                }
            }
        }
    }
}
