using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>The elements and attributes of TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/) that are known.</summary>
internal static class TeiNames
{
    public const string Uri = "http://www.tei-c.org/ns/1.0";

    public const string Choice = "choice";

    /// <summary>The property of a choice that holds what its encoder puts in place of what the source has.</summary>
    public const string Regularized = "regularized";

    /// <summary>The property of an annotation apart from the text that holds its own words.</summary>
    public const string Content = "content";

    public const string XmlId = "xml:id";

    /// <summary>The elements that stand for the source in a choice, best first.</summary>
    public static readonly string[] Preferred = ["corr", "reg", "expan"];

    /// <summary>The alternatives of a choice.</summary>
    public static readonly string[] Alternatives = [.. Preferred, "sic", "orig", "abbr"];

    /// <summary>Elements that every corpus calls alike.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal) { ["p"] = "Paragraph", ["s"] = "Sentence", ["w"] = "Token" };

    private static readonly Dictionary<string, string> Elements = Labels.ToDictionary(static pair => pair.Value, static pair => pair.Key,
        StringComparer.Ordinal);

    /// <summary>Attributes whose values are few words, over and over; those of all others are text.</summary>
    private static readonly HashSet<string> Enumerated = new(StringComparer.Ordinal)
    {
        "type", "subtype", "cert", "evidence", "unit", "place", "reason", "rend", "level", "part", "status", "full", "xml:lang", "instant",
        "agent", "org", "sample", Content, "motivation",
    };

    private static readonly Dictionary<string, string> Summaries = new(StringComparer.Ordinal)
    {
        ["text"] = "A text as a whole.",
        ["front"] = "What stands before the main part.",
        ["body"] = "The main part of a text.",
        ["back"] = "What stands after the main part.",
        ["div"] = "A part, chapter, section or letter.",
        ["head"] = "A heading.",
        ["p"] = "A paragraph.",
        ["ab"] = "A block that is no paragraph.",
        ["s"] = "A sentence.",
        ["w"] = "A word.",
        ["pc"] = "A punctuation mark.",
        ["lg"] = "A group of verses.",
        ["l"] = "A verse.",
        ["sp"] = "A speech in a drama or an interview.",
        ["speaker"] = "Who speaks.",
        ["stage"] = "A stage direction.",
        ["list"] = "A list.",
        ["item"] = "An item of a list.",
        ["label"] = "What an item or a passage is called.",
        ["table"] = "A table.",
        ["row"] = "A row of a table.",
        ["cell"] = "A cell of a table.",
        ["opener"] = "The beginning of a letter or division: date, place and salutation.",
        ["closer"] = "The end of a letter or division.",
        ["salute"] = "A salutation.",
        ["signed"] = "A signature.",
        ["dateline"] = "Where and when something was written.",
        ["postscript"] = "A postscript.",
        ["address"] = "An address.",
        ["addrLine"] = "A line of an address.",
        ["persName"] = "The name of a person.",
        ["placeName"] = "The name of a place.",
        ["orgName"] = "The name of an organization.",
        ["geogName"] = "The name of a geographical feature.",
        ["name"] = "A name of any kind.",
        ["rs"] = "Words that refer to something without naming it.",
        ["forename"] = "A forename.",
        ["surname"] = "A surname.",
        ["roleName"] = "A title or office that is part of a name.",
        ["date"] = "A date.",
        ["time"] = "A time of day.",
        ["num"] = "A number.",
        ["measure"] = "A quantity.",
        ["title"] = "The title of a work.",
        ["bibl"] = "A bibliographic reference.",
        ["quote"] = "Words of another work or person.",
        ["q"] = "Words set apart from those around them.",
        ["said"] = "Words that somebody speaks or thinks.",
        ["note"] = "A note.",
        ["ref"] = "A reference to another place.",
        ["ptr"] = "A pointer to another place.",
        ["foreign"] = "Words in another language.",
        ["hi"] = "Words that look different.",
        ["emph"] = "Stressed words.",
        ["term"] = "A technical term.",
        ["gloss"] = "An explanation of a term.",
        ["seg"] = "A passage of any kind.",
        ["choice"] = "What the source has, and what the encoder puts in its place.",
        ["sic"] = "An error, as the source has it.",
        ["corr"] = "A correction.",
        ["orig"] = "An unusual form, as the source has it.",
        ["reg"] = "A regularised form.",
        ["abbr"] = "An abbreviation.",
        ["expan"] = "An abbreviation, spelled out.",
        ["add"] = "Words added in the source.",
        ["del"] = "Words deleted in the source.",
        ["unclear"] = "Words that are hard to read.",
        ["supplied"] = "Words that the source lacks and the editor supplies.",
        ["gap"] = "A place where something of the source is left out.",
        ["damage"] = "A damaged passage.",
        ["space"] = "An empty place in the source.",
        ["surplus"] = "Words too many in the source.",
        ["lb"] = "The beginning of a line.",
        ["pb"] = "The beginning of a page.",
        ["cb"] = "The beginning of a column.",
        ["milestone"] = "The beginning of a section of some kind.",
        ["figure"] = "A picture.",
        ["graphic"] = "The file of a picture.",
    };

    public static string LabelOf(string element) => Labels.TryGetValue(element, out var label) ? label : element;

    /// <summary>The element of a label; null for a label that cannot be one of TEI, which all begin with a small letter.</summary>
    public static string? ElementOf(string label) =>
        Elements.TryGetValue(label, out var element) ? element
        : label.Length > 0 && char.IsLower(label[0]) && label.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? label : null;

    /// <summary>The type that an element is; its attributes, with what their values are.</summary>
    public static SourceType TypeOf(string element, IEnumerable<string> attributes)
    {
        var properties =
            attributes.Select(static attribute => new SourceProperty(attribute, Enumerated.Contains(attribute) ? SourceKind.Inferred : SourceKind.Text));
        var type = new SourceType(LabelOf(element), null, false, [.. properties], Summaries.TryGetValue(element, out var summary) ? summary : null);
        return element switch
        {
            Choice => type with
            {
                ReadingProperty = Regularized,
                Properties = [new SourceProperty(Regularized, SourceKind.Text, Summary: "What the encoder puts in place of what the source has."),
                    .. type.Properties]
            },
            "gap" => type with { ReadingText = "[…]" },
            "del" or "surplus" => type with { ReadingText = string.Empty },
            _ => type,
        };
    }
}
