using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Brat.Writing;

/// <summary>
/// Writes the annotations of a document as brat's <c>.ann</c> file; its <c>.txt</c> file is the text as it is. What has been
/// read from brat is read again as the same model. Annotations of other formats become text-bound annotations and events: an
/// annotation that refers to others is an event, its other values are attributes.
/// </summary>
internal sealed class BratWriter
{
    private readonly SchemaTypes _types;
    private readonly DocumentModel _document;
    private readonly OffsetMap _units;
    private readonly BratIds _ids;
    private readonly StringBuilder _lines = new();
    private int _attributes;

    private BratWriter(DocumentModel document, CorpusSchema schema)
    {
        _types = SchemaTypes.Of(schema);
        _document = document;
        _units = new OffsetMap(document.Text);
        _ids = new BratIds(document, _types);
    }

    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var writer = new BratWriter(document, schema);
        for (var i = 0; i < document.Annotations.Count; i++)
            writer.Write(document.Annotations[i], i);

        return writer._lines.ToString();
    }

    private void Write(AnnotationModel annotation, int ordinal)
    {
        var (id, label) = (_ids.Of(ordinal), LabelOf(annotation));
        switch (id[0])
        {
            case 'T':
                WriteTextBound(id, label, annotation);
                break;
            case 'E':
                var trigger = _ids.TriggerOf(ordinal);
                if (!_ids.IsAnnotation(trigger) && _ids.IsFirstOf(trigger, ordinal))
                    WriteTextBound(trigger, label, annotation);

                Line(id, label + ":" + trigger + Arguments(annotation, isNumbered: true));
                break;
            case 'R':
                Line(id, label + Arguments(annotation, isNumbered: false));
                break;
            case 'N':
                Line(id, $"{label} {TargetOf(annotation)} {Text(annotation, BratLabels.Resource)}:{Text(annotation, BratLabels.Entry)}",
                    Text(annotation, BratLabels.EntryText));
                break;
            case '#':
                Line(id, label + " " + TargetOf(annotation), Text(annotation, BratLabels.Note));
                break;
            default:
                Line("*", label + string.Concat(References(annotation, BratLabels.Members).Select(static member => " " + member)));
                break;
        }

        WriteAttributes(annotation, id);
    }

    private void WriteTextBound(string id, string label, AnnotationModel annotation)
    {
        var places = annotation.Fragments
            .Select(range => Number(_units.FromUtf16(range.Start, OffsetUnit.CodePoint)) + " " + Number(_units.FromUtf16(range.End, OffsetUnit.CodePoint)));
        var words = annotation.Fragments.Select(range => BratText.OnOneLine(_document.Text.Substring(range.Start, range.Length)));
        Line(id, label + " " + string.Join(";", places), string.Join(" ", words));
    }

    /// <summary>
    /// All references but those that belong to the format. The second and later ones of an event's role are numbered, unless
    /// that would be read as another role.
    /// </summary>
    private string Arguments(AnnotationModel annotation, bool isNumbered)
    {
        var arguments = new StringBuilder();
        var roles = new HashSet<string>(Values(annotation).Select(static pair => LabelOf(pair.Property)), StringComparer.Ordinal);
        foreach (var (property, value) in Values(annotation))
        {
            if (property.Kind != ValueKind.Annotation || BratLabels.IsOfFormat(LabelOf(property)))
                continue;

            var role = LabelOf(property);
            var number = isNumbered && !char.IsDigit(role[role.Length - 1]) && !roles.Contains(role + "1") ? 1 : int.MinValue;
            foreach (var item in Items(value).OfType<AnnotationReference>())
            {
                arguments.Append(' ').Append(BratText.Word(role)).Append(number > 1 ? Number(number) : string.Empty).Append(':').Append(_ids.Of(item.Ordinal));
                number++;
            }
        }

        return arguments.ToString();
    }

    private void WriteAttributes(AnnotationModel annotation, string id)
    {
        if (id[0] == '*')
            return;

        foreach (var (property, value) in Values(annotation))
        {
            if (property.Kind == ValueKind.Annotation || BratLabels.IsOfFormat(LabelOf(property)))
                continue;

            foreach (var item in Items(value))
            {
                var written = BratText.Of(property, item, _types);
                Line("A" + Number(++_attributes),
                    BratText.Word(LabelOf(property)) + " " + id + (written == "true" ? string.Empty : " " + BratText.Word(written)));
            }
        }
    }

    private string LabelOf(AnnotationModel annotation) =>
        BratText.Word(Text(annotation, SchemaTypes.LabelProperty) ?? _types.Annotations[annotation.Type].LabelText);

    private static string LabelOf(PropertySchema property) => property.LabelText;

    /// <summary>Gets the target of a note or normalization; a note can have none.</summary>
    private string TargetOf(AnnotationModel annotation) => References(annotation, BratLabels.Target).FirstOrDefault() ?? "-";

    private IEnumerable<string> References(AnnotationModel annotation, string label) =>
        Values(annotation).Where(pair => LabelOf(pair.Property) == label).SelectMany(static pair => Items(pair.Value)).OfType<AnnotationReference>()
            .Select(reference => _ids.Of(reference.Ordinal));

    private string? Text(AnnotationModel annotation, string label)
    {
        var position = _types.Annotations.PropertyOfLabel(annotation.Type, label);
        return position >= 0 && annotation.Values[position] is { } value
            ? BratText.Of(_types.Annotations.AllProperties(annotation.Type)[position], value, _types) : null;
    }

    private IEnumerable<(PropertySchema Property, Value Value)> Values(AnnotationModel annotation)
    {
        var properties = _types.Annotations.AllProperties(annotation.Type);
        for (var i = 0; i < properties.Count; i++)
        {
            if (annotation.Values[i] is { } value)
                yield return (properties[i], value);
        }
    }

    private static IEnumerable<Value> Items(Value value) => value is ListValue list ? list.Items : [value];

    private void Line(string id, string body, string? text = null)
    {
        _lines.Append(id).Append('\t').Append(body);
        if (text is not null)
            _lines.Append('\t').Append(BratText.OnOneLine(text));

        _lines.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
