using System.Text;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>Takes a text and its markup apart: all character data, unchanged, and an annotation for each element.</summary>
/// <param name="uri">The namespace of the document.</param>
internal sealed class TeiText(string uri, Losses losses)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnnotation?> _annotations = [];
    private readonly List<string> _elements = [];
    private readonly Dictionary<string, TextRange> _places = new(StringComparer.Ordinal);
    private string? _made;
    private readonly Dictionary<string, List<string>> _attributes = new(StringComparer.Ordinal);

    /// <summary>The text; it is made when it is first asked for, after which nothing is added to it.</summary>
    public string Text => _made ??= _text.ToString();

    /// <summary>Gets the places of the elements that have ids.</summary>
    public IReadOnlyDictionary<string, TextRange> Places => _places;

    /// <summary>In the order of the start tags.</summary>
    public IReadOnlyList<SourceAnnotation> Annotations => [.. _annotations.OfType<SourceAnnotation>()];

    /// <summary>The elements that occur, each with its attributes, in the order in which they do.</summary>
    public IEnumerable<SourceType> Types => _elements.Select(element => TeiNames.TypeOf(element, _attributes[element]));

    /// <summary>Adds an element with all that is in it. The depth of an XML file is bounded.</summary>
    public void Add(XmlElement element)
    {
        if (element.Uri != uri)
            losses.AddDetail("the namespaces of elements that are not TEI's", element.Name);

        var (start, place) = (_text.Length, _annotations.Count);
        _annotations.Add(null);
        Know(element.LocalName);
        foreach (var part in element.Content)
        {
            if (part.Element is { } child)
                Add(child);
            else
                _text.Append(part.Text);
        }

        var range = new TextRange(start, _text.Length);
        if (element[TeiNames.XmlId] is { } id)
            _places[id.Text] = range;

        _annotations[place] = Annotation(element, AttributesOf(element, isEmpty: range.Length == 0), [range]);
    }

    /// <summary>Adds an element that stands apart from the text: an annotation of places in it.</summary>
    /// <param name="element">The element, whose own words are the property <see cref="TeiNames.Content"/>.</param>
    /// <param name="ranges">The places.</param>
    /// <param name="inherited">The attributes of what it is in.</param>
    public void Add(XmlElement element, EquatableArray<TextRange> ranges, IReadOnlyList<SourceEntry> inherited)
    {
        var known = Know(element.LocalName);
        var entries = AttributesOf(element, isEmpty: true);
        foreach (var entry in inherited.Where(entry => element[entry.Key.Text] is null))
            Declare(entry);

        var words = string.Concat(element.Content.Select(static part => part.Text)).Trim();
        if (words.Length > 0 && element[TeiNames.Content] is null)
            Declare(new SourceEntry(Scalar(TeiNames.Content, element), Scalar(words, element)));

        _annotations.Add(Annotation(element, entries, ranges));

        void Declare(SourceEntry entry)
        {
            entries.Add(entry);
            if (!known.Contains(entry.Key.Text))
                known.Add(entry.Key.Text);
        }
    }

    private static SourceAnnotation Annotation(XmlElement element, IReadOnlyList<SourceEntry> entries, EquatableArray<TextRange> ranges) =>
        new(Scalar(TeiNames.LabelOf(element.LocalName), element), element[TeiNames.XmlId], null, [], entries) { Ranges = ranges };

    private List<string> Know(string element)
    {
        if (!_attributes.TryGetValue(element, out var known))
        {
            _attributes.Add(element, known = []);
            _elements.Add(element);
        }

        return known;
    }

    private List<SourceEntry> AttributesOf(XmlElement element, bool isEmpty)
    {
        var known = Know(element.LocalName);
        var entries = new List<SourceEntry>(element.Attributes.Length);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Key.Text == TeiNames.XmlId)
                continue;

            entries.Add(attribute);
            if (!known.Contains(attribute.Key.Text))
                known.Add(attribute.Key.Text);
        }

        if (element.LocalName == TeiNames.Choice && !isEmpty && Preferred(element) is { } preferred)
            entries.Add(new SourceEntry(Scalar(TeiNames.Regularized, element), Scalar(preferred.Text, preferred)));

        return entries;
    }

    private static XmlElement? Preferred(XmlElement choice) =>
        TeiNames.Preferred.Select(name => Alternatives(choice).FirstOrDefault(element => element.LocalName == name))
            .FirstOrDefault(static element => element is not null);

    /// <summary>Gets the alternatives of a choice, without those of a choice within it.</summary>
    private static IEnumerable<XmlElement> Alternatives(XmlElement choice) =>
        choice.Elements.SelectMany(static element => element.LocalName == TeiNames.Choice ? [] : Alternatives(element).Prepend(element));

    private static SourceScalar Scalar(string text, XmlElement at) => new(text, isPlain: false, at.Name.Start, at.Name.End);
}
