using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>
/// A text of a task. Label Studio shows a string as text, or as HTML whose words alone count, and a list of objects as
/// paragraphs of a dialogue.
/// </summary>
/// <param name="Key">The key of the data that holds it.</param>
/// <param name="Text">The text.</param>
internal sealed record LabelStudioText(SourceEntry Key, SourceScalar Text)
{
    /// <summary>Gets the start of each paragraph; empty for a text of one piece.</summary>
    public IReadOnlyList<int> Paragraphs { get; private init; } = [];

    /// <summary>Reads the text as HTML.</summary>
    public LabelStudioText AsHtml() => this with { Text = RecordBuilder.At(HtmlText.Of(Text.Text), Text) };

    /// <summary>The text under a key of the data; null where the key holds none.</summary>
    public static LabelStudioText? Of(SourceEntry entry) => entry.Value switch
    {
        SourceScalar { IsPlain: false } text => new LabelStudioText(entry, text),
        SourceList { Items: [SourceMap, ..] } list => OfParagraphs(entry, list),
        _ => null,
    };

    private static LabelStudioText? OfParagraphs(SourceEntry entry, SourceList list)
    {
        var (starts, text) = (new List<int>(), new System.Text.StringBuilder());
        foreach (var item in list.Items)
        {
            if (item is not SourceMap map || (map["text"] ?? map["value"]) is not SourceScalar { IsPlain: false } words)
                return null;

            if (starts.Count > 0)
                text.Append('\n');

            starts.Add(text.Length);
            text.Append(words.Text);
        }

        return new LabelStudioText(entry, RecordBuilder.At(text.ToString(), entry.Key)) { Paragraphs = starts };
    }
}
