using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>An annotation with its labels, for writers.</summary>
internal sealed class RecordAnnotation
{
    private readonly SchemaTypes _types;
    private readonly Dictionary<string, (PropertySchema Property, Value Value)> _values = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public RecordAnnotation(SchemaTypes types, AnnotationModel model, int ordinal)
    {
        (_types, Model, Ordinal) = (types, model, ordinal);
        var properties = types.Annotations.AllProperties(model.Type);
        for (var i = 0; i < properties.Count; i++)
        {
            if (model.Values[i] is not { } value)
                continue;

            var label = properties[i].LabelText;
            _values[label] = (properties[i], value);
            _order.Add(label);
        }

        var type = types.Annotations[model.Type];
        Type = type.LabelText;
        if (_values.TryGetValue(SchemaTypes.LabelProperty, out var own) && own.Value is StringValue { Text: var name })
        {
            (Type, IsLayer) = (name, true);
            _order.Remove(SchemaTypes.LabelProperty);
        }
    }

    public AnnotationModel Model { get; }

    /// <summary>Its position in document order.</summary>
    public int Ordinal { get; }

    /// <summary>The label: of the type, or where a layer is one type, of the annotation.</summary>
    public string Type { get; }

    /// <summary>Gets a value that indicates whether the label is a value, and so is written even where it is the name of a layer.</summary>
    public bool IsLayer { get; }

    public int Start => Model.Start;

    public int End => Model.End;

    /// <summary>The annotation that a property refers to, by its position; null where it refers to none.</summary>
    public int? Reference(string label) =>
        _values.TryGetValue(label, out var found) && found.Value is AnnotationReference { Ordinal: var ordinal } ? ordinal : null;

    /// <summary>The annotations that a list property refers to, by their positions.</summary>
    public IReadOnlyList<int> References(string label) =>
        _values.TryGetValue(label, out var found) && found.Value is ListValue { Items: var items }
            ? [.. items.OfType<AnnotationReference>().Select(static reference => reference.Ordinal)] : [];

    /// <summary>The texts of a property: none, one, or the items of a list.</summary>
    public IReadOnlyList<string> Texts(string label)
    {
        if (!_values.TryGetValue(label, out var found))
            return [];

        var values = found.Value is ListValue list ? list.Items : [found.Value];
        return [.. values.Select(value => JsonValues.TextOf(_types, found.Property, value)).OfType<string>()];
    }

    public string? Text(string label) => _values.TryGetValue(label, out var found) ? JsonValues.TextOf(_types, found.Property, found.Value) : null;

    /// <summary>Its properties as keys, but those that have a place of their own.</summary>
    public JsonProperties Further(params string[] known)
    {
        var properties = new JsonProperties(_types);
        foreach (var label in _order)
        {
            if (!known.Contains(label))
                properties.Add(label, _values[label].Property, _values[label].Value);
        }

        return properties;
    }

    /// <summary>Writes the value of a property under a key; nothing where there is none.</summary>
    public void Write(JsonWriter json, string key, string label)
    {
        if (_values.TryGetValue(label, out var found))
            JsonValues.Write(json.Key(key), _types, found.Property, found.Value);
    }

    /// <summary>The labels of the properties that it has.</summary>
    public IReadOnlyList<string> PropertyLabels => _order;

    /// <summary>The labels of its properties that begin so.</summary>
    public IEnumerable<string> LabelsWith(string prefix) => _order.Where(label => label.StartsWith(prefix, StringComparison.Ordinal));
}
