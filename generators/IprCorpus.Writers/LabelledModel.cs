using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Writers;

/// <summary>Reads models by the labels of the format that they came from.</summary>
internal sealed class LabelledModel(CorpusSchema schema)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    public string LabelOf(AnnotationModel annotation) => schema.Annotations[annotation.Type].LabelText;

    /// <summary>Determines whether an annotation has a label, or one that derives from it.</summary>
    public bool Is(AnnotationModel annotation, string label)
    {
        var type = _types.Annotations.IndexOfLabel(label);
        return type >= 0 && _types.Annotations.IsAssignable(annotation.Type, schema.Annotations[type].Name);
    }

    /// <summary>What an annotation has, in the order of the schema.</summary>
    public IEnumerable<LabelledValue> ValuesOf(AnnotationModel annotation) => Values(_types.Annotations.AllProperties(annotation.Type), annotation.Values);

    /// <summary>The metadata that a document has, in the order of the schema.</summary>
    public IEnumerable<LabelledValue> ValuesOf(DocumentModel document) => Values(schema.Document.Properties, document.Values);

    public Value? Find(AnnotationModel annotation, string label)
    {
        var position = _types.Annotations.PropertyOfLabel(annotation.Type, label);
        return position < 0 ? null : annotation.Values[position];
    }

    /// <summary>A value as text, in the words of the format; null for a reference, a list, and where there is none.</summary>
    public string? TextOf(AnnotationModel annotation, string label)
    {
        var position = _types.Annotations.PropertyOfLabel(annotation.Type, label);
        return position >= 0 && annotation.Values[position] is { } value ? TextOf(_types.Annotations.AllProperties(annotation.Type)[position], value) : null;
    }

    /// <summary>The position of the annotation that a property refers to; -1 for none.</summary>
    public int TargetOf(AnnotationModel annotation, string label) => Find(annotation, label) is AnnotationReference reference ? reference.Ordinal : -1;

    private IEnumerable<LabelledValue> Values(IReadOnlyList<PropertySchema> properties, EquatableArray<Value?> values)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (values[i] is not { } value)
                continue;

            var texts = value is ListValue list ? list.Items.Select(item => TextOf(properties[i], item)) : [TextOf(properties[i], value)];
            yield return new LabelledValue(properties[i].LabelText, value, [.. texts.OfType<string>()]);
        }
    }

    private string? TextOf(PropertySchema property, Value value) => value switch
    {
        StringValue text => text.Text,
        IntValue number when property.Kind == ValueKind.Enum => LabelOf(_types.Enum(property.TypeName!).Values[number.Number]),
        IntValue number when property.Kind == ValueKind.Bool => number.Number == 0 ? "false" : "true",
        IntValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string LabelOf(EnumValueSchema value) => value.LabelText;
}

/// <summary>A value with the label of its property.</summary>
/// <param name="Texts">The value, or each item of a list, as text; empty for references.</param>
internal readonly record struct LabelledValue(string Label, Value Value, IReadOnlyList<string> Texts);
