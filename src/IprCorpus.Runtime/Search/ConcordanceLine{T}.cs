using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>
/// A hit in its context. What stands to the left, the hit, and what stands to the right are one unbroken stretch of text. Lines
/// are equal that have the same hit and the same context.
/// </summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct ConcordanceLine<T> : IJsonRecord
    where T : CorpusDocument
{
    private const int DefaultWidth = 40;

    private readonly TextView _view;
    private readonly TextSpan _span;
    private readonly Context _context;

    internal ConcordanceLine(TextView view, TextSpan span, Context context) => (_view, _span, _context) = (view, span, context);

    /// <summary>Gets the document that the hit is in.</summary>
    public T Document => (T)_view.Document;

    /// <summary>Gets where the hit stands in the document's text, in UTF-16 code units.</summary>
    public TextSpan Span => _view.ToDocument(_span);

    /// <summary>Gets the hit, as it stands in the text that was searched.</summary>
    public string Text => _view.Text.Substring(_span.Start, _span.Length);

    /// <summary>Gets the text before the hit, as far as the context goes.</summary>
    public string Left => _view.Text[_context.StartOf(_view, _span).._span.Start];

    /// <summary>Gets the text after the hit, as far as the context goes.</summary>
    public string Right => _view.Text[_span.End.._context.EndOf(_view, _span)];

    /// <summary>Gets the sentence that holds the beginning of the hit; null where there is none, as in a title.</summary>
    public string? Sentence =>
        _view.Sentences is var sentences && sentences.IndexAt(_span.Start) is var found && found < 0
            ? null
            : _view.Text[sentences.StartOf(found)..sentences.EndOf(found)];

    /// <summary>Returns the n-th word beside the hit. Marks do not count.</summary>
    /// <param name="n">1 for the first word to the right, -1 for the first to the left, 0 for the hit.</param>
    /// <returns>The word, or null where there is no such word.</returns>
    public string? Word(int n) =>
        n == 0 ? Text
        : _view.WordAt(_span, n) is var token && token < 0 ? null
        : _view.Text[_view.Tokens.StartOf(token).._view.Tokens.EndOf(token)];

    /// <summary>Selects the annotations that the hit overlaps.</summary>
    /// <typeparam name="TAnnotation">The generated record of the annotations.</typeparam>
    /// <param name="annotations">The list to select from, or a filter of one.</param>
    /// <returns>A list in document order.</returns>
    public AnnotationList<TAnnotation> Hits<TAnnotation>(IAnnotationSource<TAnnotation> annotations)
        where TAnnotation : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return annotations is AnnotationFilter<TAnnotation> filter
            ? filter.Overlapping(Document, Span)
            : annotations.ToAnnotationList().Overlapping(Document, Span);
    }

    /// <summary>
    /// Returns the line to be set under others: the context cut or filled up to a width on either side, so that hits stand in a
    /// column. Any white space is one space.
    /// </summary>
    /// <param name="width">The number of UTF-16 code units that each side takes.</param>
    /// <returns>The line, with the hit in brackets.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative.</exception>
    public string ToString(int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var (left, right) = (OneLine(Left), OneLine(Right));
        left = left.Length > width ? left[^width..] : left.PadLeft(width);
        return $"{left}[{OneLine(Text)}]{(right.Length > width ? right[..width] : right)}";
    }

    /// <summary>Returns the line to be set under others, with 40 characters on either side.</summary>
    /// <returns>The line, with the hit in brackets.</returns>
    public override string ToString() => ToString(DefaultWidth);

    /// <summary>Determines whether two lines have the same hit and the same context.</summary>
    /// <param name="other">The other line.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(ConcordanceLine<T> other) =>
        _view is null ? other._view is null : other._view is not null && (_span, _context) == (other._span, other._context) && _view.HasTextOf(other._view);

    /// <inheritdoc/>
    public override int GetHashCode() => _view is null ? 0 : HashCode.Combine(_view.Document, _span);

    /// <summary>Returns the line as a JSON object with the hit, its context and its place, as <see cref="CorpusJson"/> describes it.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonPlace.Write(writer, Document, Span);
        writer.WriteString("left", Left);
        writer.WriteString("text", Text);
        writer.WriteString("right", Right);
        writer.WriteEndObject();
    }

    private static string OneLine(string text) => Folding.Fold(text, TextFolding.WhiteSpace);
}
