using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>An element as a file states it.</summary>
/// <param name="name">The name as written, with its prefix, where it stands in the start tag.</param>
/// <param name="localName">The name without its prefix.</param>
/// <param name="uri">The namespace; empty for none.</param>
/// <param name="attributes">
/// In the order of the file, without declarations of namespaces. A name has the prefix <c>xml</c> or <c>xmi</c> where it is in
/// that namespace, whatever the file calls it.
/// </param>
internal sealed class XmlElement(SourceScalar name, string localName, string uri, SourceEntry[] attributes)
{
    private List<XmlPart>? _content;

    public SourceScalar Name => name;

    public string LocalName => localName;

    public string Uri => uri;

    public SourceEntry[] Attributes => attributes;

    /// <summary>Child elements and pieces of text, in the order of the file.</summary>
    public IReadOnlyList<XmlPart> Content => _content ?? (IReadOnlyList<XmlPart>)[];

    public IEnumerable<XmlElement> Elements => Content.Select(static part => part.Element).OfType<XmlElement>();

    /// <summary>The character data in the element and all that is in it.</summary>
    public string Text => string.Concat(Content.Select(static part => part.Text ?? part.Element!.Text));

    /// <summary>The value of an attribute; null where it is absent.</summary>
    public SourceScalar? this[string attribute]
    {
        get
        {
            foreach (var entry in attributes)
            {
                if (entry.Key.Text == attribute)
                    return (SourceScalar)entry.Value;
            }

            return null;
        }
    }

    /// <summary>The first child of a name; null for none.</summary>
    public XmlElement? Child(string local) => Elements.FirstOrDefault(element => element.LocalName == local);

    /// <summary>The children of a name, in the order of the file.</summary>
    public IEnumerable<XmlElement> Children(string local) => Elements.Where(element => element.LocalName == local);

    public void Add(XmlPart part) => (_content ??= []).Add(part);
}

/// <summary>A piece of an element's content: exactly one of the two is given.</summary>
internal readonly record struct XmlPart(XmlElement? Element, string? Text);
