using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>The part of a match that a name in the pattern captured; of a part that is repeated, the last repetition.</summary>
/// <param name="Name">The name that the pattern gives.</param>
/// <param name="Document">The document that was searched.</param>
/// <param name="Span">
/// From the start of the first token to the end of the last, in UTF-16 code units; for a captured annotation, its own span.
/// </param>
/// <param name="FirstToken">The position of the first token among those of the document, counted from 0.</param>
/// <param name="TokenCount">The number of tokens captured.</param>
/// <param name="Annotation">The annotation, where the name stands before an annotation type; otherwise null.</param>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record PatternCapture(string Name, CorpusDocument Document, TextSpan Span, int FirstToken, int TokenCount,
    CorpusAnnotation? Annotation) : IJsonRecord
{
    /// <summary>Gets the text from start to end.</summary>
    public string Text => Document.TextOf(Span);

    /// <summary>Returns the capture as a JSON object, as <see cref="CorpusJson"/> describes it.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Returns the name, the span and the text.</summary>
    /// <returns>A text such as <c>who 3..9 "rights"</c>.</returns>
    public override string ToString() => $"{Name} {Span} \"{Text}\"";

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", Span.Start);
        writer.WriteNumber("end", Span.End);
        writer.WriteString("text", Text);
        if (Annotation is IJsonRecord annotation)
        {
            writer.WritePropertyName("annotation");
            annotation.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
