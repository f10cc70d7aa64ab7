using System.Text;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Formats.Uima.Writing;

/// <summary>Writes the types of a schema as a type system descriptor of Apache UIMA.</summary>
internal sealed class TypeSystemWriter
{
    private readonly StringBuilder _xml = new();

    public static string Write(CorpusSchema schema)
    {
        var writer = new TypeSystemWriter();
        writer._xml.Append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
        writer.Element(1, "name", schema.Name);
        writer._xml.Append("  <types>\n");
        foreach (var type in new CasSchema(schema).Declared)
            writer.Write(type);

        writer._xml.Append("  </types>\n</typeSystemDescription>\n");
        var content = writer._xml.ToString();
        return XmlText.Declaration(content) + content;
    }

    private void Write(CasType type)
    {
        Line(2, "<typeDescription>");
        Element(3, "name", type.Name);
        Element(3, "description", type.Description ?? string.Empty);
        Element(3, "supertypeName", type.Supertype);
        if (type.Features.Count > 0)
            Line(3, "<features>");

        foreach (var feature in type.Features)
        {
            Line(4, "<featureDescription>");
            Element(5, "name", feature.Name);
            Element(5, "description", feature.Description ?? string.Empty);
            Element(5, "rangeTypeName", feature.Range);
            if (feature.ElementType is { } element)
                Element(5, "elementType", element);

            Line(4, "</featureDescription>");
        }

        if (type.Features.Count > 0)
            Line(3, "</features>");

        if (type.AllowedValues is { } values)
            WriteValues(values);

        Line(2, "</typeDescription>");
    }

    private void WriteValues(IReadOnlyList<string> values)
    {
        Line(3, "<allowedValues>");
        foreach (var value in values)
            Line(4, "<value><string>" + XmlText.Content(value) + "</string></value>");

        Line(3, "</allowedValues>");
    }

    private void Element(int depth, string name, string content) =>
        Line(depth, content.Length == 0 ? $"<{name}/>" : $"<{name}>{XmlText.Content(content)}</{name}>");

    private void Line(int depth, string line) => _xml.Append(' ', depth * 2).Append(line).Append('\n');
}
