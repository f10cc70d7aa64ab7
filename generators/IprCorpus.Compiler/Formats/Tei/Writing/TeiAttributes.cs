using System.Text;
using IprCorpus.Compiler.Formats.Xml.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Tei.Writing;

/// <summary>Writes the values of annotations as attributes; lists and references as words, with <c>#</c> before ids.</summary>
/// <param name="prefixes">Takes the prefixes that names of attributes have.</param>
internal sealed class TeiAttributes(DocumentModel document, CorpusSchema schema, ISet<string> prefixes)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);
    private readonly PlainValues _values = new(schema);

    public void Write(TeiPiece piece, StringBuilder xml)
    {
        var annotation = document.Annotations[piece.Ordinal];
        var names = new HashSet<string>(StringComparer.Ordinal);
        var type = _types.Annotations[annotation.Type];
        var label = type.LabelText;
        if (annotation.Id is { } id && !piece.HasBefore)
            Append(TeiNames.XmlId, id);

        if (TeiNames.ElementOf(label) is null)
            Append("type", label);

        if (piece.HasBefore || piece.HasAfter)
            Append("part", !piece.HasBefore ? "I" : piece.HasAfter ? "M" : "F");

        var properties = _types.Annotations.AllProperties(annotation.Type);
        for (var i = 0; i < properties.Count; i++)
        {
            if (annotation.Values[i] is { } value && NameOf(properties[i]) is var name && !(label == TeiNames.Choice && name == TeiNames.Regularized))
                Append(name, TextOf(properties[i], value));
        }

        void Append(string name, string value)
        {
            // What the writer has put there itself keeps its name.
            while (!names.Add(name))
                name += "-value";

            xml.Append(' ').Append(name).Append("=\"").Append(XmlText.Attribute(value)).Append('"');
        }
    }

    private string NameOf(PropertySchema property)
    {
        var name = property.LabelText;
        if (!name.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':') || !char.IsLetter(name[0])
            || name.EndsWith(":", StringComparison.Ordinal))
            return property.Name;

        var colon = name.IndexOf(':');
        if (colon > 0 && !name.StartsWith("xml:", StringComparison.Ordinal))
            prefixes.Add(name.Substring(0, colon));

        return name;
    }

    private string TextOf(PropertySchema property, Value value) => value switch
    {
        AnnotationReference reference => "#" + document.Annotations[reference.Ordinal].Id,
        ListValue list => string.Join(" ", list.Items.Select(item => TextOf(property, item))),
        _ => _values.TextOf(property, value) ?? string.Empty,
    };
}
