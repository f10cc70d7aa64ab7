using System.Text;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Tei.Writing;

/// <summary>Writes the metadata of a document that have a place in a TEI header; the others have none.</summary>
internal static class TeiHeaderWriter
{
    public static string Write(DocumentModel document, CorpusSchema schema)
    {
        var xml = new StringBuilder("<teiHeader>\n");
        var values = new PlainValues(schema);
        var open = new List<string>();
        foreach (var field in TeiHeader.Fields)
        {
            var steps = field.Path.Split('/');
            var items = ValuesOf(field, document, schema, values).ToList();
            if (items.Count == 0)
                continue;

            Move(open, steps.Take(steps.Length - 1).ToList(), xml);
            foreach (var item in items)
                Append(field, steps[steps.Length - 1], item, xml);
        }

        Move(open, [], xml);
        return xml.Append("</teiHeader>\n").ToString();
    }

    private static IEnumerable<string> ValuesOf(TeiHeaderField field, DocumentModel document, CorpusSchema schema, PlainValues values)
    {
        for (var i = 0; i < document.Values.Count; i++)
        {
            var property = schema.Document.Properties[i];
            if ((property.LabelText) != field.Label || document.Values[i] is not { } value)
                continue;

            foreach (var item in value is ListValue list ? list.Items : [value])
            {
                if (values.TextOf(property, item) is { } text)
                    yield return text;
            }
        }
    }

    /// <summary>Closes and opens elements, from those that are open to those that are to be.</summary>
    private static void Move(List<string> open, List<string> wanted, StringBuilder xml)
    {
        var common = 0;
        while (common < open.Count && common < wanted.Count && open[common] == wanted[common])
            common++;

        for (var i = open.Count - 1; i >= common; i--)
            xml.Append("</").Append(open[i]).Append(">\n");

        open.RemoveRange(common, open.Count - common);
        foreach (var element in wanted.Skip(common))
        {
            xml.Append('<').Append(element).Append(">\n");
            open.Add(element);
        }
    }

    private static void Append(TeiHeaderField field, string element, string value, StringBuilder xml)
    {
        if (field.Attribute is { } attribute && !value.Contains(' '))
            xml.Append('<').Append(element).Append(' ').Append(attribute).Append("=\"").Append(XmlText.Attribute(value)).Append("\"/>\n");
        else
            xml.Append('<').Append(element).Append('>').Append(XmlText.Content(value)).Append("</").Append(element).Append(">\n");
    }
}
