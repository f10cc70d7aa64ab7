using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>
/// Writes a document as a UIMA CAS in XMI with one view; <see cref="TypeSystemWriter"/> writes what it needs to be read. A
/// discontinuous annotation covers all from its first to its last word, for UIMA has none; metadata beside those of the Sofa
/// has no place.
/// </summary>
internal sealed class XmiWriter
{
    private readonly StringBuilder _xml = new();
    private readonly SortedDictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly CasSchema _types;
    private readonly CasIds _ids;
    private readonly DocumentModel _document;
    private readonly PlainValues _values;

    private XmiWriter(DocumentModel document, CorpusSchema schema) =>
        (_document, _types, _ids, _values) = (document, new CasSchema(schema), new CasIds(document), new PlainValues(schema));

    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var writer = new XmiWriter(document, schema);
        writer.PrefixOf(CasNames.Sofa);
        for (var i = 0; i < document.Annotations.Count; i++)
            writer.WriteAnnotation(i, document.Annotations[i]);

        writer.WriteSofa();
        var content = writer._xml.ToString();
        var namespaces = string.Concat(writer._prefixes.Select(static pair => $" xmlns:{pair.Value}=\"{XmlText.Attribute(pair.Key)}\""));
        return XmlText.Declaration(content) + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"" + namespaces +
            " xmi:version=\"2.0\">\n  <cas:NULL xmi:id=\"0\"/>\n" + content + "</xmi:XMI>\n";
    }

    private void WriteAnnotation(int index, AnnotationModel annotation)
    {
        var name = _types.NameOf(annotation.Type);
        var element = PrefixOf(name) + ":" + name.Substring(name.LastIndexOf('.') + 1);
        _xml.Append("  <").Append(element);
        Attribute("xmi:id", _ids[index]);
        if (_types.IsAnchored(annotation.Type))
        {
            Attribute("sofa", _ids.Sofa);
            Attribute("begin", Number(annotation.Start));
            Attribute("end", Number(annotation.End));
        }

        var children = new StringBuilder();
        for (var i = 0; i < annotation.Values.Count; i++)
        {
            if (annotation.Values[i] is { } value)
                WriteFeature(annotation.Type, i, value, children);
        }

        _xml.Append(children.Length == 0 ? "/>\n" : ">" + children + "</" + element + ">\n");
    }

    private void WriteFeature(int type, int position, Value value, StringBuilder children)
    {
        var property = SchemaTypes.Of(_types.Schema).Annotations.AllProperties(type)[position];
        var feature = _types.FeaturesOf(type)[position];
        if (value is not ListValue list)
        {
            Attribute(feature.Name, TextOf(property, value));
        }
        else if (list.Items.Count > 0 && property.Kind is not (ValueKind.Int or ValueKind.Decimal or ValueKind.Bool or ValueKind.Annotation))
        {
            foreach (var item in list.Items)
                children.Append('<').Append(feature.Name).Append('>').Append(XmlText.Content(TextOf(property, item))).Append("</")
                    .Append(feature.Name).Append('>');
        }
        else
        {
            Attribute(feature.Name, string.Join(" ", list.Items.Select(item => TextOf(property, item))));
        }
    }

    private string TextOf(PropertySchema property, Value value) =>
        value is AnnotationReference reference ? _ids[reference.Ordinal] : _values.TextOf(property, value) ?? string.Empty;

    private void WriteSofa()
    {
        _xml.Append("  <cas:Sofa");
        Attribute("xmi:id", _ids.Sofa);
        Attribute("sofaNum", "1");
        var sofa = CasSofaValues.Of(_document, _types.Schema);
        Attribute(CasTypes.SofaName, sofa.Name);
        foreach (var (name, value) in sofa.Others)
            Attribute(name, value);

        if (_document.Text.Length > 0)
            Attribute("sofaString", _document.Text);

        _xml.Append("/>\n  <cas:View");
        Attribute("sofa", _ids.Sofa);
        Attribute("members", string.Join(" ", _document.Annotations.Select((_, i) => _ids[i])));
        _xml.Append("/>\n");
    }

    /// <summary>The prefix of a type's package; several packages can end in the same word.</summary>
    private string PrefixOf(string type)
    {
        var dot = type.LastIndexOf('.');
        var package = dot < 0 ? "uima.noNamespace" : type.Substring(0, dot);
        var uri = "http:///" + package.Replace('.', '/') + ".ecore";
        if (_prefixes.TryGetValue(uri, out var prefix))
            return prefix;

        var last = package.Substring(package.LastIndexOf('.') + 1);
        prefix = last;
        for (var number = 2; prefix == "xmi" || prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase) || _prefixes.ContainsValue(prefix); number++)
            prefix = "p" + Number(number) + last;

        _prefixes.Add(uri, prefix);
        return prefix;
    }

    private void Attribute(string name, string value) => _xml.Append(' ').Append(name).Append("=\"").Append(XmlText.Attribute(value)).Append('"');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
