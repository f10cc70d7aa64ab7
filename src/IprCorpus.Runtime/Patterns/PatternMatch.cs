using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// A place where a pattern matched: a stretch of a document's tokens, and what was captured in it. Matches are equal that
/// have the same document, tokens and captures.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record PatternMatch : IJsonRecord
{
    internal PatternMatch(CorpusDocument document, TextSpan span, int firstToken, int tokenCount, PatternCapture[] captures)
    {
        Document = document;
        Span = span;
        FirstToken = firstToken;
        TokenCount = tokenCount;
        Captures = captures;
    }

    /// <summary>Gets the document that was searched.</summary>
    public CorpusDocument Document { get; }

    /// <summary>
    /// Gets the span from the start of the first token to the end of the last, in UTF-16 code units; for a match of no tokens,
    /// the point where the next token starts, or after the last.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>Gets the start of <see cref="Span"/>.</summary>
    public int Start => Span.Start;

    /// <summary>Gets the end of <see cref="Span"/>, exclusive.</summary>
    public int End => Span.End;

    /// <summary>Gets the position of the first token among those of the document, counted from 0.</summary>
    public int FirstToken { get; }

    /// <summary>Gets the number of tokens that matched; 0 where the pattern can match nothing.</summary>
    public int TokenCount { get; }

    /// <summary>Gets the text from start to end.</summary>
    public string Text => Document.TextOf(Span);

    /// <summary>Gets the captures that took part in the match, in the order in which the pattern names them.</summary>
    public IReadOnlyList<PatternCapture> Captures { get; }

    /// <summary>Gets the capture with a name.</summary>
    /// <param name="name">The name that the pattern gives.</param>
    /// <returns>The capture, or null where it took no part in the match.</returns>
    public PatternCapture? this[string name] => Captures.FirstOrDefault(capture => capture.Name == name);

    /// <summary>Determines whether two matches have the same document, tokens and captures.</summary>
    /// <param name="other">The other match, or null.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(PatternMatch? other) =>
        other is not null
        && Document.Equals(other.Document)
        && (FirstToken, TokenCount, Span) == (other.FirstToken, other.TokenCount, other.Span)
        && Captures.SequenceEqual(other.Captures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, FirstToken, TokenCount, Span);

    /// <summary>Returns the match as a JSON object, as <see cref="CorpusJson"/> describes it.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Returns the document, the span and the text.</summary>
    /// <returns>A text such as <c>news-1 3..9 "rights"</c>.</returns>
    public override string ToString() => $"{Document.Id} {Span} \"{Text}\"";

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonPlace.Write(writer, Document, Span);
        writer.WriteString("text", Text);
        writer.WriteStartObject("captures");
        foreach (var capture in Captures)
        {
            writer.WritePropertyName(capture.Name);
            ((IJsonRecord)capture).WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
