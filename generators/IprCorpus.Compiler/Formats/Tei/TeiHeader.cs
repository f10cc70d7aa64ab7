using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>Reads what a header says of its text that every bibliography has; the rest of a header is not carried.</summary>
internal static class TeiHeader
{
    /// <summary>The fields that are read, in the order in which headers have them.</summary>
    public static readonly IReadOnlyList<TeiHeaderField> Fields =
    [
        new("title", "fileDesc/titleStmt/title", "The title."),
        new("author", "fileDesc/titleStmt/author", "The authors.") { IsList = true },
        new("editor", "fileDesc/titleStmt/editor", "The editors of the digital text.") { IsList = true },
        new("publisher", "fileDesc/publicationStmt/publisher", "Who publishes the digital text.") { Others = ["authority", "distributor"] },
        new("pubPlace", "fileDesc/publicationStmt/pubPlace", "Where the digital text is published."),
        new("date", "fileDesc/publicationStmt/date", "When the digital text was published.") { Attribute = "when" },
        new("idno", "fileDesc/publicationStmt/idno", "The number of the digital text."),
        new("licence", "fileDesc/publicationStmt/availability/licence", "The licence of the digital text.") { Attribute = "target" },
        new("created", "profileDesc/creation/date", "When the text was written.") { Attribute = "when" },
        new("language", "profileDesc/langUsage/language", "The languages of the text.") { Attribute = "ident", IsList = true },
        new("keywords", "profileDesc/textClass/keywords/term", "What the text is about.") { IsList = true },
    ];

    public static readonly SourceType Type = new(
        SourceType.Document, null, false,
        [.. Fields.Select(static field => new SourceProperty(field.Label, SourceKind.Text, IsList: field.IsList, Summary: field.Summary))]);

    private static readonly char[] Space = [' ', '\t', '\r', '\n'];

    public static List<SourceEntry> Read(XmlElement header, Losses losses)
    {
        var entries = new List<SourceEntry>();
        var read = new HashSet<XmlElement>();
        foreach (var field in Fields)
        {
            var values = new List<SourceScalar>();
            foreach (var element in Find(field, header))
            {
                if (ValueOf(field, element) is not { } value)
                    continue;

                values.Add(value);
                read.Add(element);
            }

            if (values.Count > 0)
                entries.Add(new SourceEntry(new SourceScalar(field.Label, isPlain: false, values[0].Start, values[0].End),
                    field.IsList ? new SourceList([.. values], values[0].Start, values[values.Count - 1].End) : values[0]));
        }

        CountRest(header, read, losses);
        return entries;
    }

    private static IEnumerable<XmlElement> Find(TeiHeaderField field, XmlElement header)
    {
        IEnumerable<XmlElement> found = [header];
        foreach (var step in field.Path.Split('/'))
            found = found.SelectMany(element => element.Children(step)).ToList();

        // A main title stands before others, and who publishes goes by several names.
        found = found.OrderBy(static element => element["type"]?.Text == "main" ? 0 : 1);
        if (field.Others.Count > 0)
            found = found.Concat(field.Others.SelectMany(other => header.Child("fileDesc")?.Child("publicationStmt")?.Children(other) ?? []));

        return field.IsList ? found : found.Take(1);
    }

    private static SourceScalar? ValueOf(TeiHeaderField field, XmlElement element)
    {
        var attribute = field.Attribute is { } name ? element[name] : null;
        var text = string.Join(" ", (attribute?.Text ?? element.Text).Split(Space, StringSplitOptions.RemoveEmptyEntries));
        var at = attribute ?? element.Name;
        return text.Length == 0 ? null : new SourceScalar(text, isPlain: false, at.Start, at.End);
    }

    private static void CountRest(XmlElement element, HashSet<XmlElement> read, Losses losses)
    {
        if (read.Contains(element))
            return;

        if (element.Attributes.Length > 0 || element.Content.Any(static part => part.Text is { } text && text.Trim().Length > 0))
            losses.AddDetail("what else the header says", element.Name);

        foreach (var child in element.Elements)
            CountRest(child, read, losses);
    }
}
