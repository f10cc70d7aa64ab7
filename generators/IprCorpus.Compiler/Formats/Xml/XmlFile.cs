using System.Xml;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>
/// Reads files in XML 1.0 and 1.1 with namespaces, with the place of every name and value. Of a document type declaration,
/// the entities that it declares itself are expanded; nothing outside the file is asked for.
/// </summary>
internal sealed class XmlFile
{
    private const string XmiUri = "http://www.omg.org/XMI";

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly bool _isVersion11;
    private readonly DiagnosticBag _bag;
    private readonly CancellationToken _ct;
    private readonly Stack<XmlElement> _open = new();
    private readonly List<XmlApart> _apart = [];
    private XmlElement? _root;
    private int _nodes;

    private readonly XmlEntities _entities;

    private XmlFile(XmlEntities entities, bool isVersion11, DiagnosticBag bag, CancellationToken ct)
    {
        (_entities, _text, _isVersion11, _bag, _ct) = (entities, entities.Text, isVersion11, bag, ct);
        _lines = new LineMap(_text, isPlain: true);
    }

    /// <summary>Reads the file; null after an error, for what is not well-formed has no meaning.</summary>
    public static XmlTree? Read(DiagnosticBag bag, CancellationToken ct)
    {
        if (bag.Text.Length > XmlLimits.FileLength)
        {
            bag.Add(FileRules.FileTooLarge, 0, 0, Messages.Number(bag.Text.Length), Messages.Number(XmlLimits.FileLength));
            return null;
        }

        var (text, isVersion11) = XmlProlog.Prepare(bag.Text);
        return XmlEntities.Expand(text, bag) is { } entities ? new XmlFile(entities, isVersion11, bag, ct).Read() : null;
    }

    private XmlTree? Read()
    {
        // Characters that version 1.1 allows as references are for the reader of version 1.0 none at all.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = !_isVersion11 };
        using var reader = XmlReader.Create(new StringReader(_text), settings);
        try
        {
            while (reader.Read())
            {
                if (!Take(reader))
                    return null;
            }
        }
        catch (XmlException error)
        {
            var at = error.LineNumber == 0 ? _text.Length : _lines.OffsetOf(error.LineNumber - 1, error.LinePosition - 1);
            new XmlSyntaxErrors(_text, _bag, _entities).Explain(at, _open, _root);
            return null;
        }

        if (XmlProlog.DocumentType(_text) is >= 0 and var declaration)
            _apart.Add(new XmlApart(XmlApartKind.DocumentType, declaration));

        return _root is null ? null : new XmlTree(_root, _apart);
    }

    /// <summary>False where the file goes beyond what is read.</summary>
    private bool Take(XmlReader reader)
    {
        if ((++_nodes & 0xFFF) == 0)
            _ct.ThrowIfCancellationRequested();

        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return Open(reader);
            case XmlNodeType.EndElement:
                _open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _open.Count > 0:
                return AddText(reader);
            case XmlNodeType.Comment:
                _apart.Add(new XmlApart(XmlApartKind.Comment, _entities.PlaceOf(Place(reader))));
                break;
            case XmlNodeType.ProcessingInstruction:
                _apart.Add(new XmlApart(XmlApartKind.ProcessingInstruction, _entities.PlaceOf(Place(reader))));
                break;
        }

        return true;
    }

    private bool Open(XmlReader reader)
    {
        var start = Place(reader);
        var name = Scalar(reader.Name, start, start + reader.Name.Length);
        _nodes += reader.AttributeCount;
        if (reader.AttributeCount > XmlLimits.Attributes)
        {
            _bag.Add(XmlRules.TooManyAttributes, name.Start, name.End, Messages.Number(XmlLimits.Attributes));
            return false;
        }

        if (_nodes > XmlLimits.Nodes || _open.Count == XmlLimits.Depth)
        {
            if (_nodes > XmlLimits.Nodes)
                _bag.Add(XmlRules.XmlTooLarge, name.Start, name.End, Messages.Number(XmlLimits.Nodes));
            else
                _bag.Add(XmlRules.XmlTooDeep, name.Start, name.End, Messages.Number(XmlLimits.Depth));

            return false;
        }

        var (local, uri, isEmpty) = (reader.LocalName, reader.NamespaceURI, reader.IsEmptyElement);
        if (Attributes(reader) is not { } attributes)
            return false;

        var element = new XmlElement(name, local, uri, attributes);
        if (_open.Count > 0)
            _open.Peek().Add(new XmlPart(element, null));
        else
            _root ??= element;

        if (!isEmpty)
            _open.Push(element);

        return true;
    }

    private SourceEntry[]? Attributes(XmlReader reader)
    {
        if (reader.AttributeCount == 0)
            return [];

        var attributes = new List<SourceEntry>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
                continue;

            var start = Place(reader);
            var (name, value) = (reader.NamespaceURI == XmiUri ? "xmi:" + reader.LocalName : reader.Name, reader.Value);
            var opening = _text.IndexOfAny(Quotes, start);
            var closing = _text.IndexOf(_text[opening], opening + 1);
            if (!IsSound(value, opening + 1))
                return null;

            attributes.Add(new SourceEntry(
                Scalar(name, start, start + reader.Name.Length), Scalar(value, opening + 1, closing)));
        }

        return [.. attributes];
    }

    private SourceScalar Scalar(string text, int start, int end) =>
        new(text, isPlain: false, _entities.PlaceOf(start), Math.Max(_entities.PlaceOf(start), _entities.PlaceOf(end)));

    private bool AddText(XmlReader reader)
    {
        var value = reader.Value;
        if (!IsSound(value, Place(reader)))
            return false;

        _open.Peek().Add(new XmlPart(null, value));
        return true;
    }

    /// <summary>Determines whether a value holds characters only; version 1.0 has been checked for that already.</summary>
    private bool IsSound(string value, int at)
    {
        for (var i = 0; _isVersion11 && i < value.Length; i++)
        {
            if (value[i] is not ('\0' or >= '\uD800' and <= '\uDFFF' or >= '\uFFFE'))
                continue;

            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            new XmlSyntaxErrors(_text, _bag, _entities).BadCharacter(at, value[i]);
            return false;
        }

        return true;
    }

    /// <summary>The place of the name of an element or attribute, or of a text.</summary>
    private int Place(XmlReader reader)
    {
        var info = (IXmlLineInfo)reader;
        return _lines.OffsetOf(info.LineNumber - 1, info.LinePosition - 1);
    }

    private static readonly char[] Quotes = ['"', '\''];
}
