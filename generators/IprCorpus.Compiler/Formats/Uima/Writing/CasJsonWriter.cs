using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>
/// Writes a document as a UIMA CAS in JSON, version 0.4, with its feature structures in an array and one view. What XMI cannot
/// say, JSON cannot say either; see <see cref="XmiWriter"/>.
/// </summary>
internal sealed class CasJsonWriter
{
    private readonly JsonWriter _json = new();
    private readonly List<(string Id, string Type, PropertySchema Property, ListValue List)> _arrays = [];
    private readonly CasSchema _types;
    private readonly CasIds _ids;
    private readonly DocumentModel _document;
    private readonly PlainValues _values;

    private CasJsonWriter(DocumentModel document, CorpusSchema schema) =>
        (_document, _types, _ids, _values) = (document, new CasSchema(schema), new CasIds(document), new PlainValues(schema));

    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var writer = new CasJsonWriter(document, schema);
        writer._json.BeginObject();
        writer.WriteTypes();
        writer._json.Key(CasJsonKeys.FeatureStructures).BeginArray();
        writer.WriteSofa();
        for (var i = 0; i < document.Annotations.Count; i++)
            writer.WriteAnnotation(i, document.Annotations[i]);

        writer.WriteArrays();
        writer._json.EndArray();
        writer.WriteView();
        return writer._json.EndObject().EndLine().ToString();
    }

    private void WriteTypes()
    {
        _json.Key(CasJsonKeys.Types).BeginObject();
        foreach (var type in _types.Declared)
        {
            _json.Key(type.Name).BeginObject().Key(CasJsonKeys.Name).String(type.Name).Key(CasJsonKeys.Supertype).String(type.Supertype);
            Optional(CasJsonKeys.Description, type.Description);
            foreach (var feature in type.Features)
            {
                var range = feature.ElementType is { } element ? element + "[]" : feature.Range;
                _json.Key(feature.Name).BeginObject().Key(CasJsonKeys.Name).String(feature.Name).Key(CasJsonKeys.Range).String(range);
                Optional(CasJsonKeys.Description, feature.Description);
                _json.EndObject();
            }

            _json.EndObject();
        }

        _json.EndObject();

        void Optional(string key, string? value)
        {
            if (value is not null)
                _json.Key(key).String(value);
        }
    }

    private void WriteSofa()
    {
        var sofa = CasSofaValues.Of(_document, _types.Schema);
        Begin(_ids.Sofa, CasNames.Sofa);
        _json.Key("sofaNum").Number(1).Key(CasTypes.SofaName).String(sofa.Name);
        foreach (var (name, value) in sofa.Others)
            _json.Key(name).String(value);

        if (_document.Text.Length > 0)
            _json.Key("sofaString").String(_document.Text);

        _json.EndObject();
    }

    private void WriteAnnotation(int index, AnnotationModel annotation)
    {
        var type = _types.NameOf(annotation.Type);
        Begin(_ids[index], type);
        if (_types.IsAnchored(annotation.Type))
            _json.Key("@sofa").Plain(_ids.Sofa).Key("begin").Number(annotation.Start).Key("end").Number(annotation.End);

        var properties = SchemaTypes.Of(_types.Schema).Annotations.AllProperties(annotation.Type);
        for (var i = 0; i < properties.Count; i++)
        {
            if (annotation.Values[i] is not { } value)
                continue;

            var name = _types.FeaturesOf(annotation.Type)[i].Name;
            if (CasNames.IsArray(type) && name == CasNames.Elements)
                WriteElements(type, properties[i], value);
            else if (value is ListValue list)
                _json.Key(CasJsonKeys.Reference + name).Plain(Array(_types.FeaturesOf(annotation.Type)[i].Range, properties[i], list));
            else
                WriteValue(value is AnnotationReference ? CasJsonKeys.Reference + name : name, properties[i], value);
        }

        _json.EndObject();
    }

    private string Array(string type, PropertySchema property, ListValue list)
    {
        var id = _ids.Further();
        _arrays.Add((id, type, property, list));
        return id;
    }

    private void WriteArrays()
    {
        foreach (var (id, type, property, list) in _arrays)
        {
            Begin(id, type);
            WriteElements(type, property, list);
            _json.EndObject();
        }
    }

    private void WriteElements(string type, PropertySchema property, Value value)
    {
        _json.Key(CasJsonKeys.Elements);
        if (type == CasNames.ByteArray)
        {
            _json.String(ToBase64(_values.TextOf(property, value) ?? string.Empty));
            return;
        }

        _json.BeginArray();
        foreach (var item in value is ListValue list ? list.Items : [value])
            WriteItem(property, item);

        _json.EndArray();
    }

    private void WriteValue(string key, PropertySchema property, Value value)
    {
        _json.Key(key);
        WriteItem(property, value);
    }

    private void WriteItem(PropertySchema property, Value value)
    {
        if (value is AnnotationReference reference)
            _json.Plain(_ids[reference.Ordinal]);
        else if (property.Kind is ValueKind.Int or ValueKind.Decimal or ValueKind.Bool)
            _json.Plain(_values.TextOf(property, value)!);
        else
            _json.String(_values.TextOf(property, value) ?? string.Empty);
    }

    private void WriteView()
    {
        _json.Key(CasJsonKeys.Views).BeginObject().Key(CasSofaValues.Of(_document, _types.Schema).Name).BeginObject();
        _json.Key(CasJsonKeys.Sofa).Plain(_ids.Sofa).Key(CasJsonKeys.Members).BeginArray();
        for (var i = 0; i < _document.Annotations.Count; i++)
            _json.Plain(_ids[i]);

        _json.EndArray().EndObject().EndObject();
    }

    private void Begin(string id, string type) =>
        _json.BeginObject().Key(CasJsonKeys.Id).Plain(id).Key(CasJsonKeys.Type).String(type);

    private static string ToBase64(string digits)
    {
        var bytes = new byte[digits.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = byte.TryParse(digits.Substring(i * 2, 2), System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : (byte)0;

        return Convert.ToBase64String(bytes);
    }
}
