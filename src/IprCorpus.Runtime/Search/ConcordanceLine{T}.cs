using IprCorpus.Runtime.Search;

namespace IprCorpus.Runtime;

/// <summary>Something that was found, in its context. What stands to the left, the thing itself, and what stands to the right are one unbroken stretch of text.</summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public readonly struct ConcordanceLine<T>
    where T : CorpusDocument
{
    private const int DefaultWidth = 40;

    private readonly TextView _view;
    private readonly TextSpan _span;
    private readonly Context _context;

    internal ConcordanceLine(TextView view, TextSpan span, Context context) => (_view, _span, _context) = (view, span, context);

    /// <summary>The document in which it was found.</summary>
    public T Document => (T)_view.Document;

    /// <summary>Where it stands in the document's text, in UTF-16 code units.</summary>
    public TextSpan Span => _view.ToDocument(_span);

    /// <summary>What was found, as it stands in the text that was searched.</summary>
    public string Text => _view.Text.Substring(_span.Start, _span.Length);

    /// <summary>What stands before it, as far as the context goes.</summary>
    public string Left => _view.Text[_context.StartOf(_view, _span).._span.Start];

    /// <summary>What stands after it, as far as the context goes.</summary>
    public string Right => _view.Text[_span.End.._context.EndOf(_view, _span)];

    /// <summary>The sentence that holds its beginning; null where there is none, as in a title.</summary>
    public string? Sentence =>
        _view.Sentences is var sentences && sentences.IndexAt(_span.Start) is var found && found < 0
            ? null
            : _view.Text[sentences.StartOf(found)..sentences.EndOf(found)];

    /// <summary>The n-th word to the right, or to the left where n is negative; what was found, for 0; null, where there is no such word. Marks do not count.</summary>
    public string? Word(int n) =>
        n == 0 ? Text
        : _view.WordAt(_span, n) is var token && token < 0 ? null
        : _view.Text[_view.Tokens.StartOf(token).._view.Tokens.EndOf(token)];

    /// <summary>The annotations of a list that it overlaps.</summary>
    public AnnotationList<TAnnotation> Hits<TAnnotation>(AnnotationList<TAnnotation> annotations)
        where TAnnotation : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return annotations.Overlapping(Document, Span);
    }

    /// <summary>
    /// The line to be set under others: the context cut or filled up to a width on either side, so that what was found
    /// stands in a column. Any white space is one space.
    /// </summary>
    /// <param name="width">How many UTF-16 code units each side takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative.</exception>
    public string ToString(int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var (left, right) = (OneLine(Left), OneLine(Right));
        left = left.Length > width ? left[^width..] : left.PadLeft(width);
        return $"{left}[{OneLine(Text)}]{(right.Length > width ? right[..width] : right)}";
    }

    /// <summary>The line to be set under others, 40 characters on either side.</summary>
    public override string ToString() => ToString(DefaultWidth);

    private static string OneLine(string text) => Folding.Fold(text, TextFolding.WhiteSpace);
}
