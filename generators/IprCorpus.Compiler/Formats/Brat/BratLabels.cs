using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>
/// The labels of properties that are part of the format rather than of a corpus. They start with a colon, which no role can
/// hold, so that no role is taken for one of them.
/// </summary>
internal static class BratLabels
{
    /// <summary>Of an event: the id of its trigger.</summary>
    public const string Trigger = ":trigger";

    /// <summary>Of an equivalence: what is equivalent.</summary>
    public const string Members = ":members";

    /// <summary>Of a note or normalization: what it is about.</summary>
    public const string Target = ":target";

    /// <summary>Of a note: what it says.</summary>
    public const string Note = ":note";

    /// <summary>Of a normalization: the external resource.</summary>
    public const string Resource = ":resource";

    /// <summary>Of a normalization: the entry in the resource.</summary>
    public const string Entry = ":entry";

    /// <summary>Of a normalization: what a reader may call the entry.</summary>
    public const string EntryText = ":entry-text";

    /// <summary>Determines whether a label belongs to the format, so that no line of a file writes it.</summary>
    public static bool IsOfFormat(string label) => label.Length > 0 && label[0] == ':';

    /// <summary>The type of events that have a trigger; what other properties they have depends on the corpus.</summary>
    public static SourceType Event(string label) => new(label, null, IsAbstract: false,
        [new(Trigger, SourceKind.Text, IsExpected: true, Summary: "The id of the text-bound annotation that names the event.")]);

    public static SourceType NoteType(string label) => new(label, null, IsAbstract: false,
    [
        new(Target, SourceKind.Reference, IsExpected: true, Summary: "What the note is about."),
        new(Note, SourceKind.Text, IsExpected: true, Summary: "What the note says."),
    ]);

    public static SourceType NormalizationType(string label) => new(label, null, IsAbstract: false,
    [
        new(Target, SourceKind.Reference, IsExpected: true, Summary: "What the normalization is about."),
        new(Resource, SourceKind.Closed, IsExpected: true, Summary: "The external resource."),
        new(Entry, SourceKind.Text, IsExpected: true, Summary: "The identifier of the entry in the resource."),
        new(EntryText, SourceKind.Text, IsExpected: true, Summary: "What a reader may call the entry."),
    ]);
}
